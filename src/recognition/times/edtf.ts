/** A date as far as it is printed. */
export interface CalendarDate {
  readonly month: number;
  readonly day: number | null;
  readonly year: string | null;
}

export const two = (value: number): string => String(value).padStart(2, "0");

export const edtfOf = ({ month, day }: CalendarDate, year: string): string =>
  day === null ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
