import { Agreement } from "../../model/agreement.js";
import { frozen } from "../../model/record.js";
import type { GraphContext } from "../context.js";
import { agreementIds } from "../keys.js";
import { first } from "../written-rule.js";

export function agreements(context: GraphContext): Agreement[] {
  return context
    .merge(agreementIds(context.facts("Agreement"), context.organizations))
    .map(({ id, facts, status, claims, citations }) =>
      frozen(Agreement, {
        id,
        name: first(facts, "name") ?? "",
        kind: first(facts, "kind"),
        signedOn: first(facts, "signedOn"),
        partyIds: context.organizations.parties(facts.flatMap(({ fields }) => fields.parties ?? [])),
        status,
        claims,
        citations,
      }),
    );
}
