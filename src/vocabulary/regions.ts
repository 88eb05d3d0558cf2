/** ISO 3166-1 alpha-2 codes by region of the United Nations' M49 standard; TW and XK, which it does not list, where they lie. AQ is of no region. */
const continents = {
  Africa: `
    AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW IO KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG
    RE RW SC SD SH SL SN SO SS ST SZ TD TF TG TN TZ UG YT ZA ZM ZW`,
  Americas: `
    AG AI AR AW BB BL BM BO BQ BR BS BV BZ CA CL CO CR CU CW DM DO EC FK GD GF GL GP GS GT GY HN HT JM KN KY LC MF MQ MS
    MX NI PA PE PM PR PY SR SV SX TC TT US UY VC VE VG VI`,
  Asia: `
    AE AF AM AZ BD BH BN BT CN CY GE HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO MV MY NP OM PH PK PS QA
    SA SG SY TH TJ TL TM TR TW UZ VN YE`,
  Europe: `
    AD AL AT AX BA BE BG BY CH CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO
    PL PT RO RS RU SE SI SJ SK SM UA VA XK`,
  Oceania: `AS AU CC CK CX FJ FM GU HM KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS`,
} as const;

type Continent = keyof typeof continents;

/** Countries of one region that publishers count to another as well. */
const borderCases: Readonly<Partial<Record<Continent, string>>> = {
  Asia: "EG RU",
  Europe: "AM AZ CY GE GL IL KG KZ TJ TM TR UZ",
};

const everywhere: readonly Continent[] = ["Africa", "Americas", "Asia", "Europe", "Oceania"];

/** The regions that have a list of countries, by the names that documents print. */
const regions: readonly (readonly [name: string, continents: readonly Continent[], printed: string])[] = [
  ["Eurasia", ["Asia", "Europe"], "Eurasia; the Eurasian continent; Asia and Europe; Europe and Asia"],
  ["World", everywhere, "the world; the whole world; worldwide; globally"],
  ["Africa", ["Africa"], "Africa"],
  ["Americas", ["Americas"], "the Americas; North and South America"],
  ["Asia", ["Asia"], "Asia"],
  ["Europe", ["Europe"], "Europe"],
  ["Oceania", ["Oceania"], "Oceania"],
];

const southeastAsia = "BN ID KH LA MM MY PH SG TH TL VN";

/** Smaller regions, which every source draws in its own way, with all countries that any may count to them. */
const smallerRegions: readonly (readonly [countries: string, printed: string])[] = [
  ["AT BE BG CY CZ DE DK EE ES FI FR GB GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK", "the European Union; the EU"],
  ["AF KG KZ TJ TM UZ", "Central Asia"],
  ["AF BD BT IN IR LK MM MV NP PK", "South Asia"],
  [southeastAsia, "Southeast Asia; South-East Asia"],
  [
    `${southeastAsia} CN HK JP KP KR MN MO TW`,
    "East Asia; East and Southeast Asia; East and South-East Asia; Southeast and East Asia",
  ],
  [
    "CN KH LA MM TH VN",
    "Mekong; the Mekong region; the Lower Mekong; the Greater Mekong Subregion; the Golden Triangle",
  ],
  ["AF IR PK", "the Golden Crescent"],
  [continents.Africa, "North Africa; West Africa; East Africa; Central Africa; Southern Africa; the Sahel"],
  [continents.Americas, "North America; South America; Central America; Latin America; the Caribbean"],
  [continents.Americas, "Latin America and the Caribbean; Central America and the Caribbean"],
  [continents.Europe, "Western Europe; Eastern Europe; Central Europe; Northern Europe; Southern Europe"],
];

export interface Region {
  readonly name: string;
  /** ISO 3166-1 alpha-2 codes, in their order. */
  readonly countries: readonly string[];
  /** The same with the border cases: whatever a figure of the region may count, whoever publishes it. */
  readonly mayCount: ReadonlySet<string>;
}

const codesOf = (list: string): string[] => list.split(/\s+/).filter((code) => code !== "");

const normalized = (text: string): string => text.trim().toLowerCase().replace(/^the /, "");

const byName: ReadonlyMap<string, Region> = new Map(
  regions.flatMap(([name, of, printed]) => {
    const countries = Object.freeze(of.flatMap((continent) => codesOf(continents[continent])).sort());
    const border = of.flatMap((continent) => codesOf(borderCases[continent] ?? ""));
    const region: Region = { name, countries, mayCount: new Set([...countries, ...border]) };
    return [name, ...printed.split("; ")].map((form) => [normalized(form), region] as const);
  }),
);

const smallerByName: ReadonlyMap<string, Region> = new Map(
  smallerRegions.flatMap(([list, printed]) => {
    const countries = Object.freeze(codesOf(list).sort());
    return printed.split("; ").map((name) => {
      return [normalized(name), { name, countries, mayCount: new Set(countries) }] as const;
    });
  }),
);

/** The region with a list that a text is the name of; null for another one and for a part of one. */
export const regionOf = (text: string): Region | null => byName.get(normalized(text)) ?? null;

/** The region that a text is the name of, with all countries that may be counted to it; null for an unknown one. */
export const widestRegionOf = (text: string): Region | null =>
  regionOf(text) ?? smallerByName.get(normalized(text)) ?? null;

const before: ReadonlySet<string> = new Set(["in", "of", "across", "throughout", "within", "all", "whole"]);
const mostWords = 5;

/** The region at the end of a phrase: Eurasia in `all heroin seizures in Eurasia`; null in `heroin seized in Central Asia`. */
export function regionIn(phrase: string): Region | null {
  const words = phrase.replace(/[.\s]+$/, "").split(/\s+/);
  for (let at = Math.max(0, words.length - mostWords); at < words.length; at++) {
    const region = at === 0 || before.has(words[at - 1] ?? "") ? regionOf(words.slice(at).join(" ")) : null;
    if (region !== null) return region;
  }
  return null;
}
