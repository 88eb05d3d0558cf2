import type { PrintedPeriod } from "./found-time.js";

/** What "yesterday", "last month" and "last year" are without a day from which they count. */
export const undated = { day: "XXXX-XX-XX", month: "XXXX-XX", year: "XXXX" } as const;

const dates: ReadonlySet<string> = new Set(Object.values(undated));

type Ends = Pick<PrintedPeriod, "first" | "last">;

/** Whether a time has words alone: no part of its date is known. */
export const isUndated = ({ first, last }: Ends): boolean => dates.has(first) || dates.has(last);

/** Whether a time is one day, month or year, and known. */
export const isOneDate = (time: Ends): boolean => time.first === time.last && !isUndated(time);
