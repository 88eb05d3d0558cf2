import type DataLoader from "dataloader";
import type { Citation } from "../model/citation.js";
import type { Claim } from "../model/claim.js";
import type { Membership } from "../model/membership.js";
import type { AnyRecord, Records, RecordType } from "../repository/types/types.js";
import type { SeizureTotals } from "../model/seizure-total.js";
import type { SuggestAsk, Suggestion } from "../repository/search/suggestions.js";
import type { Page } from "../repository/page.js";
import type { Moment } from "../repository/timeline.js";
import type { AnswerOf, SourceOf } from "../repository/relation.js";
import type { PagedRelation, RelationOf, TargetOf, WholeRelation } from "../repository/relation-name.js";
import type {
  Answers,
  Ask,
  CitationAsk,
  ClaimAsk,
  SearchHit,
  MemberAsk,
  SearchAsk,
  Store,
  TimelineAsk,
  TotalsAsk,
} from "../repository/store.js";
import { askLoader, AskLoaders, keyLoader } from "./ask-loaders.js";
import type { BatchListener, Loaders } from "./loaders.js";

type Ids = readonly string[];

/**
 * The loaders of one request, bound to one snapshot, each made when it is first asked. Whoever asks the same within a turn
 * of the event loop is answered by one question to the store.
 */
export class BatchingLoaders implements Loaders {
  readonly #store: Store;
  readonly #onBatch: BatchListener;
  readonly #related = new Map<WholeRelation, DataLoader<object, AnyRecord | null | readonly object[]>>();
  readonly #pages = new Map<PagedRelation, AskLoaders<string, Ask, Page<AnyRecord>>>();
  #records: DataLoader<string, AnyRecord | null> | undefined;
  #lists: DataLoader<Ask, Page<AnyRecord>, string> | undefined;
  #among: AskLoaders<readonly AnyRecord[], Ask, Page<AnyRecord>> | undefined;
  #members: AskLoaders<string, MemberAsk, Page<Membership>> | undefined;
  #claims: AskLoaders<string, ClaimAsk, Page<Claim>> | undefined;
  #citations: AskLoaders<string, CitationAsk, Page<Citation>> | undefined;
  #unexplained: AskLoaders<string, CitationAsk, Page<Citation>> | undefined;
  #timelines: DataLoader<TimelineAsk, Page<Moment>, string> | undefined;
  #search: DataLoader<SearchAsk, Page<SearchHit>, string> | undefined;
  #suggestions: DataLoader<SuggestAsk, readonly Suggestion[], string> | undefined;
  #totals: DataLoader<TotalsAsk, SeizureTotals, string> | undefined;

  constructor(store: Store, onBatch: BatchListener = () => undefined) {
    this.#store = store;
    this.#onBatch = onBatch;
  }

  record(id: string): Promise<AnyRecord | null> {
    this.#records ??= keyLoader(this.#observed("record", (ids: Ids) => this.#store.records(ids)));
    return this.#records.load(id);
  }

  list<Type extends RecordType>(ask: Ask<Type>): Promise<Page<Records[Type]>> {
    this.#lists ??= askLoader(this.#observed("list", (asks: readonly Ask[]) => this.#store.lists(asks)));
    // The ask says of which type the records are.
    return this.#lists.load(ask) as Promise<Page<Records[Type]>>;
  }

  related<Name extends WholeRelation>(
    name: Name,
    source: SourceOf<RelationOf<Name>> & object,
  ): Promise<AnswerOf<RelationOf<Name>>> {
    let loader = this.#related.get(name);
    if (loader === undefined) {
      loader = keyLoader(this.#observed(name, (sources: readonly object[]) => this.#store.related(name, sources)));
      this.#related.set(name, loader);
    }
    // The table of relations says what each of them answers.
    return loader.load(source) as Promise<AnswerOf<RelationOf<Name>>>;
  }

  page<Name extends PagedRelation>(
    name: Name,
    id: string,
    ask: Ask<TargetOf<Name>>,
  ): Promise<Page<Records[TargetOf<Name>]>> {
    let loaders = this.#pages.get(name);
    if (loaders === undefined) {
      loaders = new AskLoaders(this.#observed(name, (ids: Ids, each: Ask) => this.#store.pages(name, ids, each)));
      this.#pages.set(name, loaders);
    }
    // The table of relations says of which type the records are.
    return loaders.load(id, ask) as Promise<Page<Records[TargetOf<Name>]>>;
  }

  /** The same list is asked once. */
  among<Type extends RecordType>(records: readonly Records[Type][], ask: Ask<Type>): Promise<Page<Records[Type]>> {
    this.#among ??= new AskLoaders(
      this.#observed("among", (lists: readonly (readonly AnyRecord[])[], each: Ask) =>
        this.#store.among(
          lists.map((list) => list.map(({ id }) => id)),
          each,
        ),
      ),
    );
    // The ask says of which type the records are.
    return this.#among.load(records, ask) as Promise<Page<Records[Type]>>;
  }

  members(organizationId: string, ask: MemberAsk): Promise<Page<Membership>> {
    this.#members ??= new AskLoaders(
      this.#observed("Organization.members", (ids: Ids, each: MemberAsk) => this.#store.members(ids, each)),
    );
    return this.#members.load(organizationId, ask);
  }

  claims(id: string, ask: ClaimAsk): Promise<Page<Claim>> {
    this.#claims ??= new AskLoaders(
      this.#observed("claims", (ids: Ids, each: ClaimAsk) => this.#store.claims(ids, each)),
    );
    return this.#claims.load(id, ask);
  }

  citations(id: string, ask: CitationAsk): Promise<Page<Citation>> {
    this.#citations ??= new AskLoaders(
      this.#observed("citations", (ids: Ids, each: CitationAsk) => this.#store.citations(ids, each)),
    );
    return this.#citations.load(id, ask);
  }

  unexplained(documentId: string, ask: CitationAsk): Promise<Page<Citation>> {
    this.#unexplained ??= new AskLoaders(
      this.#observed("Document.unexplained", (ids: Ids, each: CitationAsk) => this.#store.unexplained(ids, each)),
    );
    return this.#unexplained.load(documentId, ask);
  }

  timeline(ask: TimelineAsk): Promise<Page<Moment>> {
    this.#timelines ??= askLoader(
      this.#observed("timeline", (asks: readonly TimelineAsk[]) => this.#store.timelines(asks)),
    );
    return this.#timelines.load(ask);
  }

  search(ask: SearchAsk): Promise<Page<SearchHit>> {
    this.#search ??= askLoader(this.#observed("search", (asks: readonly SearchAsk[]) => this.#store.search(asks)));
    return this.#search.load(ask);
  }

  suggestions(ask: SuggestAsk): Promise<readonly Suggestion[]> {
    this.#suggestions ??= askLoader(
      this.#observed("suggest", (asks: readonly SuggestAsk[]) => this.#store.suggestions(asks)),
    );
    return this.#suggestions.load(ask);
  }

  totals(ask: TotalsAsk): Promise<SeizureTotals> {
    this.#totals ??= askLoader(
      this.#observed("seizureTotals", (asks: readonly TotalsAsk[]) => this.#store.totals(asks)),
    );
    return this.#totals.load(ask);
  }

  /** Reports every question to the listener. */
  #observed<Key, Rest extends unknown[], Answer>(
    question: string,
    answer: (keys: readonly Key[], ...rest: Rest) => Answers<Answer>,
  ): (keys: readonly Key[], ...rest: Rest) => Answers<Answer> {
    return (keys, ...rest) => {
      this.#onBatch(question, keys.length);
      return answer(keys, ...rest);
    };
  }
}
