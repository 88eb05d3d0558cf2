import type { Answer } from "../../http/answer.js";
import { commonHead } from "../../http/send.js";
import type { Graph } from "../../repository/graph.js";
import { type AnswerKey, isSameKey } from "./answer-key.js";
import { SeenOnce } from "./seen-once.js";

/** So much is kept where nobody says otherwise. */
export const defaultAnswerBytes = 64_000_000;

/** What the log says of an operation. */
export interface OperationNotes {
  readonly operationName: string | null;
  readonly operationType: string | null;
  readonly operationHash: string | null;
  readonly price: number | null;
}

/** An answer as it goes over the wire, and what is said of it. */
export interface KeptAnswer {
  /** Null when nobody but those has asked who know it. */
  readonly answer: (Answer & { readonly body: Buffer }) | null;
  readonly tag: string;
  readonly notes: OperationNotes;
}

interface Entry {
  readonly key: AnswerKey;
  readonly kept: KeptAnswer;
  readonly size: number;
  /** Whether somebody has asked for it since it was last looked at. */
  isUsed: boolean;
}

/** What an entry takes beside its key and its body: objects, headers, a place in the table. */
const sizeOfEntry = 1_000;
/** One answer takes no more than this share of the room. */
const largestShare = 1 / 8;

/**
 * Whole answers of one snapshot as bytes, in a bounded room. An answer is kept when it is asked for a second time, so that
 * what never repeats takes no room; what nobody has asked for lately makes room for others. Another snapshot begins with
 * nothing, so that no answer ever has to be found wrong.
 */
export class KeptAnswers {
  readonly #mostBytes: number;
  readonly #seen = new SeenOnce();
  readonly #entries = new Map<number, Entry>();
  #graph: Graph | null = null;
  #bytes = 0;

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  /** Whether anything is kept at all. */
  get isOn(): boolean {
    return this.#mostBytes > 0;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get count(): number {
    return this.#entries.size;
  }

  /** Drops what is kept of another graph. */
  begin(graph: Graph): void {
    if (this.#graph === graph) return;
    this.#graph = graph;
    this.#entries.clear();
    this.#bytes = 0;
  }

  find(graph: Graph, key: AnswerKey): KeptAnswer | null {
    const entry = this.#entries.get(key.hash);
    if (entry === undefined || graph !== this.#graph || !isSameKey(entry.key, key)) return null;
    entry.isUsed = true;
    return entry.kept;
  }

  /** Whether the answer to this is worth keeping, because it was asked for before. To ask is to note it. */
  isWanted(key: AnswerKey): boolean {
    return this.isOn && this.#seen.add(key.hash);
  }

  keep(graph: Graph, key: AnswerKey, kept: KeptAnswer): void {
    const size = sizeOfEntry + key.bytes.length + (kept.answer?.body.length ?? 0);
    if (graph !== this.#graph || size > this.#mostBytes * largestShare) return;
    this.#remove(key.hash);
    this.#bytes += size;
    this.#makeRoom();
    // Both are copied into memory of their own: as they come, a few bytes hold a block of many.
    const answer = kept.answer && {
      status: kept.answer.status,
      body: copyOf(kept.answer.body),
      common: commonHead(kept.answer),
    };
    this.#entries.set(key.hash, {
      key: { ...key, bytes: copyOf(key.bytes) },
      kept: { ...kept, answer },
      size,
      isUsed: false,
    });
  }

  /** Goes round the entries: one that was used since the last time has another round. */
  #makeRoom(): void {
    for (const [hash, entry] of this.#entries) {
      if (this.#bytes <= this.#mostBytes) return;
      this.#entries.delete(hash);
      if (entry.isUsed) this.#entries.set(hash, { ...entry, isUsed: false });
      else this.#bytes -= entry.size;
    }
  }

  #remove(hash: number): void {
    this.#bytes -= this.#entries.get(hash)?.size ?? 0;
    this.#entries.delete(hash);
  }
}

function copyOf(bytes: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(copy);
  return copy;
}
