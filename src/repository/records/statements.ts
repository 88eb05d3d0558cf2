import type { Fact } from "../../facts/facts.js";
import type { GraphContext } from "../assembly/context.js";
import { statedPeriod } from "./stated-period.js";
import { toId } from "../../model/node.js";
import { Statement } from "../../model/statement.js";
import { byCodeUnits, shortHash, slug } from "../assembly/names.js";
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
    const speakerId = shown === undefined ? null : context.officials.find(speaker, shown);
    const eventId = eventIdOf(facts, context);
    return {
      text: first(facts, "text") ?? "",
      direct: first(facts, "direct") ?? false,
      speakerText: speaker,
      date: dateOf(facts, eventId, context),
      speakerId,
      organizationId: shown === undefined ? null : organizationOf(shown, speakerId, context),
      eventId,
    };
  },
});

/** The body that speaks; where an official does, the body of the official that the same document names. */
function organizationOf(
  fact: Fact<"Statement">,
  speakerId: string | null,
  { organizations, officials }: GraphContext,
): string | null {
  if (speakerId === null) return organizations.find(fact.fields.speaker, fact);
  const roles = officials.byId.get(speakerId)?.facts.filter(({ documentKey }) => documentKey === fact.documentKey);
  const named = roles?.find(({ fields }) => fields.organization !== undefined);
  return named?.fields.organization === undefined
    ? null
    : organizations.find(named.fields.organization, named, named.fields.country ?? null);
}

/** The time of the event; what a document quotes was said by the day on which it came out. */
function dateOf(facts: readonly Fact<"Statement">[], eventId: string | null, { events }: GraphContext): string | null {
  const held = eventId === null ? null : statedPeriod(events.byId.get(eventId)?.facts ?? []);
  if (held?.edtf != null) return held.edtf;
  const published = facts.flatMap(({ publishedOn }) => publishedOn ?? []).sort(byCodeUnits)[0];
  return published === undefined ? null : `../${published}`;
}
