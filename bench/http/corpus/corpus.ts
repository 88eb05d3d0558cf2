import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CorpusFile } from "./files.js";
import { bodiesOfReport, meetingReport } from "./meeting-report.js";
import { pressText } from "./press-text.js";
import { seizureTable } from "./seizure-table.js";
import { statisticTable } from "./statistic-table.js";

/** What a hundred facts a document come from; a corpus is this again and again, always with other names and figures. */
const batch = { meetings: 8, presses: 8, statistics: 10, seizures: 57 };
export const documentsOfBatch = batch.meetings + batch.presses + batch.statistics + batch.seizures;
/** 332 documents with about 33,000 facts. */
export const batchesAtScaleOne = 4;

export interface CorpusSize {
  readonly batches: number;
  readonly seed: number;
}

/** The files of a corpus, one after the other: that of a larger one begins with that of a smaller one. */
export function* corpusFiles({ batches, seed }: CorpusSize): Generator<CorpusFile> {
  for (let number = 0; number < batches; number++) {
    // A table names the bodies that the reports so far have named.
    const bodiesKnown = (number + 1) * batch.meetings * bodiesOfReport;
    const numbers = (count: number): number[] =>
      Array.from({ length: count }, (_each, place) => number * count + place);
    for (const each of numbers(batch.meetings)) yield* meetingReport(each, seed);
    for (const each of numbers(batch.presses)) yield* pressText(each, seed);
    for (const each of numbers(batch.statistics)) yield* statisticTable(each, seed, bodiesKnown);
    for (const each of numbers(batch.seizures)) yield* seizureTable(each, seed, bodiesKnown);
  }
}

export function writeCorpus(folder: string, size: CorpusSize): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of corpusFiles(size)) writeFileSync(join(folder, name), text);
}
