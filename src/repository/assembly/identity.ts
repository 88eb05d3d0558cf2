import { addTo, groupedBy } from "../../documents/grouped-by.js";
import type { Fact } from "../../facts/facts.js";
import type { FactStatus } from "../../vocabulary/fact-statuses.js";
import { clustersByKeys } from "./clusters.js";
import { byCodeUnits } from "./names.js";
import { byPublication, byStatusOfReview } from "./precedence.js";

/** Something as one document speaks of it: the facts about it, and what can make it one with what others speak of. */
export interface Candidate<Each extends Fact> {
  readonly facts: readonly Each[];
  /** The id that it has when its document alone is loaded. It depends on nothing else. */
  readonly id: string;
  /** A shorter one, such as that without the country: given up where something else is called so too. */
  readonly shortId: string;
  /** Whatever else has one of these keys is the same thing. They depend on its document alone. */
  readonly keys: readonly string[];
  /** Two that differ in this, such as the country, are never one, whatever keys they have. */
  readonly apartBy: string | null;
}

/** What one record is made of. */
export interface Identified<Each extends Fact, Given extends Candidate<Each> = Candidate<Each>> {
  readonly id: string;
  /** The ids that parts of it have when not all of its documents are loaded. */
  readonly formerIds: readonly string[];
  readonly candidates: readonly Given[];
  readonly facts: readonly Each[];
}

/** A person's word on candidates: those that are one, and those that are not. */
export interface Decided {
  /** The groups of candidates that a person says are one. */
  readonly same: readonly ReadonlySet<object>[];
  /** Of each list no two sets of candidates are one. */
  readonly apart: readonly (readonly ReadonlySet<object>[])[];
}

export const nothingDecided: Decided = { same: [], apart: [] };

/**
 * Puts candidates together that are one thing. Keys depend on single documents, so that more documents only ever join, and the
 * id of the record is that of its best candidate: every id that a part of the documents gives is the id of a candidate, and
 * answers as the record's id or among its former ones.
 */
export function identified<Each extends Fact, Given extends Candidate<Each>>(
  candidates: readonly (Candidate<Each> & Given)[],
  decided: Decided,
): Identified<Each, Given>[] {
  const ordered = inOrder(candidates);
  const clusters = clustersByKeys(
    ordered,
    ({ id }) => [id],
    ({ keys }) => keys,
  );
  const groups = withDecisions(clusters.flatMap(differing), decided);
  // Only where a cluster was taken apart may two groups have one id, or one of them an id that was another's.
  const isWhole = decided === nothingDecided && groups.length === clusters.length;
  const ids = isWhole ? null : idsApart(groups);
  const current = ids === null ? null : new Set(ids);
  const shortIds = shortIdsOf(candidates, groups);
  return groups.map((group, index) => {
    const id = ids?.[index] ?? group[0]?.id ?? "";
    const former =
      group.length === 1 && isWhole && shortIds.size === 0
        ? []
        : [...new Set([...group.map((candidate) => candidate.id), ...(shortIds.get(group) ?? [])])]
            .filter((each) => (current === null ? each !== id : !current.has(each)))
            .sort(byCodeUnits);
    return {
      id,
      formerIds: former.length === 0 ? none : Object.freeze(former),
      candidates: group,
      facts: group.length === 1 ? (group[0]?.facts ?? none) : group.flatMap(({ facts }) => facts),
    };
  });
}

/** An id for each group: that of its best candidate, and further words where another group has it. */
function idsApart(groups: readonly (readonly Candidate<Fact>[])[]): string[] {
  const taken = new Map<string, number>();
  return groups.map((group) => {
    const id = group[0]?.id ?? "";
    const count = (taken.get(id) ?? 0) + 1;
    taken.set(id, count);
    // Only a person's word sets apart what has one id.
    return count === 1 ? id : `${id}-${group[0]?.facts[0]?.documentKey.replaceAll("/", "-") ?? count}`;
  });
}

