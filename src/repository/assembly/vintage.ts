/** What tells two things of one publisher apart in time; all null where nothing is known. */
export interface Published {
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  readonly edition: string | null;
}

/** How one publisher came to say something twice: at two dates, or in two editions; null when neither is known. */
export function vintageOf(one: Published, other: Published): "publishedOn" | "edition" | null {
  if (one.publisher === null || one.publisher !== other.publisher) return null;
  return (["publishedOn", "edition"] as const).find((field) => isOther(one[field], other[field])) ?? null;
}

/** Nothing follows from a date that is not known. */
const isOther = (one: string | null, other: string | null): boolean => one !== null && other !== null && one !== other;
