import type { Citation } from "../../src/model/citation.js";
import { type Claim, claimsOn } from "../../src/model/claim.js";
import { Document } from "../../src/model/document.js";
import { type Membership, membershipsAt } from "../../src/model/membership.js";
import { typeOfId } from "../../src/model/node.js";
import type { Order } from "../../src/model/order.js";
import type { AnyRecord, Records, RecordType } from "../../src/repository/types/types.js";
import type { SeizureTotals } from "../../src/model/seizure-total.js";
import { filters } from "../../src/repository/memory/filters.js";
import type { IndexedCondition } from "../../src/repository/memory/indexed-condition.js";
import { type OrderKey, orders } from "../../src/repository/memory/orders.js";
import type { Page, PageAsk } from "../../src/repository/page.js";
import type { Position } from "../../src/repository/position.js";
import type { Question, RecordSet } from "../../src/repository/record-set.js";
import { relationNamed, type RelationName } from "../../src/repository/relation-name.js";
import { valuesAt } from "../../src/repository/types/field-path.js";
import { searchedTexts } from "../../src/repository/search/searched-texts.js";
import type { SuggestAsk, Suggestion } from "../../src/repository/search/suggestions.js";
import { normalizeName } from "../../src/vocabulary/names.js";
import type { WithSources } from "../../src/model/sourced.js";
import { SearchIndex } from "../../src/repository/search/search-index.js";
import { searchedRecords } from "../../src/repository/search/searched-records.js";
import { searchTablesOf } from "../../src/repository/search/search-tables.js";
import { textMatches } from "../../src/repository/search/text-matches.js";
import { atOnce } from "../../src/repository/stepwise.js";
import type {
  Ask,
  CitationAsk,
  ClaimAsk,
  SearchHit,
  MemberAsk,
  SearchAsk,
  Store,
  TimelineAsk,
  TotalsAsk,
} from "../../src/repository/store.js";
import { Labelled } from "../../src/model/labelled.js";
import {
  isInPeriod,
  type Moment,
  momentsOf,
  positionInTime,
  timelineRelations,
} from "../../src/repository/timeline.js";
import { Figures } from "../../src/repository/totals/figures.js";
import { totalsOfSorted } from "../../src/repository/totals/totals.js";
import { unexplainedIn } from "../../src/repository/unexplained.js";
import type { FactStatus } from "../../src/vocabulary/fact-statuses.js";

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Numbers by size, text by code units, what is missing last in both directions, equal ones by id. */
function compare(a: Position, b: Position, order: Order | null): number {
  const way = order?.direction === "desc" ? -1 : 1;
  if (a.key !== b.key) {
    if (a.key === null) return 1;
    if (b.key === null) return -1;
    if (typeof a.key === "number" && typeof b.key === "number") return way * (a.key - b.key);
    return way * byCodeUnits(String(a.key), String(b.key));
  }
  return byCodeUnits(a.id, b.id);
}

/** A page of all items: each is looked at, and all are sorted. */
function naivePage<Item>(
  items: readonly Item[],
  { first, last, after, before, around, total }: PageAsk,
  order: Order | null,
  positionOf: (item: Item) => Position,
): Page<Item> {
  const all = items
    .map((node) => ({ node, position: positionOf(node) }))
    .sort((a, b) => compare(a.position, b.position, order));
  const rest = all.filter(({ position }) => after === null || compare(position, after, order) > 0);
  const between = rest.filter(({ position }) => before === null || compare(position, before, order) < 0);
  const opened = around === null ? null : aroundOf(all, around, first);
  const shown =
    opened?.shown ?? between.slice(last === null ? 0 : Math.max(0, between.length - last)).slice(0, first ?? undefined);
  const skipped = opened?.skipped ?? all.length - rest.length + (last === null ? 0 : between.length - shown.length);
  return {
    nodes: shown.map(({ node }) => node),
    positions: shown.map(({ position }) => position),
    hasNext: skipped + shown.length < all.length && opened?.shown.length !== 0,
    hasPrevious: skipped > 0,
    total: total ? all.length : null,
    counts: (field) => {
      const valuesOf = (item: Item): (string | null)[] => {
        const values = [...new Set(valuesAt([field])(Object(item) as object).map(String))];
        return values.length === 0 ? [null] : values;
      };
      const all = items.flatMap(valuesOf);
      const counted = [...new Set(all)].map((value) => ({ value, count: all.filter((each) => each === value).length }));
      return counted.sort((a, b) => b.count - a.count || byCodeUnits(a.value ?? "", b.value ?? ""));
    },
  };
}

