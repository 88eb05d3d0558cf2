import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

interface Place {
  readonly port: number;
}

/** A connection of which it is known what came over it and whether it has ended. */
export interface RawSocket {
  readonly socket: Socket;
  received(this: void): string;
  isClosed(this: void): boolean;
  /** When it was closed, on the clock of `performance.now()`; null while it is open. */
  closedAt(this: void): number | null;
  readonly closed: Promise<void>;
}

export function openSocket({ port }: Place): RawSocket {
  const socket = connect(port, "127.0.0.1");
  let text = "";
  let closedAt: number | null = null;
  socket.on("data", (chunk: Buffer) => (text += chunk.toString("latin1")));
  socket.on("error", () => undefined);
  const closed = new Promise<void>((resolve) => {
    socket.once("close", () => {
      closedAt = performance.now();
      resolve();
    });
  });
  return { socket, received: () => text, isClosed: () => closedAt !== null, closedAt: () => closedAt, closed };
}

export interface RawAnswer {
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

/** The answers that came over a connection, one after the other. */
export function answersIn(received: string): RawAnswer[] {
  const answers: RawAnswer[] = [];
  let rest = Buffer.from(received, "latin1").toString("latin1");
  while (rest.startsWith("HTTP/1.1 ")) {
    const endOfHead = rest.indexOf("\r\n\r\n");
    if (endOfHead < 0) break;
    const head = rest.slice(0, endOfHead);
    const length = Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? NaN);
    rest = rest.slice(endOfHead + 4);
    // What is asked by HEAD gets its length and no body; the next answer begins at once.
    const known = Number.isNaN(length) ? null : rest.startsWith("HTTP/1.1 ") ? 0 : length;
    const body = known === null ? unchunked(rest) : { text: rest.slice(0, known), used: known };
    answers.push({
      status: Number(head.slice(9, 12)),
      head,
      body: Buffer.from(body.text, "latin1").toString("utf8"),
    });
    rest = rest.slice(body.used);
  }
  return answers;
}

function unchunked(text: string): { text: string; used: number } {
  let [whole, place] = ["", 0];
  for (;;) {
    const size = /^([0-9a-f]+)\r\n/i.exec(text.slice(place, place + 20));
    if (size === null) return { text: whole, used: place };
    const length = parseInt(size[1] ?? "0", 16);
    place += size[0].length;
    whole += text.slice(place, place + length);
    place += length + 2;
    if (length === 0) return { text: whole, used: place };
  }
}

/** Sends bytes as they are and waits for the connection to be closed, or for a while. */
export async function askRaw(place: Place, bytes: string | Buffer, seconds = 5): Promise<RawSocket> {
  const raw = openSocket(place);
  raw.socket.write(typeof bytes === "string" ? Buffer.from(bytes, "latin1") : bytes);
  await Promise.race([raw.closed, sleep(seconds * 1000, undefined, { ref: false })]);
  raw.socket.destroy();
  return raw;
}
