/** The regions of the United Nations' M49 standard, which each country's row names. */
export type Continent = "Africa" | "Americas" | "Asia" | "Europe" | "Oceania";

/** What a region is, and so what its list of countries means. */
export const regionKinds = {
  world: { description: "The whole world, all countries together." },
  continent: { description: "A region of the United Nations' M49 standard, or several of them together." },
  union: { description: "A union of states. Its list has its members with the dates of their membership." },
  area: {
    description:
      "A smaller region, which every source draws in its own way. Its list has all countries that any source may count to it.",
  },
} as const;

export type RegionKind = keyof typeof regionKinds;

/** A region or a union of states: its usual name, and the other forms that documents print, with semicolons between them. */
export interface RegionRow {
  readonly name: string;
  readonly kind: RegionKind;
  /**
   * Of the world and of continents regions of M49; of a union its members by the date since which they are, and until which
   * they were (`1973-01-01/2020-01-31 GB`), with semicolons between the dates; of an area ISO 3166-1 alpha-2 codes, or the
   * region of M49 that holds it.
   */
  readonly countries: string;
  readonly printed?: string;
}

const southeastAsia = "BN ID KH LA MM MY PH SG TH TL VN";

export const regionTable: readonly RegionRow[] = [
  {
    name: "World",
    kind: "world",
    countries: "Africa Americas Asia Europe Oceania",
    printed: "the world; the whole world; worldwide; globally",
  },
  {
    name: "Eurasia",
    kind: "continent",
    countries: "Asia Europe",
    printed: "the Eurasian continent; Asia and Europe; Europe and Asia",
  },
  { name: "Africa", kind: "continent", countries: "Africa" },
  { name: "Americas", kind: "continent", countries: "Americas", printed: "the Americas; North and South America" },
  { name: "Asia", kind: "continent", countries: "Asia" },
  { name: "Europe", kind: "continent", countries: "Europe" },
  { name: "Oceania", kind: "continent", countries: "Oceania" },
  {
    name: "European Union",
    kind: "union",
    countries:
      "1958-01-01 BE DE FR IT LU NL; 1973-01-01 DK IE; 1973-01-01/2020-01-31 GB; 1981-01-01 GR; 1986-01-01 ES PT; 1995-01-01 AT FI SE; 2004-05-01 CY CZ EE HU LT LV MT PL SI SK; 2007-01-01 BG RO; 2013-07-01 HR",
    printed: "the EU; EU-27; EU-28",
  },
  { name: "Central Asia", kind: "area", countries: "AF KG KZ TJ TM UZ" },
  { name: "South Asia", kind: "area", countries: "AF BD BT IN IR LK MM MV NP PK", printed: "Southern Asia" },
  { name: "Southeast Asia", kind: "area", countries: southeastAsia, printed: "South-East Asia; South-Eastern Asia" },
  {
    name: "East and Southeast Asia",
    kind: "area",
    countries: `${southeastAsia} CN HK JP KP KR MN MO TW`,
    printed: "East and South-East Asia; Southeast and East Asia; East Asia and Southeast Asia",
  },
  // Some sources count what others call Southeast Asia to it.
  { name: "East Asia", kind: "area", countries: `${southeastAsia} CN HK JP KP KR MN MO TW`, printed: "Eastern Asia" },
  {
    name: "Mekong",
    kind: "area",
    countries: "CN KH LA MM TH VN",
    printed: "the Mekong region; the Lower Mekong; the Greater Mekong Subregion",
  },
  { name: "Golden Triangle", kind: "area", countries: "CN KH LA MM TH VN" },
  { name: "Golden Crescent", kind: "area", countries: "AF IR PK" },
  { name: "North Africa", kind: "area", countries: "Africa", printed: "Northern Africa" },
  { name: "West Africa", kind: "area", countries: "Africa", printed: "Western Africa" },
  { name: "East Africa", kind: "area", countries: "Africa", printed: "Eastern Africa" },
  { name: "Central Africa", kind: "area", countries: "Africa", printed: "Middle Africa" },
  { name: "Southern Africa", kind: "area", countries: "Africa" },
  { name: "Sahel", kind: "area", countries: "Africa", printed: "the Sahel region" },
  { name: "North America", kind: "area", countries: "Americas", printed: "Northern America" },
  { name: "South America", kind: "area", countries: "Americas" },
  { name: "Central America", kind: "area", countries: "Americas" },
  { name: "Latin America", kind: "area", countries: "Americas" },
  { name: "Caribbean", kind: "area", countries: "Americas" },
  { name: "Latin America and the Caribbean", kind: "area", countries: "Americas" },
  { name: "Central America and the Caribbean", kind: "area", countries: "Americas" },
  { name: "Western Europe", kind: "area", countries: "Europe" },
  { name: "Eastern Europe", kind: "area", countries: "Europe" },
  { name: "Central Europe", kind: "area", countries: "Europe" },
  { name: "Northern Europe", kind: "area", countries: "Europe" },
  { name: "Southern Europe", kind: "area", countries: "Europe" },
];
