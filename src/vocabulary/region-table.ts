/** The regions of the United Nations' M49 standard, which each country's row names. */
export type Continent = "Africa" | "Americas" | "Asia" | "Europe" | "Oceania";

/** A region that has a list of countries, by the names that documents print, with semicolons between them. */
export interface RegionRow {
  readonly name: string;
  readonly continents: readonly Continent[];
  readonly printed: string;
}

export const regionTable: readonly RegionRow[] = [
  {
    name: "Eurasia",
    continents: ["Asia", "Europe"],
    printed: "Eurasia; the Eurasian continent; Asia and Europe; Europe and Asia",
  },
  {
    name: "World",
    continents: ["Africa", "Americas", "Asia", "Europe", "Oceania"],
    printed: "the world; the whole world; worldwide; globally",
  },
  { name: "Africa", continents: ["Africa"], printed: "Africa" },
  { name: "Americas", continents: ["Americas"], printed: "the Americas; North and South America" },
  { name: "Asia", continents: ["Asia"], printed: "Asia" },
  { name: "Europe", continents: ["Europe"], printed: "Europe" },
  { name: "Oceania", continents: ["Oceania"], printed: "Oceania" },
];

/** A smaller region, which every source draws in its own way. */
export interface SmallerRegionRow {
  /** ISO 3166-1 alpha-2 codes of all countries that any source may count to it, or the region that holds them. */
  readonly countries: string;
  readonly printed: string;
}

const southeastAsia = "BN ID KH LA MM MY PH SG TH TL VN";

export const smallerRegionTable: readonly SmallerRegionRow[] = [
  {
    countries: "AT BE BG CY CZ DE DK EE ES FI FR GB GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK",
    printed: "the European Union; the EU",
  },
  { countries: "AF KG KZ TJ TM UZ", printed: "Central Asia" },
  { countries: "AF BD BT IN IR LK MM MV NP PK", printed: "South Asia" },
  { countries: southeastAsia, printed: "Southeast Asia; South-East Asia" },
  {
    countries: `${southeastAsia} CN HK JP KP KR MN MO TW`,
    printed: "East Asia; East and Southeast Asia; East and South-East Asia; Southeast and East Asia",
  },
  {
    countries: "CN KH LA MM TH VN",
    printed: "Mekong; the Mekong region; the Lower Mekong; the Greater Mekong Subregion; the Golden Triangle",
  },
  { countries: "AF IR PK", printed: "the Golden Crescent" },
  {
    countries: "Africa",
    printed: "North Africa; West Africa; East Africa; Central Africa; Southern Africa; the Sahel",
  },
  { countries: "Americas", printed: "North America; South America; Central America; Latin America; the Caribbean" },
  { countries: "Americas", printed: "Latin America and the Caribbean; Central America and the Caribbean" },
  { countries: "Europe", printed: "Western Europe; Eastern Europe; Central Europe; Northern Europe; Southern Europe" },
];
