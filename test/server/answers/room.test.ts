import { beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type AnswerKey, answerKey, isSameKey } from "../../../src/server/answers/answer-key.js";
import { KeptAnswers, type KeptAnswer } from "../../../src/server/answers/kept-answers.js";
import type { Graph } from "../../../src/repository/graph.js";
import { documentWith, folderOf, graphOf } from "../../run-query.js";

let graph: Graph;
beforeAll(async () => {
  graph = await graphOf(await folderOf(documentWith("a", "China.", [])));
});
const notes = { operationName: null, operationType: null, operationHash: null, price: null };
const keyOf = (text: string): AnswerKey => answerKey(Buffer.from(text), 1);
const answerOf = (bytes: number, text = "x"): KeptAnswer => ({
  answer: { status: 200, body: Buffer.alloc(bytes, text) },
  tag: '"t"',
  notes,
});

function room(bytes: number): KeptAnswers {
  const answers = new KeptAnswers(bytes);
  answers.begin(graph);
  return answers;
}

describe("the room for answers", () => {
  test("is never exceeded, whatever is kept, and counts what is there", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(40), fc.nat(3_000), fc.boolean())), (steps) => {
        const answers = room(20_000);
        const last = new Map<number, number>();
        for (const [name, bytes, asks] of steps) {
          if (asks) answers.find(graph, keyOf(`${name}`));
          else {
            answers.keep(graph, keyOf(`${name}`), answerOf(bytes));
            if (1_000 + String(name).length + bytes <= 2_500) last.set(name, bytes);
          }
          expect(answers.bytes).toBeLessThanOrEqual(20_000);
        }
        let found = 0;
        for (const [name, bytes] of last) {
          const kept = answers.find(graph, keyOf(`${name}`));
          if (kept !== null) {
            found += 1;
            expect(kept.answer?.body.length).toBe(bytes);
          }
        }
        expect(found).toBe(answers.count);
        expect(answers.bytes).toBeGreaterThanOrEqual(1_000 * found);
      }),
    );
  });

  test("is left to what is asked for", () => {
    const answers = room(16_000);
    answers.keep(graph, keyOf("wanted"), answerOf(100));
    for (let index = 0; index < 100; index += 1) {
      answers.keep(graph, keyOf(`other ${index}`), answerOf(100));
      answers.find(graph, keyOf("wanted"));
    }
    expect(answers.find(graph, keyOf("wanted"))).not.toBeNull();
    expect(answers.find(graph, keyOf("other 3"))).toBeNull();
  });

  test("is not for one answer alone", () => {
    const answers = room(16_000);
    answers.keep(graph, keyOf("huge"), answerOf(3_000));
    expect(answers.count).toBe(0);
  });

  test("is for what was asked for before", () => {
    const answers = room(16_000);
    expect([answers.isWanted(keyOf("a")), answers.isWanted(keyOf("b")), answers.isWanted(keyOf("a"))]).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe("the key of an answer", () => {
  const texts = fc.string({ unit: "binary", maxLength: 40 });
  test("is the same for the same bytes in the same form, and for no others", () => {
    fc.assert(
      fc.property(texts, texts, fc.constantFrom(1, 2), fc.nat(7), (first, second, form, shift) => {
        // As it comes, a body begins anywhere in a block.
        const moved = Buffer.concat([Buffer.alloc(shift), Buffer.from(first)]).subarray(shift);
        const key = answerKey(Buffer.from(first), 1);
        expect(answerKey(moved, 1).hash).toBe(key.hash);
        const other = answerKey(Buffer.from(second), form);
        const isSame = form === 1 && Buffer.from(first).equals(Buffer.from(second));
        expect(isSameKey(key, other)).toBe(isSame);
        if (isSame) expect(other.hash).toBe(key.hash);
      }),
    );
  });

  test("of another text with the same hash finds nothing", () => {
    const answers = room(16_000);
    const key = keyOf("a");
    answers.keep(graph, key, answerOf(10));
    expect(answers.find(graph, { ...keyOf("b"), hash: key.hash })).toBeNull();
    expect(answers.find(graph, key)).not.toBeNull();
  });
});
