import { Agent } from "node:http";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ask, operationBody } from "../ask.js";
import { createBystander } from "../bystander.js";
import { type Program, startProgram } from "../program.js";
import type { Item, Section, Setting } from "../report.js";
import { largest, quantile, tally } from "../statistics.js";
import { countIn, figuresIn, generationsIn, question, quotesAgree } from "./generations.js";
import { type Place, type Way, ways } from "./ways.js";

const clients = 4;
const pauseMilliseconds = 15;
const quietMilliseconds = 2000;
/** A swap that is not seen within this is one that was missed. */
const mostSecondsUnseen = 12;
const mostPause = 250;

export const swaps: Section = { name: "swaps", title: "Swaps under load", run };

async function run(setting: Setting): Promise<{ items: Item[]; summary: string }> {
  const items: Item[] = [];
  let total = 0;
  const tried = setting.isShort ? ways.filter(({ name }) => /link|pieces/.test(name)) : ways;
  for (const way of tried) {
    const documents = 20;
    const result = await swapped(
      way,
      { folder: join(setting.scratch, `swaps-${items.length}`), documents, seed: setting.seed },
      setting.amount(2, Math.ceil(200 / ways.length)),
      setting.amount(20, 30),
    );
    total += result.swaps;
    items.push(result.item);
    setting.say(`  ${result.item.name}: ${result.item.figures}`);
  }
  if (!setting.isShort)
    items.push(
      (
        await swapped(
          ways[1] ?? tried[0],
          { folder: join(setting.scratch, "swaps-large"), documents: 600, seed: setting.seed },
          5,
          60,
        )
      ).item,
    );
  const failing = items.filter(({ holds }) => holds === false).length;
  return {
    items,
    summary: `${total} swaps in ${tried.length} ways, ${failing} of them with errors, mixed answers or swaps unseen`,
  };
}

interface Seen {
  answers: number;
  mixed: number;
  incomplete: number;
  untrue: number;
  readonly errors: string[];
  waits: number[];
  latest: number;
}

/** Swaps a folder again and again while clients ask, and looks at every answer. */
async function swapped(
  way: Way | undefined,
  place: Place,
  count: number,
  seconds: number,
): Promise<{ item: Item; swaps: number }> {
  if (way === undefined) throw new RangeError("There is no way to swap.");
  const folder = way.prepare(place);
  const program = await startProgram({
    folders: [folder],
    options: ["--watch"],
    environment: { WATCH_SETTLE: String(way.settle) },
  });
  const bystander = createBystander(program);
  const seen: Seen = { answers: 0, mixed: 0, incomplete: 0, untrue: 0, errors: [], waits: [], latest: 0 };
  const outcome = await ask(program, operationBody(question));
  const text = outcome.kind === "answer" ? outcome.text : "";
  const first = new Map(figuresIn(text).map(({ id, kilograms }) => [id, kilograms]));
  const ending = new AbortController();
  const asking = Array.from({ length: clients }, () =>
    askAlways(program, way, first, countIn(text), seen, ending.signal),
  );

  await sleep(quietMilliseconds);
  const quiet = { waits: seen.waits, bystander: bystander.take().waits };
  seen.waits = [];
  const unseen: number[] = [];
  const delays: number[] = [];
  const deadline = performance.now() + seconds * 1000;
  let swaps = 0;
  while (swaps < count && performance.now() < deadline && program.isAlive()) {
    swaps += 1;
    await way.swap(place, swaps);
    const done = performance.now();
    while (seen.latest < swaps && performance.now() - done < mostSecondsUnseen * 1000) await sleep(10);
    if (seen.latest < swaps) unseen.push(swaps);
    delays.push(performance.now() - done);
    // Swaps that are missed once are missed for ever: it is enough to have seen it twice.
    if (unseen.length > 1) break;
  }
  const watched = bystander.take();
  ending.abort();
  await Promise.all(asking);
  await bystander.stop();
  const died = !program.isAlive();
  await program.stop();
  const pause = largest(watched.waits);
  const [quietLast, last] = [quantile(quiet.waits, 0.99), quantile(seen.waits, 0.99)];
  const faults = [...seen.errors, ...watched.failures];
  const isSlow = faults.length + seen.mixed + seen.incomplete + seen.untrue + unseen.length === 0 && !died && swaps > 0;
  const holds = isSlow && pause < largest(quiet.bystander) + mostPause;
  const figures = `${swaps} swaps, ${seen.answers} answers: ${faults.length} errors${faults.length > 0 ? ` (${tally(faults)})` : ""}, ${seen.mixed} mixed, ${seen.incomplete} incomplete, ${seen.untrue} with a quote of another snapshot, ${unseen.length} swaps unseen; seen after ${quantile(delays, 0.5).toFixed(0)} ms (${largest(delays).toFixed(0)} at most); p99 ${last.toFixed(0)} ms, ${quietLast.toFixed(0)} when quiet; longest pause of a bystander ${pause.toFixed(0)} ms, ${largest(quiet.bystander).toFixed(0)} when quiet`;
  return {
    item: { name: `${way.name}, ${place.documents} documents, settled for ${way.settle} s`, holds, isSlow, figures },
    swaps,
  };
}

async function askAlways(
  program: Program,
  way: Way,
  first: ReadonlyMap<string, number>,
  total: number,
  seen: Seen,
  signal: AbortSignal,
): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  while (!signal.aborted && program.isAlive()) {
    const outcome = await ask(program, operationBody(question, { agent, seconds: 20 }));
    seen.waits.push(outcome.milliseconds);
    if (outcome.kind === "lost") seen.errors.push(outcome.reason);
    else if (outcome.status !== 200) seen.errors.push(`status ${outcome.status}`);
    else judge(outcome.text, way, first, total, seen);
    await sleep(pauseMilliseconds);
  }
  agent.destroy();
}

function judge(text: string, way: Way, first: ReadonlyMap<string, number>, total: number, seen: Seen): void {
  seen.answers += 1;
  const perDocument = [...generationsIn(text, first).values()];
  const together = new Set(perDocument.flatMap((each) => [...each]));
  if (perDocument.some(({ size }) => size > 1) || (way.isAtOnce && together.size > 1)) seen.mixed += 1;
  if (countIn(text) !== total) seen.incomplete += 1;
  if (!quotesAgree(text)) seen.untrue += 1;
  // A swap is seen when all figures are of it.
  if (together.size === 1) seen.latest = Math.max(seen.latest, ...together);
}
