import type { Crowd } from "../../repository/counts/lengths.js";
import { blocks } from "../../repository/types/types.js";
import { type ListLengths, otherMasses } from "../../repository/counts/list-lengths.js";

type Arguments = Readonly<Record<string, unknown>>;
/** The most objects that a field gives for these parents. */
type Bound = (parents: Crowd, lengths: ListLengths, given: Arguments) => Crowd;

/** Fields whose lists are counted under another name. */
const countedAs: ReadonlyMap<string, string> = new Map([
  // Every document of a record is cited.
  ...blocks.map(({ name }): [string, string] => [`${name}.documents`, `${name}.citations`]),
  ["Document.passages", "Document.citations"],
  ["MemberEdge.citations", "Membership.citations"],
  ["Organization.members", "Organization.memberships"],
]);

/** As many for each of the parents, any of which may be in all of their lists. */
const each =
  (length: (lengths: ListLengths, given: Arguments) => number): Bound =>
  (parents, lengths, given) => ({ count: parents.count * length(lengths, given), times: parents.count });

/** As many for all parents together. */
const altogether =
  (length: (lengths: ListLengths) => number): Bound =>
  (parents, lengths) => ({ count: Math.min(1, parents.count) * length(lengths), times: parents.count });

/** How many seizure figures there are. */
export const figures = (lengths: ListLengths): number => lengths.records("SeizureStat") ?? 0;
/** A figure is left out once, and each other claim on the mass of one. */
const leftOut = (lengths: ListLengths): number =>
  figures(lengths) + (lengths.lists(otherMasses)?.of({ count: figures(lengths), times: 1 }).count ?? 0);
/** How many members the organization with most has ever had. */
export const members = (lengths: ListLengths): number =>
  lengths.lists("Organization.memberships")?.of({ count: 1, times: 1 }).count ?? 0;

/** No more totals than figures, and than groups. */
const totals = (lengths: ListLengths, { groupBy }: Arguments): number =>
  Math.min(figures(lengths), lengths.groups(Array.isArray(groupBy) ? groupBy.map(String) : ["substance"]));

/** Lists that are worked out when they are asked for. */
const workedOut: ReadonlyMap<string, Bound> = new Map([
  ["Citation.facts", each((lengths) => lengths.lists("Fact.citations")?.mostLists ?? 0)],
  ["Snapshot.leftOut", each(() => 100)],
  ["Query.suggest", (_parents, _lengths, { first }) => ({ count: typeof first === "number" ? first : 10, times: 1 })],
  // The values of a field are as many as the records at most, and hardly ever more than a page.
  ...blocks.map(({ name }): [string, Bound] => [`${name}Connection.counts`, each(() => 100)]),
  ["SearchConnection.countsByType", each(() => blocks.length)],
  ["SearchEdge.textMatches", each(() => 5)],
  ["TextMatch.highlights", each(() => 5)],
  ["SeizureStat.recomputations", each(() => 3)],
  ["Recomputation.members", each(members)],
  ["Recomputation.missing", each((lengths) => members(lengths) * 20)],
  ["SeizureTotals.totals", each(totals)],
  ["SeizureTotals.leftOut", altogether(leftOut)],
  ["SeizureTotal.leftOut", altogether(leftOut)],
  ["SeizureCover.countries", each((lengths) => lengths.groups(["country"]))],
  ["SeizureCover.organizations", each((lengths) => lengths.groups(["organization"]))],
  ["SeizureCover.regions", each((lengths) => Math.min(figures(lengths), lengths.records("Region") ?? 0))],
]);

/** The most objects that a list or a relation gives for these parents; null for a field of which nothing is known. */
export function boundOf(
  field: string,
  parents: Crowd,
  lengths: ListLengths,
  { page = Infinity, given = {} }: { page?: number; given?: Arguments } = {},
): Crowd | null {
  // What is worked out may be a relation too, of objects that no record holds.
  const bound = workedOut.get(field)?.(parents, lengths, given);
  return bound ?? lengths.lists(countedAs.get(field) ?? field)?.of(parents, page) ?? null;
}