/** The short ids of groups that nothing else has, as an id or a short one. Where all ids are short there are none. */
function shortIdsOf<Group extends readonly Candidate<Fact>[]>(
  candidates: readonly Candidate<Fact>[],
  groups: readonly Group[],
): ReadonlyMap<Group, readonly string[]> {
  const own = new Map<Group, readonly string[]>();
  if (candidates.every(({ id, shortId }) => id === shortId)) return own;
  const claimed = new Set(candidates.map(({ id }) => id));
  const groupsOf = new Map<string, number>();
  for (const group of groups) {
    const short = [...new Set(group.map(({ shortId }) => shortId))].filter((shortId) => !claimed.has(shortId));
    own.set(group, short);
    for (const shortId of short) groupsOf.set(shortId, (groupsOf.get(shortId) ?? 0) + 1);
  }
  for (const [group, short] of own)
    own.set(
      group,
      short.filter((shortId) => groupsOf.get(shortId) === 1),
    );
  return own;
}

const none: readonly never[] = Object.freeze([]);

/** All candidates by their standing. Those of one document, which are most of many, are told apart by their ids alone. */
function inOrder<Given extends Candidate<Fact>>(candidates: readonly Given[]): Given[] {
  const documents = new Map<string, Map<FactStatus | undefined, Given[]>>();
  for (const candidate of candidates) {
    const [fact] = candidate.facts;
    const key = fact?.documentKey ?? "";
    const own = documents.get(key);
    if (own === undefined) documents.set(key, new Map([[fact?.status, [candidate]]]));
    else addTo(own, fact?.status, candidate);
  }
  return [...documents.values()]
    .flatMap((own) => [...own.values()])
    .sort(([one], [other]) => (one === undefined || other === undefined ? 0 : byStanding(one, other)))
    .flatMap((own) => own.sort((a, b) => byCodeUnits(a.id, b.id)));
}

/** The best comes first and gives the id: confirmed before accepted, then the earliest publication. */
function byStanding(a: Candidate<Fact>, b: Candidate<Fact>): number {
  const [one, other] = [a.facts[0], b.facts[0]];
  if (one === undefined || other === undefined) return 0;
  return byStatusOfReview(one, other) || byPublication(one, other) || byCodeUnits(a.id, b.id);
}

/** Those of several countries are several things; whatever has no country is then neither's. */
function differing<Given extends Candidate<Fact>>(group: Given[]): Given[][] {
  if (group.length === 1) return [group];
  const given = [...new Set(group.flatMap(({ apartBy }) => apartBy ?? []))];
  const differences = given.filter((one) => !given.some((other) => isPartOf(one, other)));
  if (differences.length < 2) return [[...group]];
  const differenceOf = ({ apartBy, id }: Given): string => {
    const fitting = apartBy === null ? [] : differences.filter((each) => each === apartBy || isPartOf(apartBy, each));
    return fitting.length === 1 ? (fitting[0] ?? id) : id;
  };
  return [...groupedBy(group, differenceOf).values()];
}

/** The year of a day says nothing else than the day. */
const isPartOf = (less: string, more: string): boolean => more.startsWith(`${less}-`);

function withDecisions<Given extends Candidate<Fact>>(groups: readonly Given[][], { same, apart }: Decided): Given[][] {
  if (same.length === 0 && apart.length === 0) return [...groups];
  const joined = clustersByKeys(groups, (group) => [
    `group ${group[0]?.id ?? ""} ${group[0]?.apartBy ?? ""}`,
    ...same.flatMap((set, index) => (group.some((candidate) => set.has(candidate)) ? [`same ${index}`] : [])),
  ]).map((cluster) => cluster.flat().sort(byStanding));
  return joined.flatMap((group) =>
    apart.reduce((parts, sets) => parts.flatMap((part) => setApart(part, sets)), [group]),
  );
}

function setApart<Given extends Candidate<Fact>>(group: Given[], sets: readonly ReadonlySet<object>[]): Given[][] {
  const parts = new Map<number, Given[]>();
  const first = sets.findIndex((set) => group.some((candidate) => set.has(candidate)));
  for (const candidate of group) {
    const index = sets.findIndex((set) => set.has(candidate));
    addTo(parts, index < 0 ? first : index, candidate);
  }
  return [...parts.values()];
}
