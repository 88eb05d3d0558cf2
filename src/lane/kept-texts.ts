import type { Node } from "../model/node.js";
import { HandOver } from "./hand-over.js";
import type { LaneContext } from "./lane-context.js";
import type { Write } from "./value-writers.js";

/** All texts of a snapshot together: when they take more, they are all forgotten. */
const mostBytes = 64_000_000;
/** What an entry takes beside its text. */
const entryBytes = 100;

interface KeptText {
  readonly text: string;
  /** How many objects it has within. */
  readonly objects: number;
}

/** The texts of one place in a plan by the ids of records; null for one that was written once. */
type Texts = Map<string, KeptText | null>;

/**
 * The texts of records that have been written, as long as their snapshot is served: a record has the same text wherever a
 * plan shows the same of it. A text is kept when it is written for the second time.
 */
export class KeptTexts {
  /** Those that have an entry. */
  readonly #filled = new Set<Texts>();
  /** Weak, so that a graph that is not served any more goes before somebody asks the next one. */
  #snapshot: WeakRef<object> | null = null;
  #bytes = 0;

  /** Begins anew with another snapshot. */
  follow({ loaders }: LaneContext): void {
    if (loaders === this.#snapshot?.deref()) return;
    this.#snapshot = new WeakRef(loaders);
    this.#forget();
  }

  /** Writes records by what was written of them before, else by `write`, which depends on nothing but the record. */
  writer(write: Write): Write {
    const texts: Texts = new Map();
    return (value, context) => {
      // Only records, which have an id, are written by it.
      const { id } = value as Node;
      const { budget } = context;
      const known = texts.get(id);
      if (known === undefined || known === null) {
        const before = budget.objects;
        const text = write(value, context);
        this.#keep(texts, id, known === undefined ? null : { text, objects: budget.objects - before });
        return text;
      }
      // The objects within are part of the operation, as if they were made now.
      if (!budget.add(known.objects)) throw new HandOver("There are too many objects.");
      return known.text;
    };
  }

  #keep(texts: Texts, id: string, kept: KeptText | null): void {
    if (texts.size === 0) this.#filled.add(texts);
    texts.set(id, kept && { ...kept, text: flat(kept.text) });
    this.#bytes += kept === null ? entryBytes : kept.text.length;
    if (this.#bytes > mostBytes) this.#forget();
  }

  #forget(): void {
    for (const texts of this.#filled) texts.clear();
    this.#filled.clear();
    this.#bytes = 0;
  }
}

/** The text in one piece, in as many bytes as it has characters: what was put together of parts would keep them all. */
const flat = (text: string): string => Buffer.from(text, "latin1").toString("latin1");
