import { setTimeout as sleep } from "node:timers/promises";
import { ask, operationBody } from "./ask.js";
import { threatFolders } from "./folders.js";
import { portsConnectedTo, residentMegabytes, systemHasFigures } from "./process-figures.js";
import type { Program } from "./program.js";
import type { Item, Section, Setting } from "./report.js";
import { openSocket, type RawSocket } from "./sockets.js";
import { largest, quantile } from "./statistics.js";
import { createSubject, type Subject } from "./subject.js";

const dripMilliseconds = 2000;
const mostDripSeconds = 12;
const mostReadSeconds = 25;
const mostMegabytes = 50;
const longestWait = 250;

export const slowSockets: Section = { name: "slow-sockets", title: "Slow sockets closed in time", run };

async function run(setting: Setting): Promise<{ items: Item[]; summary: string }> {
  const subject = await createSubject({ folders: threatFolders(setting) });
  try {
    const items = [
      await drippers(
        subject,
        setting.amount(50, 400),
        "in the head",
        "GET /graphql?query={__typename} HTTP/1.1\r\nHost: localhost\r\nX-A: ",
      ),
      await drippers(
        subject,
        setting.amount(50, 400),
        "in the body",
        "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n",
      ),
      await drippers(
        subject,
        setting.amount(20, 100),
        "in chunks",
        "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n",
        "1\r\n \r\n",
      ),
      await slowReaders(subject, setting.amount(12, 60)),
      await idle(subject, setting.amount(500, 5000)),
    ];
    const held = items.filter(({ holds }) => holds).length;
    return { items, summary: `${held} of ${items.length} kinds closed or refused in time` };
  } finally {
    await subject.stop();
  }
}

/** Connections that send a byte every two seconds. */
async function drippers(subject: Subject, count: number, where: string, start: string, drip = "a"): Promise<Item> {
  const program = subject.program();
  await subject.watched();
  const began = performance.now();
  const sockets = Array.from({ length: count }, () => openSocket(program));
  for (const { socket } of sockets) socket.write(start);
  const deadline = began + (mostDripSeconds + 3) * 1000;
  while (performance.now() < deadline && sockets.some(({ isClosed }) => !isClosed())) {
    await sleep(dripMilliseconds);
    for (const { socket, isClosed } of sockets) if (!isClosed() && socket.writable) socket.write(drip);
  }
  const times = closingTimes(sockets, began);
  const inTime = times.filter((seconds) => seconds <= mostDripSeconds).length;
  const { waits, failures } = await subject.watched();
  closeAll(sockets);
  const wait = quantile(waits, 0.99);
  return {
    name: `${count} that drip ${where}`,
    holds: inTime === count && failures.length === 0 && wait <= subject.quietWait + longestWait,
    isSlow: times.length === count && failures.length === 0,
    figures: `${inTime} closed within ${mostDripSeconds} s, the last after ${largest(times).toFixed(1)} s; bystander's p99 ${wait.toFixed(0)} ms, ${failures.length} failures`,
  };
}

const closingTimes = (sockets: readonly RawSocket[], began: number): number[] =>
  sockets.flatMap(({ closedAt }) => {
    const at = closedAt();
    return at === null ? [] : [(at - began) / 1000];
  });

const closeAll = (sockets: readonly RawSocket[]): void => {
  for (const { socket } of sockets) socket.destroy();
};

/** Connections that ask for much and read nothing. */
async function slowReaders(subject: Subject, count: number): Promise<Item> {
  if (!systemHasFigures)
    return { name: `${count} that read nothing`, holds: null, figures: "not measured on this system" };
  const program = subject.program();
  const largeAnswer = await largestOf(program);
  await subject.watched();
  const before = residentMegabytes(program.pid) ?? 0;
  const body = JSON.stringify({ query: largeAnswer.query });
  const whole = `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
  const began = performance.now();
  const sockets = Array.from({ length: count }, () => openSocket(program));
  for (const { socket } of sockets) {
    socket.pause();
    // Several in one connection, so that the answers are larger than what the system keeps by itself.
    socket.write(whole.repeat(10));
  }
  let most = before;
  const times: number[] = [];
  let open = sockets;
  while (performance.now() - began < mostReadSeconds * 1000 && program.isAlive() && open.length > 0) {
    await sleep(500);
    most = Math.max(most, residentMegabytes(program.pid) ?? 0);
    // Who does not read does not see the end of a connection: the system says which ones the program has left.
    const held = portsConnectedTo(program.port);
    const left = open.filter(({ socket }) => !held.has(socket.localPort ?? 0));
    times.push(...left.map(() => (performance.now() - began) / 1000));
    open = open.filter((each) => !left.includes(each));
  }
  const { waits, failures } = await subject.watched();
  closeAll(sockets);
  const died = await subject.revive();
  const wait = quantile(waits, 0.99);
  return {
    name: `${count} that ask for ${(largeAnswer.bytes / 1e6).toFixed(1)} MB ten times and read nothing`,
    holds: !died && times.length === count && failures.length === 0,
    figures: `${times.length} closed within ${mostReadSeconds} s, the last after ${largest(times).toFixed(1)} s; memory ${before.toFixed(0)} to ${most.toFixed(0)} MB; bystander's p99 ${wait.toFixed(0)} ms, ${failures.length} failures${died ? "; died" : ""}`,
  };
}

/** The largest of some answers that are permitted. */
async function largestOf(program: Program): Promise<{ query: string; bytes: number }> {
  const queries = [100, 50, 25, 10].flatMap((size) => [
    `{documents(first:${size}){nodes{text bibtex cslJson}}}`,
    `{documents(first:${size}){nodes{text passages(first:20){nodes{before after quote bibtex}}}}}`,
    `{facts(first:${size}){nodes{claims{value raw citations{quote before after}}}}}`,
  ]);
  let best = { query: "{__typename}", bytes: 0 };
  for (const query of queries) {
    const outcome = await ask(program, operationBody({ query }, { seconds: 20 }));
    if (outcome.kind === "answer" && outcome.bytes > best.bytes) best = { query, bytes: outcome.bytes };
  }
  return best;
}

/** Connections on which nothing is sent. */
async function idle(subject: Subject, count: number): Promise<Item> {
  const program = subject.program();
  await subject.watched();
  const before = residentMegabytes(program.pid) ?? 0;
  const sockets: RawSocket[] = [];
  while (sockets.length < count) {
    sockets.push(...Array.from({ length: Math.min(100, count - sockets.length) }, () => openSocket(program)));
    await sleep(10);
  }
  await sleep(2000);
  const refused = sockets.filter(({ isClosed }) => isClosed()).length;
  const rise = (residentMegabytes(program.pid) ?? 0) - before;
  const { waits, failures } = await subject.watched();
  closeAll(sockets);
  await sleep(500);
  const after = await ask(program, operationBody({ query: "{__typename}" }));
  const wait = quantile(waits, 0.99);
  return {
    name: `${count} idle connections`,
    holds: rise <= mostMegabytes && failures.length === 0 && after.kind === "answer" && (count <= 2500 || refused > 0),
    figures: `${refused} refused, memory +${rise.toFixed(0)} MB; bystander's p99 ${wait.toFixed(0)} ms, ${failures.length} failures; a new client afterwards is ${after.kind === "answer" ? "answered" : "lost"}`,
  };
}
