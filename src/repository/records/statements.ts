import { frozen } from "../../model/frozen.js";
import { Statement } from "../../model/statement.js";
import type { GraphContext } from "../assembly/context.js";
import { statementIds } from "../assembly/keys.js";
import { first } from "../assembly/written-rule.js";

export function statements(context: GraphContext): Statement[] {
  return context
    .merge(statementIds(context.facts("Statement"), context.officials))
    .map(({ id, facts, status, claims, citations }) => {
      const speaker = first(facts, "speaker") ?? "";
      const [shown] = facts;
      const at = facts.flatMap(({ fields, documentKey }) =>
        fields.event === undefined ? [] : (context.events.find(fields.event, documentKey) ?? []),
      );
      return frozen(Statement, {
        id,
        text: first(facts, "text") ?? "",
        direct: first(facts, "direct") ?? false,
        speakerText: speaker,
        speakerId: context.officials.find(speaker, shown?.documentKey ?? ""),
        eventId: at[0] ?? null,
        status,
        claims,
        citations,
      });
    });
}
