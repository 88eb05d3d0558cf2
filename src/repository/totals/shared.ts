import { Kin } from "./kin.js";
import type { Place } from "./place.js";

/** What thousands of figures share. */
export class Shared {
  readonly #texts = new Map<string, string>();
  readonly #places = new Map<string, Place>();
  readonly #kin = new Map<string, Kin>();

  text(text: string): string {
    return known(this.#texts, text, () => text);
  }

  place(place: Place): Place {
    return known(this.#places, `${place.isCountry ? "country" : ""} ${place.size} ${place.key}`, () => place);
  }

  kin(told: ConstructorParameters<typeof Kin>[0]): Kin {
    return known(this.#kin, Kin.keyOf(told), () => new Kin(told));
  }
}

function known<Value>(values: Map<string, Value>, key: string, make: () => Value): Value {
  const before = values.get(key);
  if (before !== undefined) return before;
  const made = make();
  values.set(key, made);
  return made;
}