/** Taken from both sides of the record in turn, the later side first, until the page is full. */
function aroundOf<Item extends { readonly position: Position }>(
  all: readonly Item[],
  id: string,
  first: number | null,
): { readonly shown: readonly Item[]; readonly skipped: number } {
  let from = all.findIndex(({ position }) => position.id === id);
  if (from === -1) return { shown: [], skipped: 0 };
  let to = from + 1;
  for (let later = true; to - from < Math.min(first ?? all.length, all.length); later = !later) {
    if (later && to < all.length) to += 1;
    if (!later && from > 0) from -= 1;
  }
  return { shown: all.slice(from, to), skipped: from };
}

/** Answers every question by looking at every record, without an index and one key after the other. */
export class NaiveStore implements Store, RecordSet {
  readonly #records: readonly AnyRecord[];
  readonly #listed: readonly FactStatus[];
  readonly #unexplained = new Map<Document, readonly Citation[]>();
  #searched: SearchIndex | undefined;

  constructor(records: readonly AnyRecord[], listed: readonly FactStatus[]) {
    this.#records = [...records].sort((a, b) => byCodeUnits(a.id, b.id));
    this.#listed = listed;
  }

  all<Type extends RecordType>(type: Type): Records[Type][] {
    return this.select(type, {});
  }

  select<Type extends RecordType>(type: Type, { filter, unlisted }: Question<Type>): Records[Type][] {
    // The type of an id is that of its record.
    const ofType = this.#records.filter(({ id }) => typeOfId(id) === type) as Records[Type][];
    const conditions = given(filter);
    const or = (conditions.or ?? []).map(given);
    const isAskedInside = or.some((each) => each.status !== undefined);
    const listed = unlisted === true || !("status" in filters[type]) ? undefined : this.#listed;
    const asAsked = (asked: Given): Given => ({ ...(listed && { status: listed }), ...asked });
    return ofType.filter((record) => {
      const isMet = (asked: Given): boolean =>
        Object.entries(asked).every(([name, value]) => name === "or" || this.#meets(type, record, name, value));
      const isOneMet =
        or.length === 0 || or.some((each) => isMet(isAskedInside && !conditions.status ? asAsked(each) : each));
      return isMet(isAskedInside ? conditions : asAsked(conditions)) && isOneMet;
    });
  }

  #meets(type: RecordType, record: AnyRecord, name: string, value: unknown): boolean {
    if (type === "Document" && name === "mentions") {
      const [about] = this.byIds([String(value)]);
      return (
        about != null && "citations" in about && about.citations.some(({ documentId }) => documentId === record.id)
      );
    }
    if (type === "Disagreement" && name === "field")
      return claimsOn([record as unknown as Claim], String(value)).length === 1;
    const condition = Reflect.get(filters[type], name) as IndexedCondition<unknown, unknown>;
    return condition.matches(record, value);
  }

