import type { Fact } from "../../facts/facts.js";
import { Agreement } from "../../model/agreement.js";
import type { GraphContext } from "../assembly/context.js";
import { slug } from "../assembly/names.js";
import { first } from "../assembly/precedence.js";
import { madeOf } from "./record-maker.js";

/** Two parties and a year say which agreement is meant, however it is called. */
export function agreementKey(
  { fields }: Fact<"Agreement">,
  { organizations }: Pick<GraphContext, "organizations">,
): string {
  const parties = [...organizations.parties(fields.parties ?? null)].sort();
  const year = fields.signedOn?.slice(0, 4);
  return parties.length >= 2 && year !== undefined
    ? slug(...parties.map((party) => party.replace(/^\w+:/, "")), year)
    : slug(fields.name, year);
}

export const agreements = madeOf(Agreement, "Agreement", {
  keyOf: agreementKey,
  valuesOf: (facts, { organizations }) => ({
    name: first(facts, "name") ?? "",
    kind: first(facts, "kind"),
    signedOn: first(facts, "signedOn"),
    partyIds: organizations.parties(facts.flatMap(({ fields }) => fields.parties ?? [])),
  }),
});
