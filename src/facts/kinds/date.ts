import { z } from "zod";
import { edtfDate } from "../../documents/front-matter.js";
import { timesOf } from "../../recognition/times.js";
import { tokensOf } from "../../recognition/token.js";
import { mayCoincide } from "../../vocabulary/edtf.js";
import type { DateOrder } from "../../vocabulary/numeric-date.js";
import { isPartOfOther } from "./agreement.js";
import type { Kind } from "./kind.js";

const dateOrders: readonly (DateOrder | null)[] = [null, "day-first", "month-first"];

/** An EDTF date: "on Tuesday" of 2018-11-13, given the day of publication. */
export const date: Kind<string> = {
  name: "date",
  schema: edtfDate,
  find(quote, value, publishedOn) {
    const tokens = tokensOf(quote);
    // A person who writes the day has decided which figure is the month.
    const orders = tokens.some(({ kind }) => kind === "date") ? dateOrders : [null];
    const printed = orders.flatMap((order) => timesOf(tokens, publishedOn, false, order));
    const times = printed.filter(({ first, last }) =>
      // Of an end, `..` is that of "since 2003", not the beginning of "until 2003".
      value === ".." ? last === value : first === value || last === value,
    );
    // A printed date says more than "yesterday".
    const found = times.find(({ isFromPublication }) => isFromPublication !== true) ?? times[0];
    return found === undefined ? null : { raw: quote.slice(found.start, found.end), rule: found.rule };
  },
  agree: (one, other) => mayCoincide(String(one), String(other)) || isPartOfOther(one, other),
  isAmong: (value, others) => [...others].some((other) => mayCoincide(value, other)),
  refersTo: null,
};

// Its own complaint about a text would be that of a date, which leaves out the two dots.
const endDate = z.union([z.literal(".."), edtfDate]);

/** The end of a period; `..` is an end that is known to be open. */
export const end: Kind<string> = {
  ...date,
  name: "end",
  agree: (one, other) => one === other || date.agree(one, other),
  isAmong: (value, others) => [...others].includes(value) || (date.isAmong?.(value, others) ?? false),
  schema: z.unknown().transform((given, context) => {
    const { data } = endDate.safeParse(given);
    if (data !== undefined) return data;
    context.addIssue({ code: "custom", message: "expected an EDTF date such as 2018-11-13, or .." });
    return z.NEVER;
  }),
};
