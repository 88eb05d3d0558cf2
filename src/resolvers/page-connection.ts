import type { Connection, Edge, PageInfo } from "../model/connection.js";
import type { Page, ValueCount } from "../repository/page.js";
import { toCursor } from "./cursor.js";

/** A page as a connection: edges, cursors and the scope of cursors arise when they are selected. */
export class PageConnection<Item> implements Connection<Item> {
  readonly #page: Page<Item>;
  readonly #scopeOf: () => string;
  #scope: string | undefined;

  constructor(page: Page<Item>, scopeOf: () => string) {
    this.#page = page;
    this.#scopeOf = scopeOf;
  }

  get nodes(): readonly Item[] {
    return this.#page.nodes;
  }

  get edges(): readonly Edge<Item>[] {
    return this.nodes.map((node, place) => new PageEdge(node, () => this.#cursorAt(place)));
  }

  get pageInfo(): Readonly<PageInfo> {
    return new ConnectionPageInfo(this.#page, (place) => this.#cursorAt(place));
  }

  get totalCount(): number {
    const { total } = this.#page;
    if (total === null) throw new Error("The store was not asked for the total; expected an ask for what is selected.");
    return total;
  }

  /** How many on all pages have each value of a field. */
  counts(field: string): readonly ValueCount[] {
    return this.#page.counts(field);
  }

  #cursorAt(place: number): string {
    const position = this.#page.positions[place];
    if (position === undefined) throw new Error(`The page has no position ${place}; expected one for each node.`);
    this.#scope ??= this.#scopeOf();
    return toCursor(this.#scope, position);
  }
}

class PageEdge<Item> implements Edge<Item> {
  readonly node: Item;
  readonly #cursorOf: () => string;

  constructor(node: Item, cursorOf: () => string) {
    this.node = node;
    this.#cursorOf = cursorOf;
  }

  get cursor(): string {
    return this.#cursorOf();
  }
}

class ConnectionPageInfo implements PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly #length: number;
  readonly #cursorAt: (place: number) => string;

  constructor({ nodes, hasNext, hasPrevious }: Page<unknown>, cursorAt: (place: number) => string) {
    this.hasNextPage = hasNext;
    this.hasPreviousPage = hasPrevious;
    this.#length = nodes.length;
    this.#cursorAt = cursorAt;
  }

  get startCursor(): string | null {
    return this.#length === 0 ? null : this.#cursorAt(0);
  }

  get endCursor(): string | null {
    return this.#length === 0 ? null : this.#cursorAt(this.#length - 1);
  }
}
