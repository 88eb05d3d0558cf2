import type { WrittenFact } from "../documents/written-fact.js";
import type { DeclaredFactType } from "./fact-type.js";
import type { Evidence, Fact } from "./facts.js";

/**
 * A fact that was read as a whole, with what was written as proposed apart from what is sure. What stands in both is sure,
 * and so is what no fact of the type can do without: that is what the fact is about, and as sure as the fact.
 */
export function withProposedApart(
  fact: Fact,
  { fields, proposedFields = {}, found }: WrittenFact,
  { required, defaulted }: DeclaredFactType,
): Fact {
  if (found === null && Object.keys(proposedFields).length === 0) return fact;
  const isProposed = (field: string): boolean =>
    Object.hasOwn(proposedFields, field) && !Object.hasOwn(fields, field) && !required.has(field);
  // A person leaves out what is usual; what the reader leaves out, the text does not say.
  const isAssumed = (field: string): boolean => found !== null && defaulted.has(field) && !Object.hasOwn(fields, field);
  const evidence = new Map<string, Evidence>();
  const proposed = new Map<string, Evidence>();
  for (const [field, read] of fact.evidence) {
    if (isProposed(field)) proposed.set(field, { ...read, isCarried: true });
    else if (!isAssumed(field)) evidence.set(field, read);
  }
  if (evidence.size === fact.evidence.size) return fact;
  const sure: object = Object.fromEntries(Object.entries(fact.fields).filter(([field]) => evidence.has(field)));
  // Its fields without some that may be missing, which the compiler cannot follow by name.
  return { ...fact, fields: sure, evidence, proposed } as Fact;
}
