import { Agreement } from "../../model/agreement.js";
import { frozen } from "../../model/frozen.js";
import type { GraphContext } from "../assembly/context.js";
import { agreementIds } from "../assembly/keys.js";
import { first } from "../assembly/written-rule.js";

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
