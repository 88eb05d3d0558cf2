import { toMilligrams } from "./added-up.js";

/** A sum that is the same in whatever order its parts come: what rounding takes from one is kept beside (Neumaier). */
export class ExactSum {
  #amount = 0;
  #lost = 0;

  add(amount: number): void {
    const sum = this.#amount + amount;
    const [larger, smaller] =
      Math.abs(this.#amount) < Math.abs(amount) ? [amount, this.#amount] : [this.#amount, amount];
    this.#lost += larger - sum + smaller;
    this.#amount = sum;
  }

  addAll(other: ExactSum): void {
    this.add(other.#amount);
    this.#lost += other.#lost;
  }

  get amount(): number {
    return toMilligrams(this.#amount + this.#lost);
  }
}
