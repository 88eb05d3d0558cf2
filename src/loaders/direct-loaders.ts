import type { Citation } from "../model/citation.js";
import type { Claim } from "../model/claim.js";
import type { Membership } from "../model/membership.js";
import type { SeizureTotals } from "../model/seizure-total.js";
import type { Page } from "../repository/page.js";
import type { AnswerOf, SourceOf } from "../repository/relation.js";
import type { PagedRelation, RelationOf, TargetOf, WholeRelation } from "../repository/relation-name.js";
import type { SuggestAsk, Suggestion } from "../repository/search/suggestions.js";
import type {
  Answers,
  Ask,
  CitationAsk,
  ClaimAsk,
  MemberAsk,
  SearchAsk,
  SearchHit,
  Store,
  TimelineAsk,
  TotalsAsk,
} from "../repository/store.js";
import type { Moment } from "../repository/timeline.js";
import type { AnyRecord, Records, RecordType } from "../repository/types/types.js";
import type { Loaders } from "./loaders.js";
import type { Ready } from "./ready.js";

/** Asks the store for each key by itself. A store in memory answers at once: without a promise, a key or a batch. */
export class DirectLoaders implements Loaders {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  record(id: string): Ready<AnyRecord | null> {
    return only(this.#store.records([id]));
  }

  list<Type extends RecordType>(ask: Ask<Type>): Ready<Page<Records[Type]>> {
    return only(this.#store.lists([ask]));
  }

  related<Name extends WholeRelation>(
    name: Name,
    source: SourceOf<RelationOf<Name>> & object,
  ): Ready<AnswerOf<RelationOf<Name>>> {
    // The table of relations says what each of them answers.
    return only(this.#store.related(name, [source])) as Ready<AnswerOf<RelationOf<Name>>>;
  }

  page<Name extends PagedRelation>(
    name: Name,
    id: string,
    ask: Ask<TargetOf<Name>>,
  ): Ready<Page<Records[TargetOf<Name>]>> {
    return only(this.#store.pages(name, [id], ask));
  }

  among<Type extends RecordType>(records: readonly Records[Type][], ask: Ask<Type>): Ready<Page<Records[Type]>> {
    return only(this.#store.among([records.map(({ id }) => id)], ask));
  }

  members(organizationId: string, ask: MemberAsk): Ready<Page<Membership>> {
    return only(this.#store.members([organizationId], ask));
  }

  claims(id: string, ask: ClaimAsk): Ready<Page<Claim>> {
    return only(this.#store.claims([id], ask));
  }

  citations(id: string, ask: CitationAsk): Ready<Page<Citation>> {
    return only(this.#store.citations([id], ask));
  }

  unexplained(documentId: string, ask: CitationAsk): Ready<Page<Citation>> {
    return only(this.#store.unexplained([documentId], ask));
  }

  timeline(ask: TimelineAsk): Ready<Page<Moment>> {
    return only(this.#store.timelines([ask]));
  }

  search(ask: SearchAsk): Ready<Page<SearchHit>> {
    return only(this.#store.search([ask]));
  }

  suggestions(ask: SuggestAsk): Ready<readonly Suggestion[]> {
    return only(this.#store.suggestions([ask]));
  }

  totals(ask: TotalsAsk): Ready<SeizureTotals> {
    return only(this.#store.totals([ask]));
  }
}

const only = <Answer>(answers: Answers<Answer>): Ready<Answer> =>
  answers instanceof Promise ? answers.then(first) : first(answers);

function first<Answer>(answers: readonly Answer[]): Answer {
  if (answers.length !== 1) throw new Error(`The store gave ${answers.length} answers to one key; expected one.`);
  // There is one, which may be null.
  return answers[0] as Answer;
}
