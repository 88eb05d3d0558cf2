import type { PageInfo } from "../model/connection.js";
import { frozen } from "../model/frozen.js";
import type { Node } from "../model/node.js";
import { type SearchConnection, SearchEdge } from "../model/search-connection.js";
import type { Page } from "../repository/page.js";
import type { Found } from "../repository/store.js";
import { PageConnection } from "./page-connection.js";

/** A page of what a search found. */
export class FoundConnection implements SearchConnection {
  readonly #found: PageConnection<Found>;

  constructor(page: Page<Found>, scopeOf: () => string) {
    this.#found = new PageConnection(page, scopeOf);
  }

  get edges(): readonly SearchEdge[] {
    return this.#found.edges.map(({ cursor, node: { record, score, findMatches } }) =>
      frozen(SearchEdge, { cursor, node: record, score, findMatches }),
    );
  }

  get nodes(): readonly Node[] {
    return this.#found.nodes.map(({ record }) => record);
  }

  get pageInfo(): Readonly<PageInfo> {
    return this.#found.pageInfo;
  }

  get totalCount(): number {
    return this.#found.totalCount;
  }
}
