import type { Crowd } from "../../repository/lengths.js";
import type { ListLengths } from "../../repository/list-lengths.js";

/*
 * What the price of an operation is made of, in objects: one object of an answer is 1, which is about 10 microseconds of
 * work and 500 bytes. `npm run bench:price` measures what each weight stands for.
 */

/** A field without fields of its own. */
const leafWeight = 0.1;

/** Leaves that are long, or worked out when they are asked for. */
const leafWeights: ReadonlyMap<string, number> = new Map([
  ["Citation.after", 0.2],
  ["Citation.before", 0.2],
  ["Citation.bibtex", 4],
  ["Citation.cslJson", 3],
  ["Citation.quote", 0.3],
  ["Claim.raw", 0.2],
  ["Claim.value", 0.2],
  ["Document.bibtex", 4],
  ["Document.cslJson", 3],
  ["Fact.bibtex", 8],
  ["Fact.cslJson", 6],
  ["RecomputedRegion.countries", 3],
  ["SeizureLeftOut.explanation", 0.5],
  ["TextMatch.fragment", 0.3],
  // The whole schema as one text.
  ["_Service.sdl", 400],
]);

/** So many characters of a long text are 1. */
const charactersOfOne = 500;

/** Reading the arguments of a connection, selecting its records, placing its cursors. */
const connectionWeight = 3;

/** Work that makes few objects, each time it is asked for. */
const fieldWeights: ReadonlyMap<string, number> = new Map([
  ["Query.search", 300],
  ["SearchEdge.textMatches", 10],
  ["SeizureStat.recomputations", 20],
]);

/** `seizureTotals` may look at every figure. */
const figureWeight = 0.3;

/** What a leaf of these objects costs. */
export function leafPrice(field: string, { count, times }: Crowd, lengths: ListLengths): number {
  const text = lengths.texts(field);
  return (
    count * (leafWeights.get(field) ?? leafWeight) +
    (text === null ? 0 : text.of({ count, times }).count / charactersOfOne)
  );
}

/** What it costs to answer a field with fields of its own, beside the objects that it gives. */
export function workPrice(field: string, isConnection: boolean, lengths: ListLengths): number {
  const figures = field === "Query.seizureTotals" ? (lengths.records("SeizureStat") ?? 0) * figureWeight : 0;
  return figures + (fieldWeights.get(field) ?? 0) + (isConnection ? connectionWeight : 0);
}
