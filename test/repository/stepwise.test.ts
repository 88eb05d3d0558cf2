import { setImmediate } from "node:timers";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { atOnce, inTurns, portionsOf, sorted, type Stepwise } from "../../src/repository/stepwise.js";

function* counted(steps: number, done: string[]): Stepwise<string> {
  for (let step = 1; step <= steps; step += 1) {
    done.push(`step ${step}`);
    yield;
  }
  return "the result";
}

describe("work in steps", () => {
  test("at once is done without anybody having a turn", () => {
    const done: string[] = [];
    setImmediate(() => done.push("another"));
    expect(atOnce(counted(3, done))).toBe("the result");
    expect(done).toEqual(["step 1", "step 2", "step 3"]);
  });

  test("in turns is done while others have theirs", async () => {
    const done: string[] = [];
    setImmediate(() => done.push("another"));
    expect(await inTurns(counted(3, done), { slice: 0 })).toBe("the result");
    expect(done).toEqual(["step 1", "another", "step 2", "step 3"]);
  });

  test("that fails, fails for whoever waits for it", async () => {
    const failing = function* (): Stepwise<never> {
      yield;
      throw new Error("It cannot be done.");
    };
    await expect(inTurns(failing())).rejects.toThrow("It cannot be done.");
  });
});

describe("sorting in steps", () => {
  interface Item {
    readonly key: number;
    readonly place: number;
  }
  const items = fc
    .array(fc.integer({ min: 0, max: 50 }), { maxLength: 3000, size: "max" })
    .map((keys) => keys.map((key, place): Item => ({ key, place })));
  const byKey = (a: Item, b: Item): number => a.key - b.key;

  test("puts whatever items in the order that sorting at once gives, equal ones as they stood", () => {
    fc.assert(
      fc.property(items, (some) => {
        expect(atOnce(sorted(some, byKey))).toEqual([...some].sort(byKey));
      }),
    );
  });

  test("never compares more than 2,048 times between two pauses", () => {
    fc.assert(
      fc.property(items, (some) => {
        let comparisons = 0;
        let most = 0;
        const work = sorted(some, (a, b) => {
          comparisons += 1;
          return byKey(a, b);
        });
        for (let ended = false; !ended; ended = work.next().done === true) {
          most = Math.max(most, comparisons);
          comparisons = 0;
        }
        // Sorting a portion of 256 takes fewer than 256 × 8.
        expect(most).toBeLessThan(256 * 8);
      }),
    );
  });

  test("portions are the items in their order", () => {
    fc.assert(
      fc.property(items, (some) => {
        expect([...portionsOf(some)].flat()).toEqual(some);
      }),
    );
  });
});
