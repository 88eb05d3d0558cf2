import { Field, ObjectType } from "type-graphql";
import { EdtfDate } from "./edtf-date.js";

@ObjectType("Period", {
  simpleResolvers: true,
  description: "A date or period as the source gives it, never more precise than its text.",
})
export class Period {
  @Field(() => EdtfDate, {
    nullable: true,
    description:
      "The whole period as EDTF: `2017`, `2018-11-13`, `2011/2017`; `2011/..` and `../2014` where the source says since or until; `2011/` where something that lasts has begun and no source says whether it has ended. Null when the source's words are not a date by themselves and nothing dates the source: `on Tuesday`.",
  })
  readonly edtf!: string | null;

  @Field(() => EdtfDate, {
    nullable: true,
    description: "Its first date; null when the period has no stated beginning.",
  })
  readonly start!: string | null;

  @Field(() => EdtfDate, {
    nullable: true,
    description: "Its last date, inclusive; null when the source states no end.",
  })
  readonly end!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The source's words for it: `on Tuesday`, `from 2011 to 2017`. Null when no rule finds the period in the passages: a person set it.",
  })
  readonly text!: string | null;
}

/**
 * A period from its two ends: both, one, or neither, which leaves the words or no period. `..` is an end known to be
 * open.
 */
export function periodOf(from: string | null, to: string | null, text: string | null): Period | null {
  if (from === null && to === null) return text === null ? null : period(null, null, null, text);
  const closed = (end: string | null): string | null => (end === ".." || end === "" ? null : end);
  const edtf = from === to || to === null ? from : `${from ?? ".."}/${to}`;
  const [first = null, last = null] = from?.includes("/") === true ? from.split("/") : [from, to];
  return period(edtf, closed(first), closed(last), text);
}

/** A period of something that lasts: where only its beginning is stated, its end is not known, rather than the same day. */
export const lastingPeriodOf = (from: string | null, to: string | null, text: string | null): Period | null =>
  periodOf(from, from !== null && to === null && !from.includes("/") ? "" : to, text);

/** Many records have the same period, and then the same object. */
const known = new Map<string, Period>();
const mostKnown = 10_000;

function period(edtf: string | null, start: string | null, end: string | null, text: string | null): Period {
  const dates = `${edtf ?? ""} ${start ?? ""} ${end ?? ""}`;
  const key = text === null ? dates : `${dates}\n${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  const made = Object.freeze(Object.assign(new Period(), { edtf, start, end, text }));
  known.set(key, made);
  return made;
}
