import type { FactType } from "../../facts/fact-types.js";
import type { Fact } from "../../facts/facts.js";
import { toId } from "../../model/node.js";
import type { Reviewed } from "../../model/reviewed.js";
import { type DecidedType, decidedTypes } from "../../vocabulary/decided-types.js";
import type { GraphContext } from "../assembly/context.js";
import { type Candidate, identified, nothingDecided } from "../assembly/identity.js";

/** Makes the records of a type of the facts that are served. */
export type RecordMaker<Item> = (context: GraphContext) => readonly Item[];

/** Which facts are one record. */
type Recognising<Type extends FactType> =
  | {
      /** What is the same in all facts that speak of one record; the id is made of it. */
      keyOf(this: void, fact: Fact<Type>, context: GraphContext): string;
    }
  | {
      /** Of each fact, what makes it one with others, and the id that it gives. */
      candidatesOf(
        this: void,
        facts: readonly (Fact<Type> & Fact)[],
        context: GraphContext,
      ): readonly Candidate<Fact<Type> & Fact>[];
    };

type Making<Type extends FactType, Item> = Recognising<Type> & {
  /** The fields of the record, of its facts, those that are shown first at the head. */
  valuesOf(this: void, facts: readonly Fact<Type>[], context: GraphContext): Omit<Item, keyof Reviewed>;
};

/** The records of a type of fact, one for all facts that speak of the same. */
export const madeOf =
  <Type extends FactType, Item extends Reviewed>(
    model: new () => Item,
    type: Type,
    making: Making<Type, Item>,
  ): RecordMaker<Item> =>
  (context) => {
    // A fact of the type is one of all facts, which the compiler cannot see for a type that it does not know.
    const facts = context.facts(type) as readonly (Fact<Type> & Fact)[];
    const candidates =
      "keyOf" in making
        ? facts.map((fact) => candidateOfOne(fact, toId(type, making.keyOf(fact, context))))
        : making.candidatesOf(facts, context);
    const decided = isDecided(type) ? context.decisions.of(type, candidates) : nothingDecided;
    return context.merge<Type>(identified(candidates, decided)).map((merged) => {
      const { id, formerIds, status, sources } = merged;
      const values = making.valuesOf(merged.facts, context);
      return Object.freeze(Object.assign(new model(), { id, formerIds }, values, { status, sources }));
    });
  };

const isDecided = (type: FactType): type is DecidedType & FactType => decidedTypes.some((each) => each === type);

/** A candidate of one fact, that is one with whatever has its key. */
export const candidateOfOne = <Each extends Fact>(fact: Each, id: string, key: string = id): Candidate<Each> => ({
  facts: [fact],
  id,
  shortId: id,
  keys: [key],
  apartBy: null,
});
