import { Statement } from "../../model/statement.js";
import { shortHash, slug } from "../assembly/names.js";
import { first } from "../assembly/precedence.js";
import { eventIdOf } from "./event-id-of.js";
import { madeOf } from "./record-maker.js";

export const statements = madeOf(Statement, "Statement", {
  keyOf: ({ fields, documentKey }, { officials }) => {
    const speaker = officials.find(fields.speaker, documentKey)?.replace(/^Official:/, "") ?? fields.speaker;
    return `${slug(speaker)}-${shortHash(slug(fields.text))}`;
  },
  valuesOf: (facts, context) => {
    const speaker = first(facts, "speaker") ?? "";
    const [shown] = facts;
    return {
      text: first(facts, "text") ?? "",
      direct: first(facts, "direct") ?? false,
      speakerText: speaker,
      speakerId: context.officials.find(speaker, shown?.documentKey ?? ""),
      eventId: eventIdOf(facts, context),
    };
  },
});
