import { around, bodiesOf, countries, countryAt } from "./names.js";
import { choicesOf, type CorpusFile, fileName, tableFiles } from "./files.js";

const measures = [
  ["drug cases", "cases"],
  ["persons arrested for drug crimes", "persons"],
  ["registered drug users", "persons"],
  ["drug deaths", "deaths"],
  ["laboratories closed", "laboratories"],
  ["opium poppy destroyed", "hectares"],
  ["drug crimes", "crimes"],
  ["persons convicted of drug trafficking", "persons"],
  ["patients in treatment", "patients"],
  ["vehicles confiscated", "vehicles"],
  ["groups of traffickers broken up", "groups"],
  ["parcels with drugs", "parcels"],
] as const;
const measuresOfTable = 6;
const years = 18;

/** Six measures of a country in eighteen years, 108 rows. */
export function statisticTable(number: number, seed: number, bodiesKnown: number): CorpusFile[] {
  const { name: country } = countryAt(number);
  const round = Math.floor(number / countries.length);
  const firstYear = 2006 - years * Math.floor(round / 2);
  const agencies = bodiesOf(number, bodiesKnown);
  const choices = choicesOf(seed, 2, number);
  const rows = Array.from({ length: measuresOfTable }, (_each, place) => {
    const [measure, unit] = around(measures, place + measuresOfTable * (round % 2));
    return Array.from({ length: years }, (_year, index) => [
      country,
      measure,
      firstYear + index,
      choices.between(20, 250_000),
      unit,
      agencies[place % agencies.length] ?? "",
    ]);
  }).flat();
  return tableFiles({
    name: fileName("statistics", number),
    type: "Statistic",
    source: {
      title: `Drug statistics of ${country} from ${firstYear}`,
      publisher: `Statistical office of ${country}`,
      publishedOn: `${firstYear + years}-05`,
    },
    columns: [
      ["country", "country"],
      ["measure", "measure"],
      ["year", "[from, to]"],
      ["value", "value"],
      ["unit", "unit"],
      ["agency", "by"],
    ],
    rows,
  });
}
