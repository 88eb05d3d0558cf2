import { FewFields, sharedNames } from "../documents/field-map.js";
import type { Grounds } from "../documents/passage.js";
import type { FactValue } from "../vocabulary/fact-value.js";
import type { Evidence } from "./facts.js";

/** Name by name, for to spread them takes thirty times as long. */
export const evidenceFor = (value: FactValue, { raw, rule, isCarried, passages }: Grounds): Evidence => ({
  raw,
  rule,
  isCarried,
  passages,
  value,
});

/**
 * What the values of a fact were read from. It keeps neither values, which the fact has, nor what its document says of
 * them anyway: evidence is put together when it is asked for.
 */
export class FactEvidence extends FewFields<Evidence> {
  protected readonly names: readonly string[];
  readonly #values: Readonly<Record<string, FactValue>>;
  readonly #given: ReadonlyMap<string, Grounds>;
  readonly #found: ReadonlyMap<string, Grounds>;

  /** `given` is on record with the fact; `found` what had to be looked for in its passages. */
  constructor(
    names: readonly string[],
    values: Readonly<Record<string, FactValue>>,
    given: ReadonlyMap<string, Grounds>,
    found: ReadonlyMap<string, Grounds>,
  ) {
    super();
    this.names = sharedNames(names);
    this.#values = values;
    this.#given = given;
    this.#found = found;
  }

  override get(name: string): Evidence | undefined {
    if (!this.has(name)) return undefined;
    const value = this.#values[name];
    const grounds = this.#given.get(name) ?? this.#found.get(name);
    return value === undefined || grounds === undefined ? undefined : evidenceFor(value, grounds);
  }
}
