import type { Crowd } from "../../repository/counts/lengths.js";
import { type ListLengths, relationsOf, unreadTexts } from "../../repository/counts/list-lengths.js";
import { blocks } from "../../repository/types/types.js";
import { figures, members } from "./list-bounds.js";

/*
 * What the price of an operation is made of, in objects: one object of an answer is 1, which is about 10 microseconds of
 * work and 500 bytes. `npm run bench -- price` measures what each weight stands for.
 */

/** A field without fields of its own. */
const leafWeight = 0.1;

/** Leaves that are long, or worked out when they are asked for. */
const leafWeights: ReadonlyMap<string, number> = new Map([
  ["Citation.after", 0.2],
  ["Citation.before", 0.2],
  ["Citation.bibtex", 5],
  ["Citation.cslJson", 4],
  ["Citation.quote", 0.3],
  ["Claim.raw", 0.2],
  ["Claim.value", 0.2],
  ["Document.bibtex", 5],
  ["Document.cslJson", 4],
  ["Fact.bibtex", 8],
  ["Fact.cslJson", 6],
  ["RecomputedRegion.countries", 3],
  ["SeizureCover.periods", 1],
  ["SeizureLeftOut.explanation", 0.5],
  ["SeizureTotal.explanation", 1],
  ["TextMatch.fragment", 0.3],
  // The whole schema as one text.
  ["_Service.sdl", 400],
]);

/** So many characters of a long text are 1. */
const charactersOfOne = 500;

/** Reading the arguments of a connection, selecting its records, placing its cursors; and with a filter or an order. */
const connectionWeight = 6;
const selectionWeight = 6;
/** Asking a loader for a record, for each that is asked for. */
const recordWeight = 0.5;

/** An error of its own in the answer. */
const faultWeight = 10;

type Work = (lengths: ListLengths, crowd: Crowd) => number;

/** Work that makes few objects, for all objects that it is asked of. */
const works: ReadonlyMap<string, Work> = new Map<string, Work>([
  // It may look at every record.
  ...blocks.map(({ name }): [string, Work] => [
    `${name}Connection.counts`,
    (lengths, { count }) => count * 0.005 * (lengths.records(name) ?? 0),
  ]),
  // It may compare what was kept of every record.
  ["Query.changes", () => 100],
  ["Subscription.changes", () => 100],
  ["Query.search", () => 500],
  ["Query.suggest", () => 50],
  // It may look at most records, which take their places in time.
  ["Query.timeline", (lengths) => Math.min(500, 50 + 0.02 * figures(lengths))],
  // It may look at every figure. One is to pass however many there are.
  ["Query.seizureTotals", (lengths) => Math.min(6_000, figures(lengths))],
  // What every other total of the series covers is compared with it.
  ["SeizureTotal.missing", (lengths, { count }) => Math.min(count, 50) * 0.02 * figures(lengths)],
  ["SearchEdge.textMatches", (_lengths, { count }) => 25 * count],
  // The rows of every member are compared.
  ["SeizureStat.recomputations", (lengths, { count }) => count * (20 + 6 * members(lengths))],
  // A text that loading did not read is read now.
  ["Document.unexplained", (lengths, crowd) => 0.15 * (lengths.texts(unreadTexts)?.of(crowd).count ?? 0)],
]);

/** What a leaf of these objects costs. */
export function leafPrice(field: string, { count, times }: Crowd, lengths: ListLengths): number {
  const text = lengths.texts(field);
  return (
    count * (leafWeights.get(field) ?? leafWeight) +
    (text === null ? 0 : text.of({ count, times }).count / charactersOfOne)
  );
}

/** What it costs to look records up by so many different keys: the same one is looked up once. */
export const lookupPrice = (keys: number): number => keys * recordWeight;

/** What it costs to say what is wrong with so many keys, each time with its place. */
export const faultPrice = (keys: number): number => keys * faultWeight;

type Arguments = Readonly<Record<string, unknown>>;

/**
 * What it costs to ask these objects for a field with fields of its own, beside the objects that it gives; `connection`
 * are the arguments of one.
 */
export function workPrice(field: string, connection: Arguments | null, crowd: Crowd, lengths: ListLengths): number {
  const [type = "", name = ""] = field.split(".");
  const relation = relationsOf(type)[name]?.kind;
  const asked = relation === "one" || relation === "listed" ? crowd.count * recordWeight : 0;
  const work = asked + (works.get(field)?.(lengths, crowd) ?? 0);
  if (connection === null) return work;
  const isSelected = connection.filter != null || connection.orderBy != null;
  return work + crowd.count * (connectionWeight + (isSelected ? selectionWeight : 0));
}
