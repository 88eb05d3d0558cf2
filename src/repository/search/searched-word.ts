import { inOrder } from "../memory/ordered.js";
import type { Spelling } from "./dictionary.js";
import { type CountedKind, findingOf, kindOf, type Postings, recordOf, strengthOf } from "./postings.js";

/** How well a word is found: better in a name than in a text, and a little better where the text is about little else. */
const qualityOf: Readonly<Record<CountedKind, number>> = { name: 0.75, detail: 0.5, text: 0.3, claim: 0.25 };
const strengthCounts = 0.2;

/** All words before some words, what is sure before what may be a misspelling, and then what is found better. */
const points = { word: 100, sure: 5, quality: 5 } as const;

/** How near a spelling is to a word, as the dictionary says. A code of a finding has a byte for what is found behind it. */
const nearnesses = [1, 0.75, 0.6, 0.5] as const;

/** By code: how well a word is found, less than 1; more where it is sure. */
const qualities = Float64Array.from({ length: nearnesses.length << 8 }, (_each, code) => {
  const nearness = nearnesses[code >> 8] ?? 0;
  const quality = nearness * (qualityOf[kindOf(code)] + strengthCounts * strengthOf(code));
  return nearness > nearnesses[2] ? 1 + quality : quality;
});

const bases = qualities.map((quality) => points.word + (quality > 1 ? points.sure : 0));
const fractions = qualities.map((quality) => quality % 1);

/** What a word adds to the score of a record in which it is found so; its share in the weight of all words is 0 to 1. */
export const scoreOf = (code: number, share: number): number =>
  (bases[code] ?? 0) + points.quality * share * (fractions[code] ?? 0);

/** A word of a query: where it is found, and how well at best. */
export class SearchedWord {
  readonly spellings: readonly Spelling[];
  /** The rarer, the more. */
  readonly weight: number;
  /** The places of the records in which it is found, in ascending order, and how it is found there. */
  readonly records: Int32Array;
  readonly codes: Uint16Array;
  #bestFirst: Int32Array | undefined;

  constructor(spellings: readonly Spelling[], weight: number, postings: Postings, best: Uint16Array) {
    this.spellings = spellings;
    this.weight = weight;
    this.records = findings(spellings, postings, best);
    this.codes = new Uint16Array(this.records.length);
    this.records.forEach((record, at) => {
      this.codes[at] = (best[record] ?? 0) - 1;
      best[record] = 0;
    });
  }

  /** How it is found in a record; null where it is not. */
  codeIn(record: number): number | null {
    let low = 0;
    let high = this.records.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.records[middle] ?? 0) < record) low = middle + 1;
      else high = middle;
    }
    return this.records[low] === record ? (this.codes[low] ?? null) : null;
  }

  /** Where its records stand in `records`, those first in which it alone is found best; of equals in their order. */
  get bestFirst(): Int32Array {
    if (this.#bestFirst !== undefined) return this.#bestFirst;
    const scores = Int32Array.from(qualities.keys(), (code) => Math.round(scoreOf(code, 1) * 1000));
    const descending = [...new Set(scores)].sort((a, b) => b - a);
    const rankOf = new Map(descending.map((score, rank) => [score, rank]));
    const ranks = Int32Array.from(scores, (score) => rankOf.get(score) ?? 0);
    const free = new Int32Array(descending.length + 1);
    for (const code of this.codes) free[(ranks[code] ?? 0) + 1] = (free[(ranks[code] ?? 0) + 1] ?? 0) + 1;
    for (let rank = 1; rank < free.length; rank += 1) free[rank] = (free[rank] ?? 0) + (free[rank - 1] ?? 0);
    const order = new Int32Array(this.codes.length);
    this.codes.forEach((code, at) => {
      const rank = ranks[code] ?? 0;
      const place = free[rank] ?? 0;
      order[place] = at;
      free[rank] = place + 1;
    });
    return (this.#bestFirst = order);
  }
}

/** The records that have any of the spellings; how each is found best stands in the list of all records, plus 1. */
function findings(spellings: readonly Spelling[], { numbers, begin }: Postings, best: Uint16Array): Int32Array {
  const found: number[] = [];
  for (const { termId, nearness } of spellings) {
    const byNearness = nearnesses.findIndex((each) => each === nearness) << 8;
    const end = begin[termId + 1] ?? 0;
    for (let at = begin[termId] ?? 0; at < end; at += 2) {
      const posting = numbers[at] ?? 0;
      const record = recordOf(posting);
      const code = byNearness | findingOf(posting);
      const before = best[record] ?? 0;
      if (before === 0) found.push(record);
      if (before === 0 || (qualities[code] ?? 0) > (qualities[before - 1] ?? 0)) best[record] = code + 1;
    }
  }
  const records = Int32Array.from(found);
  return spellings.length === 1 ? records : inOrder(records, best.length);
}
