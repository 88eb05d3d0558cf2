import type { AnyRecord, Records, RecordType } from "./types/types.js";
import type { Citation } from "../model/citation.js";
import type { Fact } from "../model/fact.js";
import { citingFacts } from "./citing-facts.js";
import type { SeizureStat } from "../model/seizure-stat.js";
import type { Recomputation } from "../model/recomputation.js";
import { recomputationsIn } from "./recomputation/recomputation.js";
import type { AnyRelation, ToComputed, ToListed, ToNaming, ToOne } from "./relation.js";
import { textAt, textsAt } from "./types/field-path.js";
import { parts } from "./types/parts.js";
import { type Inverse, type Listed, type One, type RelationWord } from "./types/relation-words.js";
import { types } from "./types/types.js";

type NameOf<Item> = {
  [Type in RecordType]: Records[Type] extends Item ? (Item extends Records[Type] ? Type : never) : never;
}[RecordType];

/** What a block declares as a relation. */
type RelationOf<Source, Word> =
  Word extends Inverse<infer Item>
    ? ToNaming<NameOf<Item>>
    : Word extends One<string, infer Item>
      ? ToOne<Source, Item extends AnyRecord ? Item : AnyRecord>
      : Word extends Listed<string, infer Item>
        ? ToListed<Source, Item extends AnyRecord ? Item : AnyRecord>
        : never;

type Declared = (typeof types)[number] | (typeof parts)[number];
type RelationsOf<Block extends Declared> = {
  readonly [Name in keyof Block["relations"]]: RelationOf<InstanceType<Block["model"]>, Block["relations"][Name]>;
};

export type Relations = { readonly [Block in Declared as Block["name"]]: RelationsOf<Block> } & {
  readonly SeizureStat: { readonly recomputations: ToComputed<SeizureStat, Recomputation> };
  readonly Citation: { readonly facts: ToComputed<Citation, Fact> };
};

function relationOf(word: RelationWord): AnyRelation {
  switch (word.kind) {
    case "one":
      return { kind: "one", keyOf: textAt(word.by) };
    case "listed":
      return { kind: "listed", keysOf: textsAt(word.by) };
    case "inverse":
      // The class of a record has the name of its type.
      return { kind: "naming", type: word.target.name as RecordType, keysOf: textsAt(word.by) };
  }
}

const declared = Object.fromEntries(
  [...types, ...parts].map(({ name, relations }) => [
    name,
    Object.fromEntries(Object.entries<RelationWord>(relations).map(([field, word]) => [field, relationOf(word)])),
  ]),
);

/**
 * Every relation of the graph under the names that the schema gives them: those that the blocks of types declare, and what
 * is worked out of the records of a snapshot.
 */
// The names of blocks and relations give each its type; `Object.fromEntries` forgets them.
export const relations = {
  ...declared,
  SeizureStat: { ...declared.SeizureStat, recomputations: { kind: "computed", within: recomputationsIn } },
  Citation: { ...declared.Citation, facts: { kind: "computed", within: citingFacts } },
} as unknown as Relations;
