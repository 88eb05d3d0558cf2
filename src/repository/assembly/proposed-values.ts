import type { Fact } from "../../facts/facts.js";

/** Fields that are one statement: none of them is proposed beside another that is sure. */
const together: readonly (readonly string[])[] = [
  ["from", "to", "when"],
  ["massKg", "count", "min", "max"],
];

/** The facts of one record with their proposed values, where none of them gives a sure one. */
export function withProposedValues<Each extends Fact>(facts: readonly Each[]): readonly Each[] {
  const sure = new Set(facts.flatMap(({ evidence }) => [...evidence.keys()]));
  const isSure = (field: string): boolean =>
    (together.find((fields) => fields.includes(field)) ?? [field]).some((each) => sure.has(each));
  return facts.map((fact) => {
    const filling = [...fact.proposed].filter(([field]) => !isSure(field));
    if (filling.length === 0) return fact;
    const fields = { ...fact.fields, ...Object.fromEntries(filling.map(([field, { value }]) => [field, value])) };
    return { ...fact, fields, evidence: new Map([...fact.evidence, ...filling]) };
  });
}
