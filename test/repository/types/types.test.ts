import { expect, test } from "@jest/globals";
import { factTypes } from "../../../src/facts/fact-types.js";
import { typeOfId } from "../../../src/model/node.js";
import { Sourced } from "../../../src/model/sourced.js";
import { textsAt } from "../../../src/repository/types/field-path.js";
import { namesOf, type RelationWord } from "../../../src/repository/types/relation-words.js";
import { blocks, types } from "../../../src/repository/types/types.js";
import { shippedGraph } from "../../run-query.js";

test("the types of facts and the blocks of records name the same types, but for what is made of facts of any type", () => {
  const ofAnyFact = ["Disagreement", "Document", "Fact", "Region"];
  expect(blocks.map(({ name }) => name).sort()).toEqual([...Object.keys(factTypes), ...ofAnyFact].sort());
});

test("the class of a block has its name, by which a record that comes from another thread gets its class", () => {
  expect(blocks.map(({ model }) => model.name)).toEqual(blocks.map(({ name }) => name));
});

interface Declared {
  readonly relation: string;
  /** Whose records hold the ids. */
  readonly holder: string;
  readonly field: string;
  readonly expected: readonly string[];
  readonly kind: RelationWord["kind"];
}

/** Every field by which a relation is declared. */
const declared = blocks.flatMap(({ name, relations }) =>
  Object.entries(relations).flatMap(([relation, word]) =>
    word.by.map((field): Declared => ({
      relation: `${name}.${relation}`,
      kind: word.kind,
      holder: word.kind === "inverse" ? word.target.name : name,
      field,
      expected: word.kind === "inverse" ? [name] : namesOf(word.target),
    })),
  ),
);

async function holders(): Promise<ReadonlyMap<string, readonly object[]>> {
  const graph = await shippedGraph();
  return new Map(types.map(({ name }) => [name, graph.select(name, { unlisted: true })]));
}

test("each field by which a relation is declared is on every record of its type", async () => {
  const records = await holders();
  const missing = declared.filter(({ holder, field }) =>
    records.get(holder)?.some((record) => !((field.split(".")[0] ?? "") in record)),
  );
  expect(missing).toEqual([]);
});

test("each relation leads to records of the types that it declares", async () => {
  const records = await holders();
  const sourced = blocks.flatMap(({ name, model }) => (model.prototype instanceof Sourced ? [name] : []));
  const forward = declared.filter(({ kind }) => kind !== "inverse");
  const wrong = declared.flatMap(({ relation, kind, holder, field, expected }) => {
    const ids = (records.get(holder) ?? []).flatMap(textsAt([field])).filter((id) => id !== "");
    const found = [...new Set(ids.map(typeOfId))];
    // What is Sourced leads to nothing from a membership, which is a record all the same.
    const wanted = expected.flatMap((type) => (type === "Sourced" ? [...sourced, "Membership"] : type));
    const isDeclaredForward = forward.some(
      (other) =>
        other.holder === holder && other.field === field && expected.every((type) => other.expected.includes(type)),
    );
    // In the ids of parties an inverse meets those of other types too.
    const fits =
      kind === "inverse"
        ? isDeclaredForward || found.some((type) => wanted.includes(type))
        : found.every((type) => wanted.includes(type));
    return fits ? [] : { relation, field, found };
  });
  expect(wrong).toEqual([]);
});
