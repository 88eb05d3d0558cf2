import type { Crowd } from "../../repository/counts/lengths.js";
import { defaultPage, largestPage } from "../../resolvers/paging.js";

/** So many for each parent, where nothing is known of who stands in more than one list. */
export const repeated = ({ count }: Crowd, length: number): Crowd => ({ count: count * length, times: count });

/** No more different objects than there are records of their type. */
export const noMoreThan = (records: number | null, { count, times }: Crowd): Crowd =>
  records === null ? { count, times } : { count: Math.min(count, times * records), times };

/** The length of the page that a connection is asked for. */
export function pageSizeOf({ first, last }: Readonly<Record<string, unknown>>): number {
  const asked = [first, last].find((size) => typeof size === "number") ?? defaultPage;
  return Math.min(Math.max(asked, 0), largestPage);
}
