import { median, secondsOf } from "./measure.js";

export interface Growth {
  /** time(2n) / time(n): 2 when the time is linear, 4 when it is quadratic. */
  readonly ratio: number;
  readonly pairs: number;
  /** 2n, in UTF-16 code units. */
  readonly length: number;
  /** Of the longer text. */
  readonly seconds: number;
}

const longest = 1_000_000;
const ladder = [longest / 1024, longest / 256, longest / 64, longest / 16, longest / 4, longest].map(Math.floor);
const mostPairs = 11;

/**
 * How the time grows when a text doubles in length: the median over several pairs, for the machine is noisy. The longer
 * text has a million characters, or fewer where the shorter steps show that these would take too long.
 */
export function growthOf(
  textOf: (length: number) => string,
  work: (text: string) => void,
  budgetSeconds: number,
): Growth {
  const start = performance.now();
  const length = longestWithin(textOf, work, budgetSeconds / 4);
  const [half, whole] = [textOf(Math.floor(length / 2)), textOf(length)];
  const times: (readonly [number, number])[] = [];
  do {
    times.push([
      secondsOf(() => {
        work(half);
      }),
      secondsOf(() => {
        work(whole);
      }),
    ]);
  } while (times.length < mostPairs && (times.length < 3 || performance.now() - start < budgetSeconds * 1000));
  return {
    ratio: median(times.map(([short, long]) => long / short)),
    pairs: times.length,
    length,
    seconds: median(times.map(([, long]) => long)),
  };
}

/** The highest step of the ladder whose time, predicted from the steps below it, is within the limit. */
function longestWithin(textOf: (length: number) => string, work: (text: string) => void, limitSeconds: number): number {
  let reached = 0;
  let last = 0;
  let predicted = 0;
  for (const length of ladder) {
    if (predicted > limitSeconds) return predicted / 2 > limitSeconds ? reached : reached * 2;
    reached = length;
    // The longest is measured in pairs.
    if (length === longest) break;
    const text = textOf(length);
    const seconds = secondsOf(() => {
      work(text);
    });
    predicted = seconds * Math.max(4, last === 0 ? 4 : seconds / last);
    last = seconds;
  }
  return reached;
}
