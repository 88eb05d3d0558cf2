import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { evaluate, factsFoundIn, judgeAll } from "../../bench/evaluation/evaluation.js";
import { readGold } from "../../bench/evaluation/read-gold.js";

const { documents, problems } = readGold("test/gold");

const count = z.int().min(0);
/** What `npm run evaluate` prints of each kind; the shares follow from the counts. */
const scoreFile = z.object({
  documents: count,
  kinds: z.array(z.object({ kind: z.string(), score: z.object({ tp: count, fp: count, fn: count, clean: count }) })),
});

interface Counts {
  readonly documents: number;
  /** True positives, false positives, false negatives, and the true positives that state nothing false. */
  readonly kinds: Readonly<Record<string, readonly [number, number, number, number]>>;
}

const countsOf = ({ documents: of, kinds }: z.infer<typeof scoreFile>): Counts => ({
  documents: of,
  kinds: Object.fromEntries(kinds.map(({ kind, score: { tp, fp, fn, clean } }) => [kind, [tp, fp, fn, clean]])),
});

describe("the gold texts", () => {
  test("are at least 30 in at least 8 manners, and can all be read", () => {
    expect(problems).toEqual([]);
    expect(documents.length).toBeGreaterThanOrEqual(30);
    expect(documents.filter(({ manner }) => manner === null)).toEqual([]);
    expect(new Set(documents.map(({ manner }) => manner)).size).toBeGreaterThanOrEqual(8);
  });

  const found = documents.map((document) => factsFoundIn(document, { dated: true }));
  test.each([
    ["all", "", () => true],
    ["accepted", " --accepted", ({ status }: { status: string }) => status === "accepted"],
  ])(
    "are read as well as before, %s facts; after a deliberate change: npm run --silent evaluate -- test/gold --json%s > test/gold/score/(all or accepted).json",
    (name, _, passes) => {
      const committed: unknown = JSON.parse(readFileSync(`test/gold/score/${name}.json`, "utf8"));
      const { kinds } = evaluate(judgeAll(documents, found, passes));
      expect(countsOf({ documents: documents.length, kinds: [...kinds] })).toEqual(
        countsOf(scoreFile.parse(committed)),
      );
    },
  );
});
