/** Kilograms in a unit of mass, by how it is printed, with the rule that claims name. */
export const massUnits: Readonly<Record<string, { kilograms: number; rule: string }>> = {
  tons: { kilograms: 1000, rule: "mass/metric-ton" },
  ton: { kilograms: 1000, rule: "mass/metric-ton" },
  tonnes: { kilograms: 1000, rule: "mass/metric-ton" },
  tonne: { kilograms: 1000, rule: "mass/metric-ton" },
  "metric tons": { kilograms: 1000, rule: "mass/metric-ton" },
  "metric ton": { kilograms: 1000, rule: "mass/metric-ton" },
  "short tons": { kilograms: 907.18474, rule: "mass/short-ton" },
  t: { kilograms: 1000, rule: "mass/metric-ton" },
  kilograms: { kilograms: 1, rule: "mass/kilogram" },
  kilogram: { kilograms: 1, rule: "mass/kilogram" },
  kilogrammes: { kilograms: 1, rule: "mass/kilogram" },
  kilos: { kilograms: 1, rule: "mass/kilogram" },
  kilo: { kilograms: 1, rule: "mass/kilogram" },
  kg: { kilograms: 1, rule: "mass/kilogram" },
  kgs: { kilograms: 1, rule: "mass/kilogram" },
  grams: { kilograms: 0.001, rule: "mass/gram" },
  gram: { kilograms: 0.001, rule: "mass/gram" },
  grammes: { kilograms: 0.001, rule: "mass/gram" },
  g: { kilograms: 0.001, rule: "mass/gram" },
  pounds: { kilograms: 0.45359237, rule: "mass/pound" },
  pound: { kilograms: 0.45359237, rule: "mass/pound" },
  lbs: { kilograms: 0.45359237, rule: "mass/pound" },
  lb: { kilograms: 0.45359237, rule: "mass/pound" },
};

/** Units of statistics; a number of things is counted in the things, in the plural. */
export const statisticUnits: ReadonlySet<string> = new Set(
  `share percent percentage_points ratio times
  persons people arrests suspects offenders experts officers participants students users addicts patients deaths households families victims
  crimes offences cases operations seizures incidents investigations laboratories groups networks courses programs programmes events meetings inspections
  countries nations states organizations members provinces regions districts cities villages fields agencies points teams units
  tablets pills plants parcels vehicles vessels flights documents items containers weapons firearms animals dogs samples doses ampoules
  kg tonnes tons g hectares acres km km2 miles metres square_kilometres litres
  years months weeks days hours minutes
  kg_per_hectare kg_per_year tonnes_per_year usd_per_kg usd_per_gram count number`.split(/\s+/),
);

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf("currency"));

/** A known unit: one of the list, with words in any case and spaces for underscores, or an ISO 4217 currency code. */
export const isStatisticUnit = (unit: string): boolean =>
  currencies.has(unit) || statisticUnits.has(unit) || statisticUnits.has(unit.toLowerCase().replaceAll(" ", "_"));
