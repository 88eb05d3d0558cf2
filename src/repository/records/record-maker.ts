import type { FactType } from "../../facts/fact-types.js";
import type { Fact } from "../../facts/facts.js";
import { frozen } from "../../model/frozen.js";
import { toId } from "../../model/node.js";
import type { Reviewed } from "../../model/reviewed.js";
import { groupedBy } from "../../documents/grouped-by.js";
import type { GraphContext } from "../assembly/context.js";

/** Makes the records of a type of the facts that are served. */
export type RecordMaker<Item> = (context: GraphContext) => readonly Item[];

interface Making<Type extends FactType, Item> {
  /** What is the same in all facts that speak of one record; the id is made of it. */
  keyOf(this: void, fact: Fact<Type>, context: GraphContext): string;
  /** The fields of the record, of its facts, those that are shown first at the head. */
  valuesOf(this: void, facts: readonly Fact<Type>[], context: GraphContext): Omit<Item, keyof Reviewed>;
}

/** The records of a type of fact, one for all facts with the same key. */
export const madeOf =
  <Type extends FactType, Item extends Reviewed>(
    model: new () => Item,
    type: Type,
    { keyOf, valuesOf }: Making<Type, Item>,
  ): RecordMaker<Item> =>
  (context) => {
    const groups = groupedBy(context.facts(type), (fact) => toId(type, keyOf(fact, context)));
    // A fact of the type is one of all facts, which the compiler cannot see for a type that it does not know.
    return context.merge(groups as Map<string, (Fact<Type> & Fact)[]>).map((merged) => {
      const { id, facts, status, claims, citations } = merged;
      return frozen(model, Object.assign(new model(), { id }, valuesOf(facts, context), { status, claims, citations }));
    });
  };
