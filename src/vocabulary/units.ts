import { currencyTable, type MassRow, massTable, otherUnitTable } from "./unit-table.js";
import { phrasesOf, wordsOf } from "./words-of.js";

/** The units of mass by how they are printed. */
export const massUnits: ReadonlyMap<string, MassRow> = new Map(
  massTable.flatMap((row) => phrasesOf(row.printed).map((form) => [form, row] as const)),
);

/** Units of length, area, volume and time, by how they are printed. */
export const otherUnits: ReadonlyMap<string, string> = new Map(
  otherUnitTable.flatMap(({ name, printed }) => phrasesOf(printed).map((form) => [form, name] as const)),
);

/** Marks that are printed before an amount of money. */
export const currencySigns: ReadonlySet<string> = new Set(currencyTable.flatMap(({ signs = "" }) => phrasesOf(signs)));

/** Words that are printed before an amount of money. */
export const currencyPrefixes: ReadonlySet<string> = new Set(
  currencyTable.flatMap(({ prefixes = "" }) => phrasesOf(prefixes)),
);

/** Currencies by the words and marks that texts print, as ISO 4217 codes. */
export const currencyWords: ReadonlyMap<string, string> = new Map(
  currencyTable.flatMap(({ code, signs = "", prefixes = "", words = "" }) =>
    phrasesOf([signs, prefixes, words].join(";")).map((form) => [form, code] as const),
  ),
);

/** Letters that are printed right before a dollar sign: "TT" of "TT$500", in small letters. */
export const dollarLetters: ReadonlySet<string> = new Set(
  [...currencyWords.keys()].flatMap((word) =>
    word.endsWith("$") && word !== "$" ? [word.slice(0, -1).toLowerCase()] : [],
  ),
);

const currenciesElsewhere: ReadonlyMap<string, string> = new Map(
  currencyTable.flatMap(({ code, elsewhere = "" }) =>
    phrasesOf(elsewhere).flatMap((phrase) => {
      const [country = "", own = ""] = phrase.split(" ");
      return [[`${code} ${country}`, own] as const];
    }),
  ),
);

/** The money of a country that has the same name as another one: rupees of Pakistan are not those of India. */
export const currencyIn = (code: string, country: string): string =>
  currenciesElsewhere.get(`${code} ${country}`) ?? code;

/** Units of statistics; a number of things is counted in the things, in the plural. */
export const statisticUnits: ReadonlySet<string> = wordsOf(
  `share percent percentage_points ratio times
  persons people arrests suspects offenders experts officers participants students users addicts patients deaths households families victims
  crimes offences cases operations seizures incidents investigations laboratories groups networks courses programs programmes events meetings inspections
  countries nations states organizations members provinces regions districts cities villages fields agencies points teams units
  tablets pills plants parcels vehicles vessels flights documents items containers weapons firearms animals dogs samples doses ampoules
  kg tonnes tons g maunds catties seers arrobas hectares acres km km2 miles metres square_kilometres litres
  years months weeks days hours minutes
  kg_per_hectare kg_per_year tonnes_per_year usd_per_kg usd_per_gram count number`,
);

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf("currency"));

/** A known unit: one of the list, with words in any case and spaces for underscores, or an ISO 4217 currency code. */
export const isStatisticUnit = (unit: string): boolean =>
  currencies.has(unit) || statisticUnits.has(unit) || statisticUnits.has(unit.toLowerCase().replaceAll(" ", "_"));
