import { Agent } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { ask, operationBody } from "./ask.js";
import { corpusFolder } from "./folders.js";
import { type Program, startProgram } from "./program.js";
import type { Item, Section, Setting } from "./report.js";
import { openSocket, type RawSocket } from "./sockets.js";
import { largest, tally } from "./statistics.js";

const clients = 50;
const balancerMilliseconds = 200;
const loadMilliseconds = 1000;
/** After the time of the balancer, the program has this long beside the longest request. */
const mostSeconds = 2;
const awkwardOfEach = 10;

export const drain: Section = { name: "drain", title: "Ends without losing a request", run };

async function run(setting: Setting): Promise<{ items: Item[]; summary: string }> {
  const items: Item[] = [];
  const folder = corpusFolder(setting, 20);
  const seconds = setting.amount(2, 5);
  let [lost, requests] = [0, 0];
  for (let count = 0; count < setting.amount(2, 8); count += 1) {
    const result = await stopped(folder, seconds, count % 2 === 1);
    lost += result.lost;
    requests += result.requests;
    items.push(result.item);
    setting.say(`  ${result.item.name}: ${result.item.figures}`);
  }
  items.push(await stoppedTwice(folder));
  return { items, summary: `${lost} of ${requests} requests failed in ${items.length - 1} runs` };
}

interface Load {
  readonly reasons: string[];
  requests: number;
  lastAnswer: number;
  longest: number;
  /** What the balancer thinks. */
  isReady: boolean;
  /** When the balancer learned that the program is leaving. */
  noticed: number;
}

/** 50 clients, half of them on lasting connections, behind a balancer that looks every 200 ms; then SIGTERM. */
async function stopped(
  folder: string,
  seconds: number,
  isAwkward: boolean,
): Promise<{ item: Item; lost: number; requests: number }> {
  const program = await startProgram({ folders: [folder], environment: { DRAIN_SECONDS: String(seconds) } });
  const load: Load = { reasons: [], requests: 0, lastAnswer: 0, longest: 0, isReady: true, noticed: Infinity };
  const balancing = balance(program, load);
  const asking = Array.from({ length: clients }, (_each, index) => askUntilDrained(program, load, index % 2 === 0));
  await sleep(loadMilliseconds);
  const awkward = isAwkward ? awkwardConnections(program) : [];
  await sleep(balancerMilliseconds);
  const signalled = performance.now();
  program.signal("SIGTERM");
  const exit = await Promise.race([program.exited, sleep((seconds + 30) * 1000, null, { ref: false })]);
  await Promise.all([...asking, balancing]);
  for (const { socket } of awkward) socket.destroy();
  if (exit === null) await program.stop();
  const after = exit === null ? Infinity : (exit.at - signalled) / 1000;
  const noticed = (load.noticed - signalled) / 1000;
  // A balancer that had not looked in that time, on a loaded machine, goes on sending requests: those say nothing.
  const isSlow = exit?.code === 0 && (load.reasons.length === 0 || noticed > seconds - 0.5);
  const holds = isSlow && load.reasons.length === 0 && after <= seconds + mostSeconds + load.longest / 1000;
  const figures = `${load.reasons.length} of ${load.requests} requests failed${load.reasons.length > 0 ? ` (${tally(load.reasons)})` : ""}; ended ${exit === null ? "not within 30 s" : `with ${exit.signal ?? String(exit.code)} after ${after.toFixed(1)} s, ${((exit.at - load.lastAnswer) / 1000).toFixed(1)} s after the last answer; the balancer knew after ${noticed.toFixed(1)} s`}`;
  const name = `SIGTERM with ${clients} clients, ${isAwkward ? `${awkward.length} awkward connections, ` : ""}${seconds} s for the balancer`;
  return { item: { name, holds, isSlow, figures }, lost: load.reasons.length, requests: load.requests };
}

async function balance(program: Program, load: Load): Promise<void> {
  while (load.isReady) {
    const outcome = await ask(program, { path: "/readyz", seconds: 2 });
    load.isReady = outcome.kind === "answer" && outcome.status === 200;
    if (!load.isReady) load.noticed = performance.now();
    await sleep(balancerMilliseconds);
  }
}

/** Asks for as long as the balancer sends it here; whatever is not answered then is lost. */
async function askUntilDrained(program: Program, load: Load, isLasting: boolean): Promise<void> {
  let agent = new Agent({ keepAlive: isLasting, maxSockets: 1 });
  while (load.isReady) {
    const query = `{seizureStats(first:${1 + (load.requests % 100)}){nodes{id mass{kilograms}citations{quote}}}}`;
    load.requests += 1;
    const outcome = await ask(program, operationBody({ query }, { agent, seconds: 20 }));
    load.lastAnswer = performance.now();
    load.longest = Math.max(load.longest, outcome.milliseconds);
    if (outcome.kind === "lost") load.reasons.push(outcome.reason);
    else if (outcome.status !== 200) load.reasons.push(`status ${outcome.status}`);
    else if (outcome.headers.connection === "close") {
      agent.destroy();
      agent = new Agent({ keepAlive: isLasting, maxSockets: 1 });
    }
    await sleep(5);
  }
  agent.destroy();
}

/** Nothing sent, half a head, half a body, an answer that is not read, a second request that is never finished. */
function awkwardConnections(program: Program): RawSocket[] {
  const head = "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
  const large = JSON.stringify({
    query: "{documents(first:100){nodes{text bibtex passages(first:100){nodes{before after quote}}}}}",
  });
  const small = JSON.stringify({ query: "{__typename}" });
  const whole = (body: string): string => `${head}Content-Length: ${body.length}\r\n\r\n${body}`;
  const starts = [
    "",
    "GET /gra",
    head,
    `${head}Content-Length: 100\r\n\r\n{"que`,
    `${head}Transfer-Encoding: chunked\r\n\r\n5\r\n{"q`,
    whole(large).repeat(20),
    `${whole(small)}${head}`,
  ];
  return starts.flatMap((start) =>
    Array.from({ length: awkwardOfEach }, () => {
      const raw = openSocket(program);
      if (start.includes("documents")) raw.socket.pause();
      if (start !== "") raw.socket.write(start);
      return raw;
    }),
  );
}

async function stoppedTwice(folder: string): Promise<Item> {
  const program = await startProgram({ folders: [folder], environment: { DRAIN_SECONDS: "5" } });
  program.signal("SIGTERM");
  await sleep(300);
  const second = performance.now();
  program.signal("SIGTERM");
  const exit = await Promise.race([program.exited, sleep(10_000, null, { ref: false })]);
  await program.stop();
  const milliseconds = exit === null ? Infinity : largest([exit.at - second, 0]);
  return {
    name: "a second SIGTERM",
    holds: milliseconds < 1000,
    isSlow: exit !== null,
    figures: `ended ${milliseconds.toFixed(0)} ms after it`,
  };
}
