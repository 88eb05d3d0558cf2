import { bodiesOf, countries, countryAt } from "./names.js";
import { choicesOf, type CorpusFile, fileName, tableFiles } from "./files.js";

const substances = [
  "heroin",
  "opium",
  "hashish",
  "cannabis_herb",
  "cocaine",
  "methamphetamine",
  "amphetamine",
  "mdma",
  "ketamine",
];
const latestYear = 2023;

/** Every nineteenth table tells again what an earlier one says, most of it with the same figures. */
const retells = (number: number): boolean => number % 19 === 18;
const original = (number: number): number => (retells(number) ? number - 9 : number);

/** What a country seized in a year: nine substances by month and in the whole year, 117 rows. */
export function seizureTable(number: number, seed: number, bodiesKnown: number): CorpusFile[] {
  const about = original(number);
  const { name: country } = countryAt(about);
  const year = latestYear - Math.floor(about / countries.length);
  const agencies = bodiesOf(about, bodiesKnown);
  const choices = choicesOf(seed, 1, about);
  const agencyOf = (place: number): string => agencies[place % agencies.length] ?? "";
  const rows = substances.flatMap((substance, place) => {
    const monthly = Array.from({ length: 12 }, () => choices.between(1, 9_000) / 10);
    const sum = Math.round(monthly.reduce((total, kilograms) => total + kilograms, 0) * 10) / 10;
    const periods = monthly.map((_each, month) => `${year}-${String(month + 1).padStart(2, "0")}`);
    return [...monthly, sum].map((kilograms, index) => {
      // The other publisher has counted one figure in ten anew.
      const said = retells(number) && (index + place) % 10 === 0 ? Math.round(kilograms * 11) / 10 : kilograms;
      return [country, substance, periods[index] ?? year, said, agencyOf(place)];
    });
  });
  return tableFiles({
    name: fileName("seizures", number),
    type: "SeizureStat",
    source: {
      title: `Seizures in ${country} in ${year}, by month`,
      publisher: retells(number) ? "Invented yearbook of seizures" : `Statistical office of ${country}`,
      publishedOn: `${year + 1}-${retells(number) ? "09" : "03"}`,
    },
    columns: [
      ["country", "country"],
      ["substance", "substance"],
      ["period", "[from, to]"],
      ["kilograms", "massKg"],
      ["agency", "seizedBy"],
    ],
    fields: "scope: aggregate",
    rows,
  });
}
