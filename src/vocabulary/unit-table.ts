/** A unit of mass, with the rule that claims name. Printed forms have semicolons between them. */
export interface MassRow {
  readonly kilograms: number;
  readonly rule: string;
  readonly printed: string;
}

export const massTable: readonly MassRow[] = [
  { kilograms: 1000, rule: "mass/metric-ton", printed: "tonnes; tonne; metric tons; metric ton; metric tonnes; t; mt" },
  { kilograms: 1000, rule: "mass/ton-taken-as-metric", printed: "tons; ton" },
  { kilograms: 907.18474, rule: "mass/short-ton", printed: "short tons; short ton" },
  { kilograms: 100, rule: "mass/quintal", printed: "quintals; quintal" },
  {
    kilograms: 1,
    rule: "mass/kilogram",
    printed: "kilograms; kilogram; kilogrammes; kilogramme; kilos; kilo; kg; kgs",
  },
  { kilograms: 0.001, rule: "mass/gram", printed: "grams; gram; grammes; gramme; gr; gm; gms; g" },
  { kilograms: 0.000001, rule: "mass/milligram", printed: "milligrams; mg" },
  { kilograms: 0.45359237, rule: "mass/pound", printed: "pounds; pound; lbs; lb" },
  { kilograms: 0.028349523125, rule: "mass/ounce", printed: "ounces; ounce; oz" },
  { kilograms: 16.3804964, rule: "mass/pood", printed: "poods; pood" },
  { kilograms: 1.63293, rule: "mass/viss", printed: "viss" },
  { kilograms: 0.0116638038, rule: "mass/tola", printed: "tolas; tola" },
];

/** A bare "ton" in a text of a publisher of the United States. */
export const shortTon = { kilograms: 907.18474, rule: "mass/ton-taken-as-short" };

/** The rules by which a mass is read from its figure and its unit. */
export const massRules: ReadonlySet<string> = new Set([...massTable, shortTon].map(({ rule }) => rule));

/** Units of length, area, volume and time, and those of mass that differ from country to country. */
export const otherUnitTable: readonly { readonly name: string; readonly printed: string }[] = [
  { name: "hectares", printed: "hectares; hectare; ha" },
  { name: "acres", printed: "acres; acre" },
  { name: "km", printed: "km; kms; kilometers; kilometres; kilometer; kilometre" },
  { name: "miles", printed: "miles; mile; nautical miles" },
  { name: "metres", printed: "meters; metres; meter; metre; square meters; square metres" },
  { name: "square_kilometres", printed: "square kilometers; square kilometres; sq km; sq. km" },
  { name: "litres", printed: "liters; litres; liter; litre" },
  { name: "maunds", printed: "maunds; maund" },
  { name: "catties", printed: "catties; catty" },
  { name: "seers", printed: "seers; seer" },
  { name: "arrobas", printed: "arrobas; arroba" },
  { name: "years", printed: "years; year" },
  { name: "months", printed: "months; month" },
  { name: "weeks", printed: "weeks; week" },
  { name: "days", printed: "days; day" },
  { name: "hours", printed: "hours; hour" },
  { name: "minutes", printed: "minutes; minute" },
];

/** A currency by its ISO 4217 code. */
export interface CurrencyRow {
  readonly code: string;
  /** Marks before an amount: "$500". */
  readonly signs?: string;
  /** Words before an amount, and behind it: "USD 500". */
  readonly prefixes?: string;
  /** Words behind an amount, and what has a letter and a sign: "500 dollars", "US$500". */
  readonly words?: string;
}

export const currencyTable: readonly CurrencyRow[] = [
  {
    code: "USD",
    signs: "$",
    prefixes: "usd",
    words: "US$; U.S.$; dollars; dollar; u.s. dollars; us dollars; american dollars",
  },
  { code: "AUD", prefixes: "aud", words: "A$; AU$; australian dollars" },
  { code: "CAD", words: "C$" },
  { code: "EUR", signs: "€", prefixes: "eur", words: "euros; euro" },
  { code: "GBP", signs: "£", prefixes: "gbp", words: "pounds sterling" },
  { code: "CNY", signs: "¥", prefixes: "cny", words: "yuan; renminbi" },
  { code: "INR", signs: "₹", prefixes: "rs; inr", words: "rupees; rs.; indian rupees" },
  { code: "RUB", signs: "₽", words: "rubles; roubles; rub" },
  { code: "PKR", words: "pakistani rupees" },
  { code: "THB", words: "baht" },
  { code: "TJS", words: "somoni" },
  { code: "KZT", words: "tenge" },
  { code: "KGS", words: "soms" },
  { code: "IRR", words: "rials; tomans" },
  { code: "TMT", words: "manats" },
  { code: "MMK", words: "kyat; kyats" },
  { code: "VND", words: "vnd; dong" },
  { code: "MXN", words: "pesos" },
  { code: "AED", words: "dirhams" },
  { code: "IDR", words: "rupiah" },
  { code: "MYR", words: "ringgit" },
  { code: "KRW", words: "won" },
  { code: "RON", words: "lei" },
  { code: "SEK", words: "kronor" },
  { code: "PLN", words: "zloty" },
];
