/**
 * Which of our offers a header such as `Accept` likes best, by its q-values; the first among equals, null when it allows
 * none. Each offer comes with the ranges that allow it, the most specific first.
 */
export function preferred<Offer extends string>(
  header: string,
  offers: readonly (readonly [Offer, readonly string[]])[],
): Offer | null {
  const qualities = new Map(header.split(",").map(readRange));
  let best: Offer | null = null;
  let highest = 0;
  for (const [offer, ranges] of offers) {
    const range = ranges.find((each) => qualities.has(each));
    const quality = range === undefined ? 0 : (qualities.get(range) ?? 0);
    if (quality <= highest) continue;
    best = offer;
    highest = quality;
  }
  return best;
}

function readRange(text: string): readonly [string, number] {
  const [name = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
  const weight = parameters.map((parameter) => /^q=([01](?:\.\d{0,3})?)$/.exec(parameter)?.[1]).find(Boolean);
  return [name, Math.min(Number(weight ?? 1), 1)];
}
