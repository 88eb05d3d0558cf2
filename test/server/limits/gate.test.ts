import { describe, expect, test } from "@jest/globals";
import { Gate } from "../../../src/server/limits/gate.js";
import { Refusal } from "../../../src/http/refusal.js";

const wide = { waiting: 100, waitingCost: 1_000_000 };

/** Runs operations of these prices that all come at once, each for a round of the event loop; the order in which they ended. */
async function orderOf(gate: Gate, prices: readonly number[], signals: readonly AbortSignal[] = []): Promise<string[]> {
  const ended: string[] = [];
  await Promise.all(
    prices.map(async (price, index) => {
      try {
        const turn = await gate.enter(price, signals[index]);
        await new Promise(setImmediate);
        ended.push(`${index}: ${price}`);
        turn.leave();
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        ended.push(`${index}: ${error.code} ${JSON.stringify(error.headers)}`);
      }
    }),
  );
  return ended;
}

describe("a gate", () => {
  test("lets operations run one after the other, the cheap ones first, those of one price in the order they came", async () => {
    expect(await orderOf(new Gate(wide), [9_000, 5_000, 10, 5_000, 1])).toEqual([
      "0: 9000",
      "4: 1",
      "2: 10",
      "1: 5000",
      "3: 5000",
    ]);
  });

  test("turns away what would wait too long, with the time after which to try again", async () => {
    expect(await orderOf(new Gate({ waiting: 2, waitingCost: 1_000_000 }), [1, 2, 3, 4])).toEqual([
      '3: SERVICE_UNAVAILABLE {"retry-after":"1"}',
      "0: 1",
      "1: 2",
      "2: 3",
    ]);
    expect(await orderOf(new Gate({ waiting: 100, waitingCost: 500_000 }), [1, 300_000, 200_000, 1])).toEqual([
      '3: SERVICE_UNAVAILABLE {"retry-after":"5"}',
      "0: 1",
      "2: 200000",
      "1: 300000",
    ]);
  });

  test("forgets who goes away while waiting, and lets the others run", async () => {
    const gone = new AbortController();
    const gate = new Gate(wide);
    const order = orderOf(gate, [1, 2, 3], [new AbortController().signal, gone.signal, new AbortController().signal]);
    gone.abort();
    expect(await order).toEqual(["1: REQUEST_CANCELLED {}", "0: 1", "2: 3"]);
    expect([gate.running, gate.waiting]).toEqual([0, 0]);
  });

  test("lets the one that waits longest have its turn when enough have overtaken it", async () => {
    const prices = [1, 9_000, ...Array.from({ length: 6 }, () => 3_000), 10];
    expect(await orderOf(new Gate(wide), prices)).toEqual([
      "0: 1",
      "8: 10",
      "2: 3000",
      "3: 3000",
      "4: 3000",
      "5: 3000",
      "1: 9000",
      "6: 3000",
      "7: 3000",
    ]);
  });

  test("lets a cheap one that comes late run next", async () => {
    const gate = new Gate(wide);
    const running = await gate.enter(9_000);
    const ended: string[] = [];
    const run = (price: number) =>
      gate.enter(price).then((turn) => {
        ended.push(String(price));
        turn.leave();
      });
    const all = [run(8_000), run(9_000), run(10_000), run(1)];
    running.leave();
    await Promise.all(all);
    expect(ended).toEqual(["1", "8000", "9000", "10000"]);
  });

  test("lets cheaper ones go first when a turn is given up for another", async () => {
    const gate = new Gate(wide);
    const first = await gate.enter(1);
    const ended: string[] = [];
    const second = gate.enter(5).then((turn) => {
      ended.push("second");
      turn.leave();
    });
    await first.again(5_000);
    ended.push("first again");
    first.leave();
    first.leave();
    await second;
    expect(ended).toEqual(["second", "first again"]);
    expect([gate.running, gate.waiting]).toEqual([0, 0]);
  });

  test("is free for what waits for nothing until somebody has a turn, waits, or this round has had its time", async () => {
    const gate = new Gate(wide);
    expect([gate.isFree(), gate.running]).toEqual([true, 0]);
    const turn = await gate.enter(1);
    expect(gate.isFree()).toBe(false);
    const next = gate.enter(5);
    turn.leave();
    expect(gate.isFree()).toBe(false);
    (await next).leave();
    expect(gate.isFree()).toBe(true);
    const until = performance.now() + 20;
    while (performance.now() < until);
    expect(gate.isFree()).toBe(false);
    await new Promise((done) => setImmediate(done));
    expect(gate.isFree()).toBe(true);
  });
});
