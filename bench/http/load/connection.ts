import { connect, type Socket } from "node:net";

export interface Answer {
  readonly status: number;
  readonly bytes: number;
}

const endOfHead = "\r\n\r\n";
const endOfChunks = Buffer.from("\r\n0\r\n\r\n");

/** One connection that is kept, with one request at a time, and as little work for each as can be. */
export class Connection {
  readonly #socket: Socket;
  #onAnswer: (status: number, bytes: number) => void = () => undefined;
  #onFailure: (error: Error) => void = () => undefined;
  #head: Buffer = Buffer.alloc(0);
  #status = 0;
  #bytes = 0;
  /** Bytes of the body that are still to come; -1 while the head is not here, null for a body in chunks. */
  #rest: number | null = -1;
  #tail: Buffer = Buffer.alloc(0);

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.setNoDelay(true);
    socket.on("data", (chunk) => {
      this.#take(chunk);
    });
    socket.on("error", (error) => {
      this.#onFailure(error);
    });
    socket.on("close", () => {
      this.#onFailure(new Error("The server closed the connection."));
    });
  }

  static open(port: number): Promise<Connection> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, "127.0.0.1");
      socket.once("error", reject);
      socket.once("connect", () => {
        socket.off("error", reject);
        resolve(new Connection(socket));
      });
    });
  }

  ask(request: Buffer, onAnswer: (status: number, bytes: number) => void, onFailure: (error: Error) => void): void {
    this.#onAnswer = onAnswer;
    this.#onFailure = onFailure;
    this.#socket.write(request);
  }

  close(): void {
    this.#onFailure = () => undefined;
    this.#socket.destroy();
  }

  #take(chunk: Buffer): void {
    if (this.#rest === -1) {
      const head = this.#head.length === 0 ? chunk : Buffer.concat([this.#head, chunk]);
      const end = head.indexOf(endOfHead);
      if (end < 0) {
        this.#head = head;
        return;
      }
      this.#head = Buffer.alloc(0);
      const text = head.toString("latin1", 0, end);
      this.#status = Number(text.slice(9, 12));
      const [, length] = /\r\ncontent-length: *(\d+)/i.exec(text) ?? [];
      const body = head.length - end - endOfHead.length;
      this.#bytes = body;
      if (length === undefined && this.#status !== 304) {
        this.#rest = null;
        this.#tail = head.subarray(Math.max(end, head.length - endOfChunks.length));
      } else {
        this.#rest = this.#status === 304 ? 0 : Number(length) - body;
      }
    } else {
      this.#bytes += chunk.length;
      if (this.#rest === null)
        this.#tail = Buffer.concat([this.#tail, chunk.subarray(-endOfChunks.length)]).subarray(-endOfChunks.length);
      else this.#rest -= chunk.length;
    }
    if (this.#rest === null ? !this.#tail.equals(endOfChunks) : this.#rest > 0) return;
    this.#rest = -1;
    this.#onAnswer(this.#status, this.#bytes);
  }
}
