/** A year that begins on another day than the first of January, as a sidecar declares it. */
export interface DeclaredYear {
  readonly month: number;
  readonly day: number;
  /** Which calendar year FY2016 is named by; null where that is not declared. */
  readonly namedBy: "start" | "end" | null;
}

/** What a cell of a column of years prints. */
export type PrintedYear =
  | { readonly kind: "calendar" }
  /** The calendar year in which it begins; null where that depends on which it is named by. */
  | { readonly kind: "fiscal"; readonly begins: number | null; readonly named: number; readonly isCertain: boolean }
  | { readonly kind: "unclear"; readonly message: string; readonly fix: string };

const twoYears =
  /^(?<words>fy|(?:fiscal|financial) year)?\s*(?<first>\d{4})\s*(?<mark>[/\u2013-])\s*(?<last>\d{4}|\d{2})$/i;
const oneYear = /^(?:fy|(?:fiscal|financial) year)\s*['\u2019]?(?<year>\d{4}|\d{2})$/i;
const bareYear = /^\d{4}$/;

/** Reads `2016/17`, `FY2016/17` and `FY2016`; whatever else is there is a date of the calendar, or nothing. */
export function printedYear(printed: string, declared: DeclaredYear | null): PrintedYear {
  const text = printed.trim();
  const named = oneYear.exec(text)?.groups?.year ?? (declared !== null && bareYear.test(text) ? text : undefined);
  if (named !== undefined) {
    const year = named.length === 2 ? 2000 + Number(named) : Number(named);
    return { kind: "fiscal", begins: null, named: year, isCertain: true };
  }
  const { words, first = "", mark = "", last = "" } = twoYears.exec(text)?.groups ?? {};
  if (first === "") return { kind: "calendar" };
  const begins = Number(first);
  const isNext = Number(last) === (last.length === 2 ? (begins + 1) % 100 : begins + 1);
  const fiscal = { kind: "fiscal", begins, named: begins } as const;
  if (words !== undefined && isNext) return { ...fiscal, isCertain: true };
  // Two whole years are a period of the calendar, unless the years of this table are said to begin otherwise.
  if (last.length === 4) return isNext && declared !== null ? { ...fiscal, isCertain: true } : { kind: "calendar" };
  if (isNext) {
    // 2011-12 is December 2011 too, unless another cell of the column can only be a year.
    const isMonth = mark === "-" && Number(last) >= 1 && Number(last) <= 12;
    return { ...fiscal, isCertain: !isMonth };
  }
  return mark === "-" && Number(last) >= 1 && Number(last) <= 12
    ? { kind: "calendar" }
    : {
        kind: "unclear",
        message: `${JSON.stringify(text)} is neither a date nor a year that runs into the next one`,
        fix: `Write a period with whole years: ${first}/${first.slice(0, 2)}${last}.`,
      };
}

const twoDigits = (value: number): string => String(value).padStart(2, "0");

/** The first and the last day, or month, of the year that begins in a calendar year. */
export function fiscalYearBounds(begins: number, { month, day }: DeclaredYear): { first: string; last: string } {
  if (day === 1) {
    const last = month === 1 ? `${begins}-12` : `${begins + 1}-${twoDigits(month - 1)}`;
    return { first: `${begins}-${twoDigits(month)}`, last };
  }
  const end = new Date(Date.UTC(begins + 1, month - 1, day - 1));
  return { first: `${begins}-${twoDigits(month)}-${twoDigits(day)}`, last: end.toISOString().slice(0, 10) };
}
