import type { PageInfo } from "../model/connection.js";
import { frozen } from "../model/frozen.js";
import type { Labelled } from "../model/labelled.js";
import { type SearchConnection, SearchEdge } from "../model/search-connection.js";
import type { Page } from "../repository/page.js";
import type { SearchHit } from "../repository/store.js";
import { FacetCount } from "../model/facet-count.js";
import { searchConstantOf } from "./search-type.js";
import { PageConnection } from "./page-connection.js";

/** A page of what a search found. */
export class FoundConnection implements SearchConnection {
  readonly #found: PageConnection<SearchHit>;

  constructor(page: Page<SearchHit>, scopeOf: () => string) {
    this.#found = new PageConnection(page, scopeOf);
  }

  get edges(): readonly SearchEdge[] {
    return this.#found.edges.map(({ cursor, node: { record, score, findMatches } }) =>
      frozen(SearchEdge, { cursor, node: record, score, findMatches }),
    );
  }

  get nodes(): readonly Labelled[] {
    return this.#found.nodes.map(({ record }) => record);
  }

  get pageInfo(): Readonly<PageInfo> {
    return this.#found.pageInfo;
  }

  /** How many of those found are of each type. */
  get countsByType(): readonly FacetCount[] {
    return this.#found
      .counts("type")
      .map(({ value, count }) => frozen(FacetCount, { value: searchConstantOf(value ?? ""), count, recordId: null }));
  }

  get totalCount(): number {
    return this.#found.totalCount;
  }
}
