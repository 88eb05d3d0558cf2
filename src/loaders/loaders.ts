import type { Citation } from "../model/citation.js";
import type { Claim } from "../model/claim.js";
import type { Membership } from "../model/membership.js";
import type { SeizureTotals } from "../model/seizure-total.js";
import type { Page } from "../repository/page.js";
import type { AnswerOf, SourceOf } from "../repository/relation.js";
import type { PagedRelation, RelationOf, TargetOf, WholeRelation } from "../repository/relation-name.js";
import type { SuggestAsk, Suggestion } from "../repository/search/suggestions.js";
import type {
  Ask,
  CitationAsk,
  ClaimAsk,
  MemberAsk,
  SearchAsk,
  SearchHit,
  TimelineAsk,
  TotalsAsk,
} from "../repository/store.js";
import type { Moment } from "../repository/timeline.js";
import type { AnyRecord, Records, RecordType } from "../repository/types/types.js";
import type { Ready } from "./ready.js";

/** Called with every batch that the store is asked: which question, and how many keys it has. */
export type BatchListener = (question: string, size: number) => void;

/**
 * How resolvers ask the store of one snapshot, key by key. `BatchingLoaders` gather what is asked in one turn of the event
 * loop into one question; `DirectLoaders` answer at once what the store has at hand.
 */
export interface Loaders {
  /** A record by its id; null for an unknown one. */
  record(id: string): Ready<AnyRecord | null>;
  /** A page of all records of a type. */
  list<Type extends RecordType>(ask: Ask<Type>): Ready<Page<Records[Type]>>;
  /** What a relation leads to that is answered whole: `related("Event.organizers", event)`. */
  related<Name extends WholeRelation>(
    name: Name,
    source: SourceOf<RelationOf<Name>> & object,
  ): Ready<AnswerOf<RelationOf<Name>>>;
  /** A page of the records that name this one by a relation: `page("Country.events", id, ask)`. */
  page<Name extends PagedRelation>(
    name: Name,
    id: string,
    ask: Ask<TargetOf<Name>>,
  ): Ready<Page<Records[TargetOf<Name>]>>;
  /** A page of a list of records, which stands in the order of ids. */
  among<Type extends RecordType>(records: readonly Records[Type][], ask: Ask<Type>): Ready<Page<Records[Type]>>;
  /** A page of the members of an organization. */
  members(organizationId: string, ask: MemberAsk): Ready<Page<Membership>>;
  /** A page of what sources claim about a record; of a document, of what it claims. */
  claims(id: string, ask: ClaimAsk): Ready<Page<Claim>>;
  /** A page of the passages that a record rests on; of a document, of those that facts cite. */
  citations(id: string, ask: CitationAsk): Ready<Page<Citation>>;
  /** A page of the numbers of a document that nothing accounts for. */
  unexplained(documentId: string, ask: CitationAsk): Ready<Page<Citation>>;
  /** A page of what is dated about a record. */
  timeline(ask: TimelineAsk): Ready<Page<Moment>>;
  /** A page of the records in which words stand. */
  search(ask: SearchAsk): Ready<Page<SearchHit>>;
  /** The records that what was typed may be the beginning of a name of. */
  suggestions(ask: SuggestAsk): Ready<readonly Suggestion[]>;
  /** Seizure figures added up. */
  totals(ask: TotalsAsk): Ready<SeizureTotals>;
}
