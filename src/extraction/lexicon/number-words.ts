const small =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** Number words up to ninety; larger ones are put together from these and the multipliers. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...small.map((word, value) => [word, value] as const),
  ...tens.map((word, index) => [word, 20 + index * 10] as const),
  ["dozen", 12],
]);

/** Words that multiply the number before them. */
export const multipliers: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1_000],
  ["million", 1_000_000],
  ["mln", 1_000_000],
  ["billion", 1_000_000_000],
  ["bn", 1_000_000_000],
  ["trillion", 1_000_000_000_000],
  ["lakh", 100_000],
  ["lakhs", 100_000],
  ["crore", 10_000_000],
  ["crores", 10_000_000],
]);
