import { countryName, printedCountryNames } from "../../vocabulary/countries.js";
import { Agreement } from "../../model/agreement.js";
import { Country } from "../../model/country.js";
import { Document } from "../../model/document.js";
import { Event } from "../../model/event.js";
import { typeOfId } from "../../model/node.js";
import { Official } from "../../model/official.js";
import { Organization } from "../../model/organization.js";
import type { SearchType } from "../../model/search-type.js";
import { SeizureStat } from "../../model/seizure-stat.js";
import type { WithSources } from "../../model/sourced.js";
import { Statement } from "../../model/statement.js";
import { Statistic } from "../../model/statistic.js";
import { TrainingProgram } from "../../model/training-program.js";
import { normalizeName } from "../../vocabulary/names.js";

/**
 * What a text is to its record, which decides how much a word in it counts: what the record is called, a code (found
 * whole only), a short field, a running text, or what a document prints for a claim.
 */
export type TextKind = "name" | "code" | "detail" | "text" | "claim";

export interface SearchedText {
  readonly field: string;
  readonly kind: TextKind;
  /** Verbatim as the field holds it; of a list, one element. */
  readonly text: string;
  /** What else it is called, found whole only: `Afghan`, `USA`. */
  readonly alsoCalled?: readonly string[];
}

/** Under which names the whole of a text is found, as names are compared. */
export const wholeNames = ({ kind, text, alsoCalled = [] }: SearchedText): string[] =>
  kind === "name" || kind === "code" ? [text, ...alsoCalled].map(normalizeName).filter((name) => name !== "") : [];

type MaybeTexts = string | null | readonly (string | null)[];

const texts =
  (kind: TextKind) =>
  (field: string, values: MaybeTexts): SearchedText[] =>
    [values].flat().flatMap((text) => (text === null || text === "" ? [] : [{ field, kind, text }]));
const called = texts("name");
const coded = texts("code");
const detail = texts("detail");
const running = texts("text");
const inCountry = (id: string | null): SearchedText[] =>
  detail("country", id === null ? null : countryName(id.slice("Country:".length)));

const otherNames = (code: string, code3: string): string[] =>
  printedCountryNames(code).filter((printed) => printed !== code && printed !== code3);

const of =
  <Model extends WithSources>(model: new () => Model, textsOf: (record: Model) => SearchedText[][]) =>
  (record: WithSources): SearchedText[] =>
    record instanceof model ? textsOf(record).flat() : [];

/** Names before details before the running text, of which there is at most one. */
const ownTexts: Readonly<Record<SearchType, (record: WithSources) => SearchedText[]>> = {
  Organization: of(Organization, ({ name, acronym, aliases, purpose }) => [
    called("name", name),
    called("acronym", acronym),
    called("aliases", aliases),
    detail("purpose", purpose),
  ]),
  Country: of(Country, ({ name, code, code3 }) => [
    [{ field: "name", kind: "name", text: name, alsoCalled: otherNames(code, code3) }],
    coded("code", code),
    coded("code3", code3),
  ]),
  Official: of(Official, ({ name, aliases, roles }) => [
    called("name", name),
    called("aliases", aliases),
    detail("roles", [...new Set(roles.map(({ title }) => title))]),
  ]),
  Event: of(Event, ({ name, place, countryId }) => [
    called("name", name),
    detail("place", place),
    inCountry(countryId),
  ]),
  SeizureStat: of(SeizureStat, ({ substance, seizedByText, countryId, region, shareOf }) => [
    // As GraphQL shows the enum; underscores part its words.
    detail("substance", substance.toUpperCase()),
    detail("seizedByText", seizedByText),
    inCountry(countryId),
    detail("region", region),
    detail("shareOf", shareOf),
  ]),
  TrainingProgram: of(TrainingProgram, ({ name, audience, place }) => [
    called("name", name),
    detail("audience", audience),
    detail("place", place),
  ]),
  Agreement: of(Agreement, ({ name }) => [called("name", name)]),
  Statement: of(Statement, ({ speakerText, text }) => [detail("speakerText", speakerText), running("text", text)]),
  Statistic: of(Statistic, ({ measure, assertedBy, countryId }) => [
    detail("measure", measure),
    detail("assertedBy", assertedBy),
    inCountry(countryId),
  ]),
  Document: of(Document, ({ title, publisher, text }) => [
    called("title", title),
    detail("publisher", publisher),
    running("text", text),
  ]),
};
const ownTextsOf: ReadonlyMap<string, (record: WithSources) => SearchedText[]> = new Map(Object.entries(ownTexts));

/**
 * Everything by which a record is found: its own fields, then what documents print for its claims, each wording once.
 * A document's claims are printed in its text.
 */
export function searchedTexts(record: WithSources): SearchedText[] {
  const own = ownTextsOf.get(typeOfId(record.id))?.(record) ?? [];
  if (record instanceof Document) return own;
  const known = new Set(own.map(({ text }) => text));
  const printed = new Set(record.claims.map(({ raw }) => raw));
  return [
    ...own,
    ...texts("claim")(
      "claims",
      [...printed].filter((raw) => !known.has(raw)),
    ),
  ];
}
