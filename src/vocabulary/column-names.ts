import { phrasesOf } from "./words-of.js";

/** The fields of facts by what tables print above their columns; in small letters, without units and marks. */
const columnNameTable: readonly { readonly fields: readonly string[]; readonly printed: string }[] = [
  {
    fields: ["country"],
    printed:
      "country; countries; state; member state; nation; territory; country or territory; country territory; country name; reporting country",
  },
  { fields: ["region"], printed: "region; subregion; sub region; continent; area" },
  {
    fields: ["substance"],
    printed:
      "substance; drug; drugs; drug name; drug type; type of drug; drug group; drug class; narcotic; substance name",
  },
  {
    fields: ["from", "to"],
    printed: "year; years; period; fiscal year; financial year; reference year; year of seizure",
  },
  { fields: ["from"], printed: "from; since; start; start date; begin; member since; date of accession" },
  { fields: ["to"], printed: "to; until; end; end date" },
  {
    fields: ["massKg"],
    printed:
      "mass; weight; quantity; amount; seized; seizure; seizures; quantity seized; amount seized; mass seized; total seized",
  },
  {
    fields: ["count"],
    printed: "count; number; tablets; pills; plants; pieces; ampoules; number of tablets; number of plants",
  },
  { fields: ["share"], printed: "share; percent; percentage; share of total" },
  { fields: ["seizedBy"], printed: "seized by; agency; authority; service" },
  { fields: ["organization"], printed: "organization; organisation; body; partnership" },
  { fields: ["role"], printed: "role; membership; status of membership" },
  { fields: ["measure"], printed: "measure; indicator; variable; statistic" },
  { fields: ["value"], printed: "value; figure; result" },
  { fields: ["unit"], printed: "unit; unit of measure; unit of measurement" },
];

const byName: ReadonlyMap<string, readonly string[]> = new Map(
  columnNameTable.flatMap(({ fields, printed }) => phrasesOf(printed).map((name) => [name, fields] as const)),
);

/** The fields that a column of this name gives; null for an unknown one. */
export const fieldsOfColumn = (name: string): readonly string[] | null => byName.get(name) ?? null;
