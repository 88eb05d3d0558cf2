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
  /** Money of the same name in other states: a country and its code. */
  readonly elsewhere?: string;
}

export const currencyTable: readonly CurrencyRow[] = [
  {
    code: "USD",
    signs: "$",
    prefixes: "usd",
    words: "US$; U.S.$; dollars; dollar; u.s. dollars; us dollars; american dollars",
  },
  { code: "AUD", prefixes: "aud", words: "A$; AU$; australian dollars" },
  { code: "CAD", prefixes: "cad", words: "C$; CA$; CAN$; CDN$; canadian dollars" },
  { code: "NZD", prefixes: "nzd", words: "NZ$; new zealand dollars" },
  { code: "HKD", prefixes: "hkd", words: "HK$; hong kong dollars" },
  { code: "SGD", prefixes: "sgd", words: "S$; SG$; singapore dollars; singaporean dollars" },
  { code: "TWD", prefixes: "twd", words: "NT$; taiwan dollars; new taiwan dollars" },
  { code: "TTD", prefixes: "ttd", words: "TT$; trinidad and tobago dollars" },
  { code: "JMD", prefixes: "jmd", words: "J$; JA$; jamaican dollars" },
  { code: "BBD", prefixes: "bbd", words: "BDS$; Bds$; BD$; barbados dollars; barbadian dollars" },
  { code: "BZD", prefixes: "bzd", words: "BZ$; belize dollars" },
  { code: "GYD", prefixes: "gyd", words: "G$; GY$; guyana dollars; guyanese dollars" },
  { code: "XCD", prefixes: "xcd", words: "EC$; eastern caribbean dollars" },
  { code: "FJD", prefixes: "fjd", words: "FJ$; fijian dollars; fiji dollars" },
  { code: "NAD", prefixes: "nad", words: "N$; namibian dollars" },
  { code: "BRL", prefixes: "brl", words: "R$; reais; brazilian reais" },
  { code: "EUR", signs: "€", prefixes: "eur", words: "euros; euro" },
  { code: "GBP", signs: "£", prefixes: "gbp", words: "pounds sterling; british pounds" },
  { code: "CHF", prefixes: "chf", words: "francs; swiss francs" },
  { code: "CNY", signs: "¥", prefixes: "cny; rmb", words: "yuan; renminbi; chinese yuan" },
  { code: "JPY", prefixes: "jpy", words: "yen; japanese yen" },
  {
    code: "INR",
    signs: "₹",
    prefixes: "rs; inr",
    words: "rupees; rs.; indian rupees",
    elsewhere: "PK PKR; LK LKR; NP NPR; MU MUR",
  },
  { code: "PKR", prefixes: "pkr", words: "pakistani rupees; pakistan rupees" },
  { code: "LKR", prefixes: "lkr", words: "sri lankan rupees; sri lanka rupees" },
  { code: "NPR", prefixes: "npr", words: "nepali rupees; nepalese rupees" },
  { code: "BDT", signs: "৳", prefixes: "bdt; tk", words: "taka; takas" },
  { code: "RUB", signs: "₽", prefixes: "rub", words: "rubles; roubles; russian rubles; russian roubles" },
  { code: "THB", signs: "฿", prefixes: "thb", words: "baht; thai baht" },
  { code: "PHP", signs: "₱", prefixes: "php", words: "philippine pesos" },
  { code: "TJS", words: "somoni; somonis" },
  { code: "KZT", signs: "₸", words: "tenge; kazakhstani tenge" },
  { code: "KGS", words: "soms; kyrgyz soms" },
  { code: "UZS", words: "sums; uzbek sums; uzbek soums" },
  { code: "IRR", words: "rials; tomans; iranian rials", elsewhere: "OM OMR; YE YER; QA QAR; SA SAR" },
  { code: "AFN", words: "afghanis" },
  { code: "TMT", words: "manats", elsewhere: "AZ AZN" },
  { code: "MMK", prefixes: "mmk", words: "kyat; kyats; myanmar kyats" },
  { code: "VND", signs: "₫", prefixes: "vnd", words: "vnd; dong; vietnamese dong" },
  { code: "LAK", words: "kip; lao kip" },
  { code: "KHR", words: "riel; riels" },
  {
    code: "MXN",
    prefixes: "mxn",
    words: "pesos; mexican pesos; MX$; Mex$",
    elsewhere: "CO COP; PH PHP; AR ARS; CL CLP; UY UYU; DO DOP; CU CUP",
  },
  { code: "COP", words: "colombian pesos; COL$" },
  { code: "ARS", words: "argentine pesos; argentinian pesos; AR$" },
  { code: "CLP", words: "chilean pesos" },
  { code: "DOP", words: "dominican pesos; RD$" },
  { code: "PEN", words: "peruvian soles" },
  { code: "BOB", words: "bolivianos" },
  { code: "PYG", signs: "₲", words: "guaranies" },
  { code: "AED", prefixes: "aed", words: "dirhams; uae dirhams; emirati dirhams", elsewhere: "MA MAD" },
  { code: "SAR", words: "riyals; saudi riyals", elsewhere: "QA QAR; IR IRR" },
  { code: "TRY", signs: "₺", words: "liras; lira; turkish lira; turkish liras", elsewhere: "SY SYP; LB LBP" },
  { code: "UAH", signs: "₴", words: "hryvnias; hryvnia" },
  { code: "ILS", signs: "₪", words: "shekels" },
  { code: "GEL", words: "lari" },
  { code: "AMD", words: "armenian drams" },
  { code: "IDR", prefixes: "rp; idr", words: "rupiah; indonesian rupiah" },
  { code: "MYR", prefixes: "rm; myr", words: "ringgit; malaysian ringgit" },
  { code: "KRW", signs: "₩", words: "won; korean won; south korean won" },
  {
    code: "KES",
    prefixes: "kes; ksh; kshs; sh; shs",
    words: "shillings; kenyan shillings; kenya shillings",
    elsewhere: "TZ TZS; UG UGX",
  },
  { code: "TZS", prefixes: "tsh; tshs; tzs", words: "tanzanian shillings; tanzania shillings" },
  { code: "UGX", prefixes: "ugx", words: "ugandan shillings; uganda shillings" },
  { code: "NGN", signs: "₦", prefixes: "ngn", words: "naira; nairas" },
  { code: "GHS", signs: "₵", prefixes: "ghs", words: "cedis; ghana cedis" },
  { code: "ZAR", prefixes: "zar", words: "rand; rands; south african rand" },
  {
    code: "XOF",
    prefixes: "cfa; fcfa",
    words: "cfa francs; CFA francs",
    elsewhere: "CM XAF; GA XAF; TD XAF; CF XAF; CG XAF; GQ XAF",
  },
  { code: "EGP", prefixes: "egp", words: "egyptian pounds" },
  { code: "RON", words: "lei; romanian lei", elsewhere: "MD MDL" },
  { code: "BGN", words: "leva" },
  {
    code: "RSD",
    words: "serbian dinars; dinars",
    elsewhere: "IQ IQD; JO JOD; KW KWD; TN TND; DZ DZD; LY LYD; BH BHD; MK MKD",
  },
  { code: "ALL", words: "albanian lek" },
  { code: "SEK", prefixes: "sek", words: "kronor; swedish kronor; swedish kroner" },
  { code: "NOK", prefixes: "nok", words: "kroner; norwegian kroner; norwegian kronor", elsewhere: "DK DKK" },
  { code: "DKK", prefixes: "dkk", words: "danish kroner" },
  { code: "CZK", prefixes: "czk", words: "czech crowns; czech korunas; korunas" },
  { code: "HUF", prefixes: "huf", words: "forints; forint" },
  { code: "PLN", prefixes: "pln", words: "zloty; zlotys" },
];
