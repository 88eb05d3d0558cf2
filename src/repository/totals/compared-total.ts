import { SeizureTotal } from "../../model/seizure-total.js";
import type { Addition } from "./addition.js";
import type { Series } from "./series.js";

/** What the schema shows of a total that is not worked out when it is asked for. */
export type TotalValues = { [Name in Exclude<keyof SeizureTotal, keyof TotalLists>]: SeizureTotal[Name] };

/** Makes its lists, which are as long as what it is made of. */
export interface TotalLists {
  seizures(this: void): SeizureTotal["seizures"];
  leftOut(this: void): SeizureTotal["leftOut"];
}

/** A total with what it was compared with: what its cover and its sentences are made of when they are asked for. */
export class ComparedTotal extends SeizureTotal {
  readonly #addition: Addition;
  readonly #series: Series;

  constructor(values: TotalValues, addition: Addition, series: Series, { seizures, leftOut }: TotalLists) {
    super();
    Object.assign(this, values);
    madeWhenAsked(this, "seizures", seizures);
    madeWhenAsked(this, "leftOut", leftOut);
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

/** A property that is worked out when it is first read. */
export function madeWhenAsked<Type extends object, Name extends keyof Type>(
  object: Type,
  name: Name,
  make: () => Type[Name],
): void {
  let known: Type[Name] | undefined;
  Object.defineProperty(object, name, { enumerable: true, get: () => (known ??= make()) });
}
