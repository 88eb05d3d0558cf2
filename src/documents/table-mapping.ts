import { z } from "zod";
import { decimalMarks, thousandsMarks } from "../vocabulary/printed-number.js";
import { valuesOf } from "../vocabulary/values-of.js";
import { factStatuses } from "../vocabulary/fact-statuses.js";
import { delimiters } from "./formats/format.js";
import type { DeclaredYear } from "./table-years.js";
import { naming } from "./yaml-file.js";

/** What is not a value when it stands alone in a cell; `NA` is not among them, for it is Namibia too. */
const usualEmptyMarks = ["n/a", "n.a.", "n.a", "n.d.", "not available", "no data", "-", "–", "—", "..", "...", "…"];

/** `4` and `07-16`. */
const firstDay = z.preprocess(
  String,
  z
    .string()
    .regex(
      /^(?:0?[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/,
      "expected a month such as 4, or a month and a day such as 07-16",
    )
    .transform((given) => {
      const [month = 1, day = 1] = given.split("-").map(Number);
      return { month, day };
    }),
);

const mappingFields = {
  type: z.string(),
  status: z.enum(valuesOf(factStatuses)),
  columns: z.record(z.string(), z.union([z.string().transform((field) => [field]), z.array(z.string()).min(1)])),
  fields: z.record(z.string(), z.unknown()).default({}),
  assertedBy: z.string().optional(),
  note: z.string().optional(),
  delimiter: z.enum(delimiters, { error: 'expected ",", ";", "|" or a tab ("\\t")' }).optional(),
  decimal: z.enum(decimalMarks, { error: 'expected "." or ","' }).optional(),
  thousands: z.enum(thousandsMarks, { error: 'expected ",", ".", " " or "\'"' }).optional(),
  empty: z.array(z.union([z.string(), z.number().transform(String)])).optional(),
  yearStart: firstDay.optional(),
  yearNamedBy: z.enum(["start", "end"], { error: "expected start or end" }).optional(),
};

/** How a table's columns become fields: `columns: { year: [from, to], kilograms: massKg }`, the same `fields` for every row. */
export const tableMapping = z
  .strictObject(mappingFields, naming(mappingFields))
  .refine(({ decimal, thousands }) => decimal === undefined || decimal !== thousands, {
    path: ["thousands"],
    message: "expected another mark than the one of decimals",
  })
  .refine(({ yearNamedBy, yearStart }) => yearNamedBy === undefined || yearStart !== undefined, {
    path: ["yearNamedBy"],
    message: "expected `yearStart` beside it",
  });

export type TableMapping = z.infer<typeof tableMapping>;

/** The marks of a mapping that are no values, as they are compared. */
export const emptyMarksOf = ({ empty = usualEmptyMarks }: TableMapping): ReadonlySet<string> =>
  new Set(["", ...empty.map((mark) => mark.trim().toLowerCase())]);

export const declaredYearOf = ({ yearStart, yearNamedBy }: TableMapping): DeclaredYear | null =>
  yearStart === undefined ? null : { ...yearStart, namedBy: yearNamedBy ?? null };
