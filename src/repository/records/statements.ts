import { toId } from "../../model/node.js";
import { Statement } from "../../model/statement.js";
import { shortHash, slug } from "../assembly/names.js";
import { first } from "../assembly/precedence.js";
import { eventIdOf } from "./event-id-of.js";
import { candidateOfOne, madeOf } from "./record-maker.js";

export const statements = madeOf(Statement, "Statement", {
  candidatesOf: (facts, { officials }) =>
    facts.map((fact) => {
      const { speaker, text } = fact.fields;
      const keyOf = (id: string | null): string =>
        toId("Statement", `${slug(id?.replace(/^Official:/, "") ?? speaker)}-${shortHash(slug(text))}`);
      return candidateOfOne(fact, keyOf(officials.idWithin(speaker, fact)), keyOf(officials.find(speaker, fact)));
    }),
  valuesOf: (facts, context) => {
    const speaker = first(facts, "speaker") ?? "";
    const [shown] = facts;
    return {
      text: first(facts, "text") ?? "",
      direct: first(facts, "direct") ?? false,
      speakerText: speaker,
      speakerId: shown === undefined ? null : context.officials.find(speaker, shown),
      eventId: eventIdOf(facts, context),
    };
  },
});
