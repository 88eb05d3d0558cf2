import { phrasesOf } from "./words-of.js";

/** A state that is gone, with its code of four letters in ISO 3166-3. It is none of those that came after it. */
interface FormerState {
  readonly code4: string;
  readonly name: string;
  /** What documents print beside the name, with semicolons between the forms. */
  readonly printed: string;
}

const table: readonly FormerState[] = [
  {
    code4: "SUHH",
    name: "Soviet Union",
    printed: "USSR; U.S.S.R.; Union of Soviet Socialist Republics; USSR (former); former USSR; former Soviet Union",
  },
  {
    code4: "YUCS",
    name: "Yugoslavia",
    printed:
      "Socialist Federal Republic of Yugoslavia; Federal Republic of Yugoslavia; SFR Yugoslavia; FR Yugoslavia; former Yugoslavia; Yugoslavia (former)",
  },
  {
    code4: "CSXX",
    name: "Serbia and Montenegro",
    printed: "Serbia & Montenegro; State Union of Serbia and Montenegro; Serbia-Montenegro; Serbia/Montenegro",
  },
  {
    code4: "CSHH",
    name: "Czechoslovakia",
    printed:
      "Czecho-Slovakia; Czechoslovak Socialist Republic; Czech and Slovak Federal Republic; former Czechoslovakia",
  },
  {
    code4: "ANHH",
    name: "Netherlands Antilles",
    printed: "Dutch Antilles; Antilles (Netherlands); Netherlands Antillean",
  },
  {
    code4: "DDDE",
    name: "East Germany",
    printed: "German Democratic Republic; GDR; G.D.R.; Germany (East); Democratic Republic of Germany",
  },
  {
    code4: "YDYE",
    name: "South Yemen",
    printed: "Democratic Yemen; People's Democratic Republic of Yemen; Yemen, Democratic",
  },
  {
    code4: "VDVN",
    name: "North Vietnam",
    printed: "North Viet Nam; Democratic Republic of Viet Nam; Democratic Republic of Vietnam",
  },
  { code4: "PCHH", name: "Pacific Islands (Trust Territory)", printed: "Trust Territory of the Pacific Islands" },
  { code4: "PZPA", name: "Panama Canal Zone", printed: "Canal Zone" },
];

/** Every printed form of a state that is gone, with its name. */
export const formerStates: ReadonlyMap<string, string> = new Map(
  table.flatMap(({ name, printed }) => [name, ...phrasesOf(printed)].map((form) => [form, name] as const)),
);
