import { setTimeout as sleep } from "node:timers/promises";
import { ask } from "../ask.js";
import { corpusFolder } from "../folders.js";
import { gatherIdentifiers } from "../identifiers.js";
import type { Program } from "../program.js";
import type { Item, Section, Setting } from "../report.js";
import { schemaOf } from "../schema-of.js";
import { createRandom } from "../search/random.js";
import type { Material } from "../search/selection.js";
import { answersIn, openSocket } from "../sockets.js";
import { largest, tally } from "../statistics.js";
import { createSubject } from "../subject.js";
import { faultOfAnswer, seenOf, seenOfRaw } from "../threats/judge.js";
import { anyBytes } from "./bytes.js";
import { anyOperation } from "./operations.js";

const atOnce = 6;
const answerSeconds = 30;
const rawSeconds = 2;
const shownFaults = 20;

export const fuzz: Section = { name: "fuzz", title: "Random operations and bytes", run };

interface Tried {
  readonly statuses: (number | string)[];
  readonly faults: string[];
}

async function run(setting: Setting): Promise<{ items: Item[]; summary: string }> {
  const subject = await createSubject({ folders: ["documents", corpusFolder(setting, 20)] });
  try {
    const program = subject.program();
    const base = { schema: await schemaOf(program), ids: await gatherIdentifiers(program) };
    const items: Item[] = [];
    for (const [name, one] of [
      [
        "operations",
        (index: number, tried: Tried) =>
          operation(program, { ...base, random: createRandom(setting.seed * 1e6 + index) }, tried, index),
      ],
      ["bytes", (index: number, tried: Tried) => bytes(program, setting.seed * 1e6 + index, tried, index)],
    ] as const) {
      await subject.watched();
      const tried: Tried = { statuses: [], faults: [] };
      const count = await inTurns(setting, program, (index) => one(index, tried));
      const { waits, failures } = await subject.watched();
      const died = !program.isAlive();
      const faults = [
        ...tried.faults,
        ...failures.map((failure) => `bystander: ${failure}`),
        ...(died ? [`died: ${program.lastWords().slice(-300)}`] : []),
      ];
      items.push({
        name: `${count} random ${name}, seed ${setting.seed}`,
        holds: faults.length === 0,
        figures: `${faults.length} faults; answers ${tally(tried.statuses)}; bystander ${largest(waits).toFixed(0)} ms at most`,
      });
      items.push(...faults.slice(0, shownFaults).map((fault) => ({ name: fault, holds: false, figures: name })));
      await subject.revive();
    }
    return {
      items,
      summary: items
        .filter(({ name }) => name.includes("random"))
        .map(({ name, figures }) => `${name}: ${figures}`)
        .join("; "),
    };
  } finally {
    await subject.stop();
  }
}

async function inTurns(setting: Setting, program: Program, one: (index: number) => Promise<void>): Promise<number> {
  const deadline = performance.now() + setting.amount(6, 30) * 1000;
  const most = setting.amount(300, 20_000);
  let next = 0;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (next < most && performance.now() < deadline && program.isAlive()) {
        const index = next;
        next += 1;
        await one(index);
      }
    }),
  );
  return next;
}

async function operation(program: Program, material: Material, tried: Tried, index: number): Promise<void> {
  const asking = anyOperation(material);
  const seen = seenOf(await ask(program, { ...asking, seconds: answerSeconds }));
  tried.statuses.push(seen?.status ?? "none");
  const fault = seen === null ? "not answered" : faultOfAnswer(seen);
  if (fault !== null) tried.faults.push(`case ${index}: ${fault}: ${String(asking.body ?? asking.path).slice(0, 600)}`);
}

/** Sends bytes and says no more: whatever comes back must be an answer as every other. */
async function bytes(program: Program, seed: number, tried: Tried, index: number): Promise<void> {
  const sent = anyBytes(createRandom(seed));
  const raw = openSocket(program);
  raw.socket.end(sent);
  await Promise.race([raw.closed, sleep(rawSeconds * 1000, undefined, { ref: false })]);
  raw.socket.destroy();
  const received = raw.received();
  const isHead = /^HEAD/m.test(sent.toString("latin1"));
  const answers = answersIn(received).map(seenOfRaw);
  tried.statuses.push(...answers.map(({ status }) => status), ...(answers.length === 0 ? ["none"] : []));
  const wrong = answers.map((answer) =>
    isHead || answer.head.includes("content-encoding") ? null : faultOfAnswer(answer),
  );
  const fault =
    wrong.find((each) => each !== null) ??
    (received !== "" && !received.startsWith("HTTP/1.1 ") ? `no HTTP: ${received.slice(0, 60)}` : null);
  if (fault !== null)
    tried.faults.push(`case ${index}: ${fault}: ${JSON.stringify(sent.toString("latin1")).slice(0, 600)}`);
}