  byIds(ids: readonly string[]): (AnyRecord | null)[] {
    return ids.map((id) => this.#records.find((record) => record.id === id) ?? null);
  }

  records(ids: readonly string[]): (AnyRecord | null)[] {
    return this.byIds(ids);
  }

  lists<Type extends RecordType>(asks: readonly Ask<Type>[]): Page<Records[Type]>[] {
    return asks.map((ask) => this.#page(ask, () => true));
  }

  related(name: RelationName, sources: readonly object[]): (AnyRecord | null | readonly object[])[] {
    const relation = relationNamed(name);
    return sources.map((source) => {
      if (relation.kind === "one") return this.byIds([relation.keyOf(source) ?? ""])[0] ?? null;
      if (relation.kind === "listed") return this.byIds(relation.keysOf(source)).filter((record) => record !== null);
      if (relation.kind === "computed") return relation.within(this).answer(source);
      return this.#naming(name, Reflect.get(source, "id") as string);
    });
  }

  pages<Type extends RecordType>(name: RelationName, ids: readonly string[], ask: Ask<Type>): Page<Records[Type]>[] {
    return ids.map((id) => {
      const naming = this.#naming(name, id);
      return this.#page(ask, (record) => naming.includes(record));
    });
  }

  among<Type extends RecordType>(lists: readonly (readonly string[])[], ask: Ask<Type>): Page<Records[Type]>[] {
    return lists.map((ids) => this.#page(ask, ({ id }) => ids.includes(id)));
  }

  members(ids: readonly string[], { role, at, order, page }: MemberAsk): Page<Membership>[] {
    return ids.map((id) => {
      const ofGroup = this.all("Membership").filter(({ organizationId }) => organizationId === id);
      return naivePage(membershipsAt(ofGroup, role, at), page, order, positionUnder("Membership", order));
    });
  }

  claims(ids: readonly string[], { field, page }: ClaimAsk): Page<Claim>[] {
    return this.byIds(ids).map((record) => {
      const claims = claimsOn(record !== null && "claims" in record ? record.claims : [], field);
      return naivePage(claims, page, null, placeIn(claims));
    });
  }

  citations(ids: readonly string[], ask: CitationAsk): Page<Citation>[] {
    return this.byIds(ids).map((record) =>
      passagesOf(record !== null && "citations" in record ? record.citations : [], ask),
    );
  }

  unexplained(ids: readonly string[], ask: CitationAsk): Page<Citation>[] {
    return this.byIds(ids).map((record) =>
      passagesOf(record instanceof Document ? this.#unexplainedIn(record) : [], ask),
    );
  }

  timelines(asks: readonly TimelineAsk[]): Page<Moment>[] {
    return asks.map(({ about, period, page }) => {
      const names = timelineRelations.get(typeOfId(about)) ?? [];
      const naming = names.flatMap((name) => this.#naming(name as RelationName, about));
      const listed = naming.filter((each) => !("status" in each) || this.#listed.includes(each.status));
      const records = [...this.byIds([about]), ...listed].filter((record) => record instanceof Labelled);
      // A former id asks about the record as it is called now.
      const [asked] = this.byIds([about]);
      const moments = [...new Set(records)].flatMap((record) => momentsOf(record, asked?.id ?? about));
      const within = moments.filter((moment) => period === null || isInPeriod(moment, period));
      return naivePage(within, page, null, positionInTime);
    });
  }

  /** What a search finds and in which order has tests of its own; here it is the pages that are plain. */
  search(asks: readonly SearchAsk[]): Page<SearchHit>[] {
    return asks.map(({ query, types, page }) => {
      const result = this.#search().search(query, types);
      const found = result.hits.map((hit): SearchHit => ({
        record: hit.record,
        score: hit.score,
        findMatches: () => textMatches(hit, result),
      }));
      const order: Order = { field: "score", direction: "desc" };
      return naivePage(found, page, order, ({ record, score }) => ({ key: score, id: record.id }));
    });
  }

  suggestions(asks: readonly SuggestAsk[]): Suggestion[][] {
    const searched = searchedRecords(this.#records, this.#listed);
    return asks.map(({ prefix, types, first }) =>
      searched
        .filter(({ id }) => types === null || types.includes(typeOfId(id)))
        .flatMap((record) => bestNameOf(record, wordsOf(prefix)) ?? [])
        .sort(
          (a, b) =>
            b.fit - a.fit ||
            b.record.citations.length - a.record.citations.length ||
            byCodeUnits(a.record.id, b.record.id),
        )
        .slice(0, first)
        .map(({ record, name }) => ({ record, name })),
    );
  }

  totals(asks: readonly TotalsAsk[]): SeizureTotals[] {
    const documentOf = ({ documentId }: Claim): Document | null => {
      const [document] = this.byIds([documentId]);
      return document instanceof Document ? document : null;
    };
    const figures = new Figures(this.select("SeizureStat", { unlisted: true }), documentOf);
    return asks.map(({ filter, groupBy }) =>
      totalsOfSorted(this.select("SeizureStat", { filter }), groupBy, documentOf, figures),
    );
  }

  /** A text takes long to read. */
  #unexplainedIn(document: Document): readonly Citation[] {
    const known = this.#unexplained.get(document) ?? document.unexplained ?? unexplainedIn(document);
    this.#unexplained.set(document, known);
    return known;
  }

  #search(): SearchIndex {
    if (this.#searched !== undefined) return this.#searched;
    const searched = searchedRecords(this.#records, this.#listed);
    this.#searched = atOnce(SearchIndex.of(searched, searchTablesOf(searched)));
    return this.#searched;
  }

  #naming(name: RelationName, id: string): AnyRecord[] {
    const relation = relationNamed(name);
    if (relation.kind !== "naming") return [];
    return this.#records.filter(
      (record) => typeOfId(record.id) === relation.type && relation.keysOf(record).includes(id),
    );
  }

  #page<Type extends RecordType>(
    { type, filter, order, unlisted, page }: Ask<Type>,
    isIn: (record: Records[Type]) => boolean,
  ): Page<Records[Type]> {
    const selected = this.select(type, { filter, unlisted }).filter(isIn);
    return naivePage(selected, page, order, positionUnder(type, order));
  }
}

interface Given {
  readonly status?: unknown;
  readonly or?: readonly object[];
}

const given = (filter: object | null | undefined): Given =>
  Object.fromEntries(Object.entries({ ...filter }).filter(([, value]) => value != null));

export const positionUnder =
  (type: RecordType, order: Order | null) =>
  (record: AnyRecord): Position => {
    const keyOf = Reflect.get(orders[type], order?.field ?? "id") as (record: AnyRecord) => OrderKey;
    return { key: keyOf(record), id: record.id };
  };

const wordsOf = (text: string): string[] => normalizeName(text).split(" ").filter(Boolean);

/** The name that fits what was typed best: 7 for the whole of it, 3 for its beginning, 1 for words in their order, 0 for words. */
function bestNameOf(
  record: WithSources,
  typed: readonly string[],
): { readonly record: WithSources; readonly name: string; readonly fit: number } | null {
  const names = searchedTexts(record)
    .filter(({ kind }) => kind === "name" || kind === "code")
    .flatMap(({ text, alsoCalled = [] }) => [text, ...alsoCalled]);
  const fits = names.flatMap((name) => {
    const words = ` ${wordsOf(name).join(" ")} `;
    const asked = ` ${typed.join(" ")}`;
    const last = typed.at(-1);
    const has = last !== undefined && words.includes(` ${last}`);
    if (!has || !typed.slice(0, -1).every((word) => words.includes(` ${word} `))) return [];
    const fit = words === `${asked} ` ? 7 : words.startsWith(asked) ? 3 : words.includes(asked) ? 1 : 0;
    return [{ record, name, fit }];
  });
  return fits.sort((a, b) => b.fit - a.fit)[0] ?? null;
}

const place = (at: number): string => String(at).padStart(10, "0");

const placeIn =
  <Item>(items: readonly Item[]) =>
  (item: Item): Position => ({ key: null, id: place(items.indexOf(item)) });

function passagesOf(passages: readonly Citation[], { filter, order, page }: CitationAsk): Page<Citation> {
  const touched = passages.filter(
    ({ start, end }) => filter === null || (start < (filter.to ?? Infinity) && end > (filter.from ?? 0)),
  );
  if (order === null) return naivePage(touched, page, null, placeIn(touched));
  return naivePage(touched, page, order, ({ start, end }) => ({
    key: order.field === "length" ? end - start : start,
    id: `${place(start)}-${place(end)}`,
  }));
}
