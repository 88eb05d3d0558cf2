import { countryCode3, countryName, printedCountryNames } from "../../vocabulary/countries.js";
import { Document } from "../../model/document.js";
import { typeOfId } from "../../model/node.js";
import type { WithSources } from "../../model/sourced.js";
import { printedIn } from "../../model/sources.js";
import { searchedName } from "./words.js";
import { textsAt } from "../types/field-path.js";
import type { OwnTextKind, SearchWord } from "../types/search-words.js";
import { blocks } from "../types/types.js";

/** What a text is to its record: one of its own, or what a document prints for a claim. */
export type TextKind = OwnTextKind | "claim";

export interface SearchedText {
  readonly field: string;
  readonly kind: TextKind;
  /** Verbatim as the field holds it; of a list, one element. */
  readonly text: string;
  /** What else it is called, found whole only: `Afghan`, `USA`. */
  readonly alsoCalled?: readonly string[];
}

/** Under which names the whole of a text is found, as names are compared. */
export const wholeNames = ({ kind, text, alsoCalled = [] }: SearchedText): readonly string[] =>
  kind === "name" || kind === "code" ? [text, ...alsoCalled].map(searchedName).filter((name) => name !== "") : none;

const none: readonly never[] = [];

type TextsOf = (record: object) => readonly SearchedText[];

/** How the values of a field read. */
const readings: Readonly<Record<SearchWord["read"], (text: string) => string>> = {
  verbatim: String,
  constant: (value) => value.toUpperCase(),
  country: (id) => countryName(id.slice("Country:".length)),
};

/** Its codes are fields of their own. */
const otherNames = (code: string): string[] =>
  printedCountryNames(code).filter((printed) => printed !== code && printed !== countryCode3(code));

function textsOf({ kind, of, read, alsoCalledBy }: SearchWord): TextsOf {
  const verbatim = textsAt([of]);
  const codesOf = alsoCalledBy === null ? null : textsAt([alsoCalledBy]);
  const reading = readings[read];
  // As the schema names it: `roles`, `country`.
  const field = read === "country" ? "country" : (of.split(".")[0] ?? of);
  return (record) => {
    const values = each(verbatim(record));
    if (values.length === 0) return none;
    const alsoCalled = codesOf?.(record).flatMap(otherNames);
    const texts = values.map(reading).filter((text) => text !== "");
    return texts.map((text) => (alsoCalled === undefined ? { field, kind, text } : { field, kind, text, alsoCalled }));
  };
}

/** Every value once. */
const each = (values: readonly string[]): readonly string[] => (values.length < 2 ? values : [...new Set(values)]);

/** By type: the fields in which records of it are found. */
const ownTextsOf: ReadonlyMap<string, readonly TextsOf[]> = new Map(
  blocks.flatMap(({ name, search }) => (search === null ? [] : [[name, search.texts.map(textsOf)] as const])),
);

/** Its own fields by which a record is found. */
export const ownTexts = (record: WithSources): SearchedText[] =>
  (ownTextsOf.get(typeOfId(record.id)) ?? []).flatMap((textsOf) => textsOf(record));

/**
 * Everything by which a record is found: its own fields, then what documents print for its claims, each wording once.
 * A document's claims are printed in its text.
 */
export function searchedTexts(record: WithSources): SearchedText[] {
  const texts = ownTexts(record);
  if (record instanceof Document) return texts;
  const known = new Set(texts.map(({ text }) => text));
  for (const raw of new Set(printedIn(record.sources)))
    if (raw !== "" && !known.has(raw)) texts.push({ field: "claims", kind: "claim", text: raw });
  return texts;
}
