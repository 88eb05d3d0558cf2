import type { FactValue } from "../vocabulary/fact-value.js";

/** How a value of a fact is read from the words that are printed for it. Recognition knows the words; a fact's evidence names the rule. */
export interface ValueRule {
  /** Served as it stands. */
  readonly name: string;
  /** What it reads, and as what where that is something else. */
  readonly reads: string;
  /** A text of our own, in which `raw` is read as the field's `value`. */
  readonly text: string;
  readonly publishedOn?: string;
  readonly publisher?: string;
  readonly field: string;
  readonly raw: string;
  readonly value: FactValue;
}

// prettier-ignore
export const valueRules: readonly ValueRule[] = [
  { name: "words", reads: "The words as they are printed.", text: "Police in Norway seized 25 kg of opium.", field: "seizedBy", raw: "Police in Norway", value: "Police in Norway" },
  { name: "country/iso-3166-1", reads: "The name of a country or its adjective, as its ISO 3166-1 alpha-2 code.", text: "Police in Norway seized 25 kg of opium.", field: "country", raw: "Norway", value: "NO" },
  { name: "country/of-body", reads: "A known body, as the country that it is of.", text: "The Federal Security Service seized 25 kg of opium.", field: "country", raw: "Federal Security Service", value: "RU" },
  { name: "country/carried", reads: "The country in which an earlier sentence has set the scene.", text: "Police in Norway searched a ship. They seized 25 kg of opium.", field: "country", raw: "Norway", value: "NO" },
  { name: "country/there", reads: "“There”, as the country in which an earlier sentence of the paragraph has set the scene.", text: "Police in Norway searched a ship. In May they had seized 25 kg of opium there.", field: "country", raw: "Norway", value: "NO" },
  { name: "place/city", reads: "A city, as its country.", text: "Police in Oslo seized 25 kg of opium.", field: "country", raw: "Oslo", value: "NO" },
  { name: "place/division", reads: "A province, state or region, as its country.", text: "Police in Tamil Nadu seized 25 kg of opium.", field: "country", raw: "Tamil Nadu", value: "IN" },
  { name: "organization/lexicon", reads: "The list of known bodies: the kind of one by its name.", text: "The report of Interpol was late.", field: "kind", raw: "Interpol", value: "intergovernmental" },
  { name: "organization/short-form", reads: "“The service”, as the body that was named before.", text: "The Norwegian Customs Service searched a ship. The service seized 25 kg of opium.", field: "seizedBy", raw: "Norwegian Customs Service", value: "Norwegian Customs Service" },
  { name: "organization/carried", reads: "“The initiative has …”, as the first body of the sentence before.", text: "The Paris Pact met. The initiative has 58 partner countries.", field: "by", raw: "Paris Pact", value: "Paris Pact" },
  { name: "organization/members", reads: "“The member states”, as those of the body of states that was named last.", text: "The SCO met in May. In 2017, the member states dealt with 4,000 drug crimes.", field: "by", raw: "member states", value: "SCO member states" },
  { name: "official/misspelt", reads: "A capital word that differs by one letter from the last name of a person.", text: "Ingrid Solheim, director of the Norwegian Customs Service, spoke. Solhaim was tired.", field: "aliases", raw: "Solhaim", value: ["Solhaim"] },
  { name: "agreement/kind", reads: "The noun of an agreement, as its kind.", text: "Norway and Chile signed a memorandum.", field: "kind", raw: "memorandum", value: "memorandum" },
  { name: "agreement/named-by-parties", reads: "An agreement without a name of its own, named by its parties.", text: "Norway and Chile signed a memorandum.", field: "name", raw: "Norway and Chile signed a memorandum", value: "memorandum between Norway and Chile" },
  { name: "agreement/mention", reads: "“The agreement” or “the memorandum”, as the one of its kind that was named last.", text: "Norway and Peru signed an agreement in 2007. Under the agreement, Norway held ten training courses for officers from Peru.", field: "agreement", raw: "agreement", value: "agreement between Norway and Peru" },
  { name: "event/kind", reads: "The noun of an event, as its kind.", text: "A seminar on precursors was held in Oslo on 4 May 2014.", field: "kind", raw: "seminar", value: "symposium" },
  { name: "event/named-by-verb", reads: "A visit that a verb tells of, named by its noun and where it led.", text: "Officers of the Bureau visited Lima on 4 May 2014.", field: "name", raw: "visited Lima", value: "visit to Lima" },
  { name: "event/mention", reads: "“The operation”, or another form of its name, as the event of the text.", text: "Operation Northern Light ran in May 2014. The operation led to the seizure of 25 kg of opium.", field: "event", raw: "The operation", value: "Operation Northern Light" },
  { name: "substance/lexicon", reads: "A name of a substance, as the substance.", text: "Police in Norway seized 25 kg of cannabis resin.", field: "substance", raw: "cannabis resin", value: "hashish" },
  { name: "qualifier/words", reads: "“About”, “over”, “up to” or a range; “exact” where there is nothing of the kind.", text: "Police in Norway seized over 25 kg of opium.", field: "qualifier", raw: "over 25 kg", value: "over" },
  { name: "scope/incident", reads: "A day, or words of a single case.", text: "Police in Norway seized 25 kg of opium on 4 May 2014.", field: "scope", raw: "25 kg of opium on 4 May 2014", value: "incident" },
  { name: "scope/total", reads: "A long period, or words of a total.", text: "Police in Norway seized 25 kg of opium in 2014.", field: "scope", raw: "25 kg of opium in 2014", value: "aggregate" },
  { name: "scope/assumed", reads: "Neither a day nor a period, and no words of a single case or a total: one case where a verb says that it was seized, else a total.", text: "Police in Norway seized 25 kg of opium.", field: "scope", raw: "25 kg of opium", value: "incident" },
  { name: "unit/words", reads: "The unit or noun behind a figure, as a unit of statistics.", text: "In 2014 Norway arrested 214 suspects.", field: "unit", raw: "214", value: "suspects" },
  { name: "number/digits", reads: "A number in digits.", text: "Police in Norway seized 430,000 tablets of captagon.", field: "count", raw: "430,000", value: 430000 },
  { name: "number/words", reads: "A number in words.", text: "A three-day meeting on precursors was held in Oslo in May 2014.", field: "durationDays", raw: "three-day", value: 3 },
  { name: "number/range", reads: "Both bounds of a range, where a person set the value.", text: "between 5 and 7 percent of the cocaine", field: "value", raw: "5 and 7 percent", value: [0.05,0.07] },
  { name: "share/percent", reads: "A percentage, as a share from 0 to 1.", text: "In 2014 Chile seized 3 tons of cocaine, or 40 percent of all cocaine seizures in the region.", field: "share", raw: "40 percent", value: 0.4 },
  { name: "share/fraction", reads: "A fraction in words, as a share from 0 to 1.", text: "In 2014 Chile seized 3 tons of cocaine, or a quarter of all cocaine seizures in the region.", field: "share", raw: "a quarter", value: 0.25 },
  { name: "mass/kilogram", reads: "Kilograms.", text: "Police in Norway seized 25 kg of opium.", field: "massKg", raw: "25 kg", value: 25 },
  { name: "mass/gram", reads: "Grams, as kilograms.", text: "Police in Norway seized 250 grams of opium.", field: "massKg", raw: "250 grams", value: 0.25 },
  { name: "mass/milligram", reads: "Milligrams, as kilograms.", text: "Police in Norway seized 250 mg of opium.", field: "massKg", raw: "250 mg", value: 0.00025 },
  { name: "mass/quintal", reads: "Quintals of 100 kilograms.", text: "Police in Norway seized 25 quintals of opium.", field: "massKg", raw: "25 quintals", value: 2500 },
  { name: "mass/metric-ton", reads: "Metric tons or tonnes, as kilograms.", text: "Police in Norway seized 25 tonnes of opium.", field: "massKg", raw: "25 tonnes", value: 25000 },
  { name: "mass/ton-taken-as-metric", reads: "Tons, taken as metric ones where nothing says which they are.", text: "Police in Norway seized 25 tons of opium.", field: "massKg", raw: "25 tons", value: 25000 },
  { name: "mass/ton-taken-as-short", reads: "Tons of a publisher in the United States, taken as short ones.", text: "Police in Norway seized 25 tons of opium.", publisher: "U.S. Department of Justice", field: "massKg", raw: "25 tons", value: 22679.6185 },
  { name: "mass/short-ton", reads: "Short tons of 2,000 pounds.", text: "Police in Norway seized 25 short tons of opium.", field: "massKg", raw: "25 short tons", value: 22679.6185 },
  { name: "mass/pound", reads: "Pounds, as kilograms.", text: "Police in Norway seized 25 pounds of opium.", field: "massKg", raw: "25 pounds", value: 11.33980925 },
  { name: "mass/ounce", reads: "Ounces, as kilograms.", text: "Police in Norway seized 25 ounces of opium.", field: "massKg", raw: "25 ounces", value: 0.708738078125 },
  { name: "mass/pood", reads: "Poods of old Russia, as kilograms.", text: "Police in Norway seized 25 poods of opium.", field: "massKg", raw: "25 poods", value: 409.51241 },
  { name: "mass/viss", reads: "Viss of Myanmar, as kilograms.", text: "Police in Norway seized 25 viss of opium.", field: "massKg", raw: "25 viss", value: 40.82325 },
  { name: "mass/tola", reads: "Tolas, as kilograms.", text: "Police in Norway seized 25 tolas of opium.", field: "massKg", raw: "25 tolas", value: 0.291595095 },
  { name: "date/iso-8601", reads: "A date in the form of ISO 8601.", text: "Police in Norway seized 25 kg of opium on 2018-11-13.", field: "from", raw: "2018-11-13", value: "2018-11-13" },
  { name: "date/day-month-year", reads: "A day, its month and its year, or the year of the publication.", text: "Police in Norway seized 25 kg of opium on 13 November 2018.", field: "from", raw: "13 November 2018", value: "2018-11-13" },
  { name: "date/month-day-year", reads: "A day behind its month, and its year.", text: "Police in Norway seized 25 kg of opium on November 13, 2018.", field: "from", raw: "November 13, 2018", value: "2018-11-13" },
  { name: "date/days-of-month", reads: "The first and the last day within a month.", text: "Police in Norway seized 25 kg of opium from 4 to 8 November 2018.", field: "to", raw: "4 to 8 November 2018", value: "2018-11-08" },
  { name: "date/two-days", reads: "The first and the last day in different months.", text: "Police in Norway seized 25 kg of opium from 4 March to 8 May 2018.", field: "to", raw: "4 March to 8 May 2018", value: "2018-05-08" },
  { name: "date/month-year", reads: "A month and its year.", text: "Police in Norway seized 25 kg of opium in November 2018.", field: "from", raw: "November 2018", value: "2018-11" },
  { name: "date/month", reads: "A month without a year: the last one before the publication.", text: "In March police in Norway seized 25 kg of opium.", publishedOn: "2018-11-15", field: "from", raw: "March", value: "2018-03" },
  { name: "date/two-months", reads: "The first and the last month of a period.", text: "Police in Norway seized 25 kg of opium from March to May 2018.", field: "to", raw: "March to May 2018", value: "2018-05" },
  { name: "date/since-day", reads: "Since a day, or from a day onwards, with an open end.", text: "Police in Norway have seized 25 kg of opium since 9 July 2015.", field: "to", raw: "since 9 July 2015", value: ".." },
  { name: "date/since-month", reads: "Since a month, or from a month onwards, with an open end.", text: "Since March, police in Norway have seized 25 kg of opium.", publishedOn: "2018-11-15", field: "to", raw: "Since March", value: ".." },
  { name: "date/year", reads: "A year.", text: "Police in Norway seized 25 kg of opium in 2017.", field: "from", raw: "in 2017", value: "2017" },
  { name: "date/years", reads: "The first and the last year of a period.", text: "Police in Norway seized 25 kg of opium from 2011 to 2017.", field: "to", raw: "from 2011 to 2017", value: "2017" },
  { name: "date/span", reads: "A number of years or months up to a day that is not named, by its words.", text: "Police in Norway seized 25 tons of opium over the past five years.", field: "when", raw: "over the past five years", value: "over the past five years" },
  { name: "date/decade", reads: "A decade.", text: "Police in Norway seized 25 kg of opium in the 1990s.", field: "from", raw: "1990s", value: "199X" },
  { name: "date/since-year", reads: "Since a year, or from a year onwards, with an open end.", text: "Since 2011, police in Norway have seized 25 kg of opium.", field: "to", raw: "Since 2011", value: ".." },
  { name: "date/until", reads: "Until a date, with an open beginning.", text: "Police in Norway seized 25 kg of opium until 2014.", field: "to", raw: "until 2014", value: "2014" },
  { name: "date/part-of-year", reads: "Halves, quarters and months of a year.", text: "Police in Norway seized 25 kg of opium in the first half of 2018.", field: "to", raw: "first half of 2018", value: "2018-06" },
  { name: "date/fiscal-year", reads: "A fiscal year, as the year of its name.", text: "Police in Norway seized 25 kg of opium in the fiscal year 2017.", field: "from", raw: "fiscal year 2017", value: "2017" },
  { name: "date/fiscal-year-of-two", reads: "A fiscal year that begins in one year and ends in the next.", text: "Police in Norway seized 25 kg of opium in FY2016/17.", field: "from", raw: "FY2016/17", value: "2016" },
  { name: "date/fiscal-year-us", reads: "A fiscal year of the United States, which begins in October of the year before.", text: "Police in Norway seized 25 kg of opium in the fiscal year 2017.", publisher: "U.S. Department of Justice", field: "from", raw: "fiscal year 2017", value: "2016-10" },
  { name: "date/year-ending", reads: "Twelve months to a month that is given.", text: "Police in Norway seized 25 kg of opium in the year ending March 2018.", field: "from", raw: "year ending March 2018", value: "2017-04" },
  { name: "date/same-period", reads: "“The same period of last year”, by the period that was given before.", text: "Police in Norway seized 25 kg of opium in May 2018, against 20 kg in the same period of last year.", field: "from", raw: "same period of last year", value: "2017-05" },
  { name: "date/year-before", reads: "“A year earlier”, by the year that was given before.", text: "Police in Norway seized 25 kg of opium in 2017, against 20 kg the year before.", field: "from", raw: "the year before", value: "2016" },
  { name: "date/weekday-up-to-publication", reads: "A weekday: the last one up to the day of publication.", text: "Police in Norway seized 25 kg of opium on Tuesday.", publishedOn: "2018-11-15", field: "from", raw: "on Tuesday", value: "2018-11-13" },
  { name: "date/today-at-publication", reads: "“Today”, as the day of publication.", text: "Police in Norway seized 25 kg of opium today.", publishedOn: "2018-11-15", field: "from", raw: "today", value: "2018-11-15" },
  { name: "date/yesterday-at-publication", reads: "“Yesterday”, as the day before the publication.", text: "Police in Norway seized 25 kg of opium yesterday.", publishedOn: "2018-11-15", field: "from", raw: "yesterday", value: "2018-11-14" },
  { name: "date/to-date-at-publication", reads: "“To date”, as the day of publication.", text: "Police in Norway seized 25 kg of opium to date.", publishedOn: "2018-11-15", field: "from", raw: "to date", value: "2018-11-15" },
  { name: "date/this-month-at-publication", reads: "“This month”, as the month of publication.", text: "Police in Norway seized 25 kg of opium this month.", publishedOn: "2018-11-15", field: "from", raw: "this month", value: "2018-11" },
  { name: "date/last-month-at-publication", reads: "“Last month”, as the month before the publication.", text: "Police in Norway seized 25 kg of opium last month.", publishedOn: "2018-11-15", field: "from", raw: "last month", value: "2018-10" },
  { name: "date/this-year-at-publication", reads: "“This year”, as the year of publication.", text: "Police in Norway seized 25 kg of opium this year.", publishedOn: "2018-11-15", field: "from", raw: "this year", value: "2018" },
  { name: "date/last-year-at-publication", reads: "“Last year”, as the year before the publication.", text: "Police in Norway seized 25 kg of opium last year.", publishedOn: "2018-11-15", field: "from", raw: "last year", value: "2017" },
];
