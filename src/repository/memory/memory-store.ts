import type { Citation } from "../../model/citation.js";
import { type Claim, claimsOn } from "../../model/claim.js";
import { Document } from "../../model/document.js";
import { type Membership, membershipsAt } from "../../model/membership.js";
import { typeOfId } from "../../model/node.js";
import type { AnyRecord, Records, RecordType } from "../types/types.js";
import type { SeizureTotals } from "../../model/seizure-total.js";
import type { Graph } from "../graph.js";
import type { Page } from "../page.js";
import { type PagedRelation, relationNamed, type WholeRelation } from "../relation-name.js";
import type { SuggestAsk, Suggestion } from "../search/suggestions.js";
import { HitPage } from "../search/hit-page.js";
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
} from "../store.js";
import { inTime, type Moment, positionInTime } from "../timeline.js";
import { totalsIn } from "../totals/totals-in.js";
import { momentsAbout } from "./moments-about.js";
import { pageOf } from "./page-of.js";
import { pageInPlace, pageOfPassages } from "./passages.js";

/** The store of a snapshot in memory. All is at hand, so that it answers at once. */
export class MemoryStore implements Store {
  readonly #graph: Graph;

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  records(ids: readonly string[]): (AnyRecord | null)[] {
    return this.#graph.byIds(ids);
  }

  lists<Type extends RecordType>(asks: readonly Ask<Type>[]): Page<Records[Type]>[] {
    return asks.map((ask) => this.#graph.page(ask.type, ask, ask.page, null));
  }

  related(relation: WholeRelation, sources: readonly object[]): (AnyRecord | null | readonly object[])[] {
    return this.#graph.related(relationNamed(relation), sources);
  }

  pages<Type extends RecordType>(
    relation: PagedRelation,
    ids: readonly string[],
    ask: Ask<Type>,
  ): Page<Records[Type]>[] {
    const named = relationNamed(relation);
    return ids.map((id) => this.#graph.page(ask.type, ask, ask.page, { relation: named, id }));
  }

  among<Type extends RecordType>(lists: readonly (readonly string[])[], ask: Ask<Type>): Page<Records[Type]>[] {
    const { type, filter, order, unlisted, page } = ask;
    const positionOf = this.#graph.positionUnder(type, order);
    const [wanted = null] = page.around === null ? [] : this.#graph.byIds([page.around]);
    // The id says of which type the record is.
    const around = wanted === null || typeOfId(wanted.id) !== type ? null : positionOf(wanted as Records[Type]);
    return lists.map((ids) => {
      // Whoever has ids of records knows of which type these are.
      const within = this.#graph.byIds(ids).filter((record) => record !== null) as Records[Type][];
      const records = this.#graph.select(type, { within, filter, order, unlisted });
      return pageOf(records, page, { order, positionOf, around });
    });
  }

  members(organizationIds: readonly string[], { role, at, order, page }: MemberAsk): Page<Membership>[] {
    const ordering = { order, positionOf: this.#graph.positionUnder("Membership", order) };
    return this.#naming<"Membership">("Organization.memberships", organizationIds).map((within) =>
      pageOf(membershipsAt(this.#graph.select("Membership", { within, order }), role, at), page, ordering),
    );
  }

  claims(ids: readonly string[], { field, page }: ClaimAsk): Page<Claim>[] {
    return this.#graph
      .byIds(ids)
      .map((record) => pageInPlace(claimsOn(record !== null && "claims" in record ? record.claims : [], field), page));
  }

  citations(ids: readonly string[], ask: CitationAsk): Page<Citation>[] {
    return this.#graph
      .byIds(ids)
      .map((record) => pageOfPassages(record !== null && "citations" in record ? record.citations : [], ask));
  }

  async unexplained(documentIds: readonly string[], ask: CitationAsk): Promise<Page<Citation>[]> {
    const documents = this.#graph.byIds(documentIds).filter((record) => record instanceof Document);
    const answers = await this.#graph.unexplained(documents);
    const byId = new Map(documents.map(({ id }, place) => [id, answers[place] ?? []]));
    return documentIds.map((id) => pageOfPassages(byId.get(id) ?? [], ask));
  }

  timelines(asks: readonly TimelineAsk[]): Page<Moment>[] {
    return asks.map(({ about, period, page }) =>
      pageOf(momentsAbout(this.#graph, about, period), page, { order: inTime, positionOf: positionInTime }),
    );
  }

  search(asks: readonly SearchAsk[]): Page<SearchHit>[] {
    return asks.map(({ query, types, page }) => new HitPage(this.#graph.search(query, types), page));
  }

  suggestions(asks: readonly SuggestAsk[]): (readonly Suggestion[])[] {
    return asks.map((ask) => this.#graph.suggest(ask));
  }

  /** At once, but for what takes long. */
  totals(asks: readonly TotalsAsk[]): Answers<SeizureTotals> {
    const answers = asks.map(({ filter, groupBy }) => totalsIn(this.#graph, filter, groupBy));
    return answers.every((answer): answer is SeizureTotals => !(answer instanceof Promise))
      ? answers
      : Promise.all(answers.map((answer) => Promise.resolve(answer)));
  }

  /** The records that name others. They are of the type that the relation names. */
  #naming<Type extends RecordType>(relation: PagedRelation, ids: readonly string[]): (readonly Records[Type][])[] {
    return this.#graph.related(
      relationNamed(relation),
      ids.map((id) => ({ id })),
    ) as (readonly Records[Type][])[];
  }
}
