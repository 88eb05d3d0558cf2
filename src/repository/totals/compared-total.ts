import { SeizureTotal } from "../../model/seizure-total.js";
import type { Addition } from "./addition.js";
import type { Series } from "./series.js";

/** A total with what it was compared with: what its cover and its sentences are made of when they are asked for. */
export class ComparedTotal extends SeizureTotal {
  /** Of the amounts in which the total is, not of the pieces beside. */
  readonly addition!: Addition;
  readonly series!: Series;
}
