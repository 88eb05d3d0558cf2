import { wordsOf } from "./words-of.js";

/** Kilograms in a unit of mass, by how it is printed, with the rule that claims name. */
export const massUnits: Readonly<Record<string, { kilograms: number; rule: string }>> = {
  tonnes: { kilograms: 1000, rule: "mass/metric-ton" },
  tonne: { kilograms: 1000, rule: "mass/metric-ton" },
  "metric tons": { kilograms: 1000, rule: "mass/metric-ton" },
  "metric ton": { kilograms: 1000, rule: "mass/metric-ton" },
  "metric tonnes": { kilograms: 1000, rule: "mass/metric-ton" },
  t: { kilograms: 1000, rule: "mass/metric-ton" },
  mt: { kilograms: 1000, rule: "mass/metric-ton" },
  tons: { kilograms: 1000, rule: "mass/ton-taken-as-metric" },
  ton: { kilograms: 1000, rule: "mass/ton-taken-as-metric" },
  "short tons": { kilograms: 907.18474, rule: "mass/short-ton" },
  "short ton": { kilograms: 907.18474, rule: "mass/short-ton" },
  quintals: { kilograms: 100, rule: "mass/quintal" },
  quintal: { kilograms: 100, rule: "mass/quintal" },
  kilograms: { kilograms: 1, rule: "mass/kilogram" },
  kilogram: { kilograms: 1, rule: "mass/kilogram" },
  kilogrammes: { kilograms: 1, rule: "mass/kilogram" },
  kilogramme: { kilograms: 1, rule: "mass/kilogram" },
  kilos: { kilograms: 1, rule: "mass/kilogram" },
  kilo: { kilograms: 1, rule: "mass/kilogram" },
  kg: { kilograms: 1, rule: "mass/kilogram" },
  kgs: { kilograms: 1, rule: "mass/kilogram" },
  grams: { kilograms: 0.001, rule: "mass/gram" },
  gram: { kilograms: 0.001, rule: "mass/gram" },
  grammes: { kilograms: 0.001, rule: "mass/gram" },
  gramme: { kilograms: 0.001, rule: "mass/gram" },
  gr: { kilograms: 0.001, rule: "mass/gram" },
  gm: { kilograms: 0.001, rule: "mass/gram" },
  gms: { kilograms: 0.001, rule: "mass/gram" },
  g: { kilograms: 0.001, rule: "mass/gram" },
  milligrams: { kilograms: 0.000001, rule: "mass/milligram" },
  mg: { kilograms: 0.000001, rule: "mass/milligram" },
  pounds: { kilograms: 0.45359237, rule: "mass/pound" },
  pound: { kilograms: 0.45359237, rule: "mass/pound" },
  lbs: { kilograms: 0.45359237, rule: "mass/pound" },
  lb: { kilograms: 0.45359237, rule: "mass/pound" },
  ounces: { kilograms: 0.028349523125, rule: "mass/ounce" },
  ounce: { kilograms: 0.028349523125, rule: "mass/ounce" },
  oz: { kilograms: 0.028349523125, rule: "mass/ounce" },
};

/** A bare "ton" in a text of a publisher of the United States. */
export const shortTon = { kilograms: 907.18474, rule: "mass/ton-taken-as-short" };

/** Units of length, area, volume and time, by how they are printed. */
export const otherUnits: Readonly<Record<string, string>> = {
  hectares: "hectares", hectare: "hectares", ha: "hectares", acres: "acres", acre: "acres",
  km: "km", kms: "km", kilometers: "km", kilometres: "km", kilometer: "km", kilometre: "km",
  miles: "miles", mile: "miles", "nautical miles": "miles", meters: "metres", metres: "metres", meter: "metres", metre: "metres",
  "square kilometers": "square_kilometres", "square kilometres": "square_kilometres", "sq km": "square_kilometres",
  "square meters": "metres", "square metres": "metres",
  liters: "litres", litres: "litres", liter: "litres", litre: "litres", "sq. km": "square_kilometres",
  years: "years", year: "years", months: "months", month: "months", weeks: "weeks", week: "weeks",
  days: "days", day: "days", hours: "hours", hour: "hours", minutes: "minutes", minute: "minutes",
}; // prettier-ignore

/** Currencies by the words and signs that texts print, as ISO 4217 codes. */
export const currencyWords: Readonly<Record<string, string>> = {
  $: "USD", "US$": "USD", "U.S.$": "USD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "€": "EUR", "£": "GBP", "¥": "CNY", "₹": "INR", "₽": "RUB",
  dollars: "USD", dollar: "USD", "u.s. dollars": "USD", "us dollars": "USD", "american dollars": "USD", "australian dollars": "AUD",
  euros: "EUR", euro: "EUR", yuan: "CNY", renminbi: "CNY", rubles: "RUB", roubles: "RUB", rupees: "INR", rs: "INR", "rs.": "INR",
  "pakistani rupees": "PKR", "indian rupees": "INR", baht: "THB", somoni: "TJS", tenge: "KZT", soms: "KGS", rials: "IRR",
  tomans: "IRR", manats: "TMT", kyat: "MMK", kyats: "MMK", vnd: "VND", dong: "VND", pesos: "MXN", dirhams: "AED", rupiah: "IDR", ringgit: "MYR", won: "KRW",
  "pounds sterling": "GBP", lei: "RON", kronor: "SEK", zloty: "PLN", usd: "USD", eur: "EUR", gbp: "GBP", cny: "CNY", inr: "INR", rub: "RUB", aud: "AUD",
}; // prettier-ignore

/** The currencies of the table above that are printed before an amount: signs, and codes such as "USD 500". */
export const currencySigns: ReadonlySet<string> = wordsOf("$ € £ ¥ ₹ ₽");
export const currencyPrefixes: ReadonlySet<string> = wordsOf("rs usd eur gbp inr aud cny");

/** What stands behind a number that counts or weighs something: "1927 kg" names no year. */
export const measuredNouns: ReadonlySet<string> = wordsOf(
  `kg kgs kilograms kilogrammes kilos kilo grams grammes g tons tonnes tonne ton percent % per metric million billion thousand hectares tablets pills km miles people persons
  cases pounds lbs litres liters`,
);

/** What drugs are weighed or counted in, before "of" or right before the drug. */
export const drugMeasures: ReadonlySet<string> = wordsOf(
  "kg kgs kilograms kilos grams tons tonnes tablets pills pounds ounces packets doses g",
);

/** Units of statistics; a number of things is counted in the things, in the plural. */
export const statisticUnits: ReadonlySet<string> = wordsOf(
  `share percent percentage_points ratio times
  persons people arrests suspects offenders experts officers participants students users addicts patients deaths households families victims
  crimes offences cases operations seizures incidents investigations laboratories groups networks courses programs programmes events meetings inspections
  countries nations states organizations members provinces regions districts cities villages fields agencies points teams units
  tablets pills plants parcels vehicles vessels flights documents items containers weapons firearms animals dogs samples doses ampoules
  kg tonnes tons g hectares acres km km2 miles metres square_kilometres litres
  years months weeks days hours minutes
  kg_per_hectare kg_per_year tonnes_per_year usd_per_kg usd_per_gram count number`,
);

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf("currency"));

/** A known unit: one of the list, with words in any case and spaces for underscores, or an ISO 4217 currency code. */
export const isStatisticUnit = (unit: string): boolean =>
  currencies.has(unit) || statisticUnits.has(unit) || statisticUnits.has(unit.toLowerCase().replaceAll(" ", "_"));
