import { GraphQLScalarType } from "graphql";
import { edtfInterval } from "../vocabulary/edtf.js";

/** A source as programs that set bibliographies take it: the part of the CSL data schema that is used here. */
export interface CslItem {
  readonly id: string;
  readonly type: "dataset" | "document" | "webpage";
  readonly title: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly URL?: string;
  readonly language?: string;
  readonly note?: string;
}

/** A date of one to three parts (year, month, day), a range of two such dates, or what neither can say, as EDTF. */
export type CslDate = { readonly "date-parts": readonly (readonly number[])[] } | { readonly raw: string };

const calendarDate = /^(?!0000)\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/;

/** `2018-11` -> [[2018, 11]], `2011/2017` -> [[2011], [2017]]; seasons, open ends and doubts stay as they are written. */
export function cslDate(edtf: string): CslDate {
  const ends = edtf.split("/");
  const isPlain = edtfInterval(edtf) !== null && ends.every((end) => calendarDate.test(end));
  return isPlain ? { "date-parts": ends.map((end) => end.split("-").map(Number)) } : { raw: edtf };
}

export const CslJsonScalar = new GraphQLScalarType<CslItem, CslItem>({
  name: "CslJson",
  description:
    'A reference as an item of CSL JSON, the form that Zotero, Pandoc and citeproc read. It has an `id` of plain ASCII, a `type` (`dataset` for a table, `webpage` where the address is known, otherwise `document`) and a `title`; `publisher`, `issued`, `URL` and `language` are there when they are known. `note` holds values, quotes and the licence, as far as there are any. Authors and the date of access are never invented. Example: `{"id": "lionfish-2018", "type": "webpage", "title": "Operation Lionfish in 2018", "issued": {"date-parts": [[2018]]}}`.',
  specifiedByURL: "https://github.com/citation-style-language/schema",
});
