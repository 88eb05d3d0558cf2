import { Field, Float, ObjectType } from "type-graphql";
import { edtfInterval } from "../vocabulary/edtf.js";
import type { FactValue } from "../vocabulary/fact-value.js";
import { frozen } from "./frozen.js";

@ObjectType("Spread", {
  simpleResolvers: true,
  description:
    "The spread of the figures of a disagreement, in the unit of its claims: kilograms for `mass`, 0 to 1 for `shareOfTotal`. Example: 172 and 498.951 kg have a `difference` of 326.951 and a `ratio` of 2.9.",
})
export class Spread {
  @Field(() => Float, { description: "The lowest figure; for a range, its lower bound." })
  readonly min!: number;

  @Field(() => Float, { description: "The highest figure; for a range, its upper bound." })
  readonly max!: number;

  @Field(() => Float, { description: "`max` minus `min`, with as many decimals as the figures have." })
  readonly difference!: number;

  @Field(() => Float, { nullable: true, description: "`max` divided by `min`; null when `min` is 0 or less." })
  readonly ratio!: number | null;
}

/** The spread of figures and ranges of figures; null when a value is neither. */
export function spreadOf(values: readonly FactValue[]): Spread | null {
  const figures = values.flatMap((value): readonly (string | number | boolean)[] =>
    typeof value === "object" ? value : [value],
  );
  if (figures.length === 0 || !figures.every((figure) => typeof figure === "number")) return null;
  const [min, max] = [Math.min(...figures), Math.max(...figures)];
  const decimals = Math.max(0, decimalsOf(min), decimalsOf(max));
  const ratio = max / min;
  return frozen(Spread, {
    min,
    max,
    // 0.95 - 0.9 is 0.05, whatever binary fractions make of it.
    difference: Number((max - min).toFixed(Math.min(decimals, 100))),
    ratio: min > 0 && Number.isFinite(ratio) ? ratio : null,
  });
}

/** How many decimals a figure has; less than 0 for a round one: 12.5 -> 1, 8800 -> -2. */
export function decimalsOf(figure: number): number {
  const [digits = "", exponent = "0"] = figure.toExponential().split("e");
  return (digits.split(".")[1]?.length ?? 0) - Number(exponent);
}

const dayLength = 86_400_000;

/** The days from the first to the last day that dates allow; null when a value is not a date or has an open end. */
export function daysOf(values: readonly FactValue[]): number | null {
  const times = values.map((value) => (typeof value === "string" ? edtfInterval(value) : null));
  if (times.length === 0 || !times.every((time) => time !== null)) return null;
  const days = Math.floor(Math.max(...times.map(({ max }) => max)) / dayLength);
  const first = Math.floor(Math.min(...times.map(({ min }) => min)) / dayLength);
  return Number.isFinite(days - first) ? days - first : null;
}
