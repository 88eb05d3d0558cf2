import type { Quantity } from "../recognition/quantities.js";

/** Which figures a fact accounts for already, so that no other rule reads them again and the rest can be listed. */
export class Usage {
  readonly #taken = new Set<number>();

  take(quantity: Pick<Quantity, "core">): void {
    for (let at = quantity.core.from; at < quantity.core.to; at += 1) this.#taken.add(at);
  }

  has({ core }: Pick<Quantity, "core">): boolean {
    return this.#taken.has(core.from);
  }
}
