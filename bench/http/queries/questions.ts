import { createRandom } from "../../harden/search/random.js";
import type { Pool, Query, Variables } from "./query.js";

/** So many questions are asked again and again. */
export const repeatedQuestions = 32;

/** A step through the questions that comes by all of them before it comes back to one. */
function strideOf(count: number): number {
  const common = (one: number, other: number): number => (other === 0 ? one : common(other, one % other));
  let stride = Math.max(1, Math.floor(count * 0.618));
  while (common(stride, count) !== 1) stride++;
  return stride;
}

const seedOf = (seed: number, query: Query, portion: number): number =>
  seed * 65_537 + portion * 257 + Number.parseInt(query.name.slice(1), 36);

function at(query: Query, pool: Pool, seed: number, portion: number, numbers: readonly number[]): Variables[] {
  const random = createRandom(seedOf(seed, query, portion));
  const count = query.questions(pool);
  const stride = count === null ? 1 : strideOf(count);
  return numbers.map((number) =>
    query.variables(pool, count === null ? number : (number * stride + seed) % count, random),
  );
}

/** The questions that repeat. */
export const repeated = (query: Query, pool: Pool, seed: number): Variables[] =>
  at(query, pool, seed, 0, [...Array(repeatedQuestions).keys()]);

/**
 * Questions that nobody has asked before: portion by portion others, as many as wanted or as there are for one of so many
 * portions.
 */
export function unseen(
  query: Query,
  pool: Pool,
  seed: number,
  { portion, portions, wanted }: { readonly portion: number; readonly portions: number; readonly wanted: number },
): Variables[] {
  const count = query.questions(pool);
  const share = count === null ? wanted : Math.floor((count - repeatedQuestions) / portions);
  const first = repeatedQuestions + portion * share;
  const length = Math.max(0, Math.min(wanted, share));
  return at(
    query,
    pool,
    seed,
    portion + 1,
    Array.from({ length }, (_each, place) => first + place),
  );
}
