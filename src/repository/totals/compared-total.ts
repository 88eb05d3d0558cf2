import { SeizureTotal } from "../../model/seizure-total.js";
import type { Addition } from "./addition.js";
import type { Series } from "./series.js";

/** What the schema shows of a total that is not worked out when it is asked for. */
export type TotalValues = { [Name in keyof SeizureTotal]: SeizureTotal[Name] };

/** A total with what it was compared with: what its cover and its sentences are made of when they are asked for. */
export class ComparedTotal extends SeizureTotal {
  readonly #addition: Addition;
  readonly #series: Series;

  constructor(values: TotalValues, addition: Addition, series: Series) {
    super();
    Object.assign(this, values);
    this.#addition = addition;
    this.#series = series;
    Object.freeze(this);
  }

  /** Of the amounts in which the total is, not of the pieces beside. */
  get addition(): Addition {
    return this.#addition;
  }

  get series(): Series {
    return this.#series;
  }
}
