import type { RequestContext } from "../resolvers/context.js";

/** What an operation may make, and has made. */
export interface ObjectCounts {
  readonly objects: number;
  /** Counts objects. False when the operation is to stop. */
  add(objects: number): boolean;
}

/** What the lane answers from: fields as on the reference path, by loaders that are the same as long as a snapshot is served. */
export interface LaneContext extends RequestContext {
  readonly budget: ObjectCounts;
}
