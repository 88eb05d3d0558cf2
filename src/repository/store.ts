import type { Citation } from "../model/citation.js";
import type { Claim } from "../model/claim.js";
import type { CitationFilter } from "../model/citation-filter.js";
import type { Membership } from "../model/membership.js";
import type { Order } from "../model/order.js";
import type { AnyRecord, Records, RecordType } from "./types/types.js";
import type { SeizureGrouping } from "../model/seizure-grouping.js";
import type { SeizureTotals } from "../model/seizure-total.js";
import type { WithSources } from "../model/sourced.js";
import type { TextMatch } from "../model/text-match.js";
import type { MembershipRole } from "../vocabulary/membership-roles.js";
import type { Filters } from "./memory/filters.js";
import type { SuggestAsk, Suggestion } from "./search/suggestions.js";
import type { Page, PageAsk } from "./page.js";
import type { Moment } from "./timeline.js";
import type { PagedRelation, WholeRelation } from "./relation-name.js";

/** So many different words of a search count, the first ones. */
export const mostWords = 16;

/** What the records of a type can be asked to meet. */
export type FilterOf<Type extends RecordType> = Filters[Type];

/** What is asked of a list of records: those that meet the filter, in order, a page of them. Plain data. */
export interface Ask<Type extends RecordType = RecordType> {
  readonly type: Type;
  /** Without a wanted status, those that are sure enough to be listed. */
  readonly filter: FilterOf<Type> | null;
  /** In the order of the ids when null. */
  readonly order: Order | null;
  /** Whether records that are not listed count too: of a list that was selected before. */
  readonly unlisted: boolean;
  readonly page: PageAsk;
}

export interface ClaimAsk {
  /** Only claims on this field, named as in the schema or as in sidecars. */
  readonly field: string | null;
  readonly page: PageAsk;
}

export interface CitationAsk {
  /** Only passages that touch this stretch of the text. */
  readonly filter: CitationFilter | null;
  /** In the order in which the record lists them when null. */
  readonly order: Order | null;
  readonly page: PageAsk;
}

export interface MemberAsk {
  readonly role: MembershipRole;
  /** Only members at any time of this EDTF date. */
  readonly at: string | null;
  readonly order: Order | null;
  readonly page: PageAsk;
}

/** The page of what is dated about a record, in the order of time. */
export interface TimelineAsk {
  /** The id of the record. */
  readonly about: string;
  /** Only what was at any time of this EDTF date. */
  readonly period: string | null;
  readonly page: PageAsk;
}

export interface SearchAsk {
  readonly query: string;
  /** All types when null. */
  readonly types: readonly string[] | null;
  readonly page: PageAsk;
}

/** A record that a search found. */
export interface SearchHit {
  readonly record: WithSources;
  /** The higher the better. */
  readonly score: number;
  /** Where the words stand; made when asked for. */
  findMatches(this: void): readonly TextMatch[];
}

export interface TotalsAsk {
  readonly filter: Filters["SeizureStat"] | null;
  readonly groupBy: readonly SeizureGrouping[];
}

/** An answer in the place of each key: at once, or when a store elsewhere has it. */
export type Answers<Answer> = readonly Answer[] | Promise<readonly Answer[]>;

/**
 * The records of one snapshot, asked in batches: each question is about many keys and is answered in their order. Filter,
 * order and page are part of the question, so that nobody is handed records that are not shown.
 */
export interface Store {
  /** The records with these ids; null for an unknown one. */
  records(ids: readonly string[]): Answers<AnyRecord | null>;
  /** Pages of all records of a type. */
  lists<Type extends RecordType>(asks: readonly Ask<Type>[]): Answers<Page<Records[Type]>>;
  /** What each source leads to by a relation that is answered whole. */
  related(relation: WholeRelation, sources: readonly object[]): Answers<AnyRecord | null | readonly object[]>;
  /** For each of these records a page of those that name it by a relation. */
  pages<Type extends RecordType>(
    relation: PagedRelation,
    ids: readonly string[],
    ask: Ask<Type>,
  ): Answers<Page<Records[Type]>>;
  /** For each of these lists of ids, which are in order, a page of its records. */
  among<Type extends RecordType>(lists: readonly (readonly string[])[], ask: Ask<Type>): Answers<Page<Records[Type]>>;
  /** For each of these organizations a page of its members. */
  members(organizationIds: readonly string[], ask: MemberAsk): Answers<Page<Membership>>;
  /** For each of these records a page of what sources claim about it; of a document, of what it claims. */
  claims(ids: readonly string[], ask: ClaimAsk): Answers<Page<Claim>>;
  /** For each of these records a page of the passages that it rests on; of a document, of those that facts cite. */
  citations(ids: readonly string[], ask: CitationAsk): Answers<Page<Citation>>;
  /** For each of these documents a page of the numbers that nothing accounts for. */
  unexplained(documentIds: readonly string[], ask: CitationAsk): Answers<Page<Citation>>;
  /** Pages of what is dated about records: themselves and the listed records that lead to them, in the order of time. */
  timelines(asks: readonly TimelineAsk[]): Answers<Page<Moment>>;
  /** Pages of the listed records in which words stand, the best first, those of one score in the order of their ids. */
  search(asks: readonly SearchAsk[]): Answers<Page<SearchHit>>;
  /** The listed records that what was typed may be the beginning of a name of, the best first. */
  suggestions(asks: readonly SuggestAsk[]): Answers<readonly Suggestion[]>;
  /** Seizure figures added up. */
  totals(asks: readonly TotalsAsk[]): Answers<SeizureTotals>;
}
