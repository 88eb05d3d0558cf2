import { Field, ObjectType } from "type-graphql";
import { EdtfDate } from "./edtf-date.js";

@ObjectType("Period", {
  simpleResolvers: true,
  description: "A date or period as the source gives it, never more precise than its text.",
})
export class Period {
  @Field(() => EdtfDate, { description: "The whole period as EDTF: `2017`, `2018-11-13`, `2011/2017`, `2011/..`." })
  readonly edtf!: string;

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
    description: "The source's words for it: `on Tuesday`, `from 2011 to 2017`.",
  })
  readonly text!: string | null;
}

/** A period from its two ends: both, one, or neither (then there is no period). `..` is an end known to be open. */
export function periodOf(from: string | null, to: string | null, text: string | null): Period | null {
  if (from === null && to === null) return null;
  const closed = (end: string | null): string | null => (end === ".." ? null : end);
  const edtf = from === to || to === null ? (from ?? "") : `${from ?? ".."}/${to}`;
  const [first = null, last = null] = from?.includes("/") === true ? from.split("/") : [from, to];
  return Object.freeze(Object.assign(new Period(), { edtf, start: closed(first), end: closed(last), text }));
}
