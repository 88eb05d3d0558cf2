import { createHash } from "node:crypto";
import { Document } from "../model/document.js";
import { sequencesOf } from "./memory/sequences.js";
import type { AnyRecord } from "./types/types.js";
import type { Snapshot } from "./snapshot.js";
import { portionsOf, type Stepwise } from "./stepwise.js";

const order = { loaded_at: ({ loadedAt }: Document): string => loadedAt };

/**
 * Since when documents are served as they are. It is a fact of the process that serves them: it is no part of a snapshot,
 * which is the same on every machine, and is written on its documents when they are made ready to be asked.
 */
export class LoadedTimes {
  #known: ReadonlyMap<string, { readonly content: string; readonly at: string }> = new Map();

  /** The snapshot with the time on each document. What was there before with the same content keeps its time, as does what has one. */
  *on(snapshot: Snapshot): Stepwise<Snapshot> {
    const now = new Date().toISOString();
    const known = new Map<string, { readonly content: string; readonly at: string }>();
    const documents: Document[] = [];
    const records: AnyRecord[] = [];
    for (const some of portionsOf(snapshot.records)) {
      for (const record of some) {
        if (!(record instanceof Document)) {
          records.push(record);
          continue;
        }
        const content = contentOf(record);
        const before = this.#known.get(record.id);
        const at = before?.content === content ? before.at : record.loadedAt || now;
        known.set(record.id, { content, at });
        const timed = Object.freeze(Object.assign(new Document(), record, { loadedAt: at }));
        documents.push(timed);
        records.push(timed);
        yield;
      }
      yield;
    }
    this.#known = known;
    const sequences = { ...snapshot.sequences.Document, ...sequencesOf(documents, order) };
    return { ...snapshot, records, sequences: { ...snapshot.sequences, Document: sequences } };
  }
}

const contentOf = ({ sources, quotes, unexplained, loadedAt, ...content }: Document): string =>
  createHash("sha256").update(JSON.stringify(content)).digest("base64url");
