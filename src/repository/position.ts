import type { OrderKey } from "./memory/orders.js";

/** Where an item stands in a list: its key under the order, then its id. Cursors are made from it. */
export interface Position {
  readonly key: OrderKey;
  readonly id: string;
}
