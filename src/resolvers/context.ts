import { BatchingLoaders } from "../loaders/batching-loaders.js";
import type { BatchListener, Loaders } from "../loaders/loaders.js";
import type { Store } from "../repository/store.js";
import { type FieldAsks, RequestAsks } from "./field-asks.js";
import { nothingServed, type Served } from "./served.js";
import { newNotes, type RequestNotes } from "./request-notes.js";

/** What a request is answered from: loaders bound to the store of one snapshot. */
export interface RequestContext {
  readonly loaders: Loaders;
  readonly asks: FieldAsks;
  /** The arguments of fields, read and checked. */
  readonly given: FieldAsks;
  readonly notes: RequestNotes;
  /** Under which address the service is published, without a slash at the end; empty when nobody said so. */
  readonly publicAddress: string;
  /** What the service knows of itself. */
  readonly served: Served;
}

export const createContext = (
  store: Store,
  onBatch?: BatchListener,
  notes: RequestNotes = newNotes(),
  publicAddress = "",
  served: Served = nothingServed,
): RequestContext => ({
  loaders: new BatchingLoaders(store, onBatch),
  asks: new RequestAsks(),
  given: new RequestAsks(),
  notes,
  publicAddress,
  served,
});
