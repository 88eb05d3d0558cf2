import { phrasesOf } from "./words-of.js";

const partsByCountry: Readonly<Record<string, string>> = {
  GB: "England and Wales; England & Wales; England; Scotland; Wales; Northern Ireland; N. Ireland; England, Wales and Northern Ireland",
  TZ: "Zanzibar; Tanganyika; Mainland Tanzania; Tanzania Mainland",
  IQ: "Iraqi Kurdistan; Kurdistan Region of Iraq; Iraq (Kurdistan)",
  SO: "Somaliland; Puntland",
  CY: "Northern Cyprus; Cyprus (northern part)",
  BA: "Republika Srpska; Federation of Bosnia and Herzegovina; Brčko District",
};

/** Parts of a state that publish figures of their own, with the state's ISO 3166-1 alpha-2 code. They are not the state. */
export const stateParts: ReadonlyMap<string, string> = new Map(
  Object.entries(partsByCountry).flatMap(([code, names]) => phrasesOf(names).map((name) => [name, code] as const)),
);

/** Adjectives and persons of such a part. */
export const partDemonyms: readonly string[] = phrasesOf(
  "Scottish; Scots; Welsh; Welshman; Welshmen; Northern Irish; Zanzibari; Zanzibaris",
);
