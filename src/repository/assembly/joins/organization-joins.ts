import type { Organization } from "../../../model/organization.js";
import { isAcronym } from "../../../recognition/organizations/acronyms.js";
import { organizationHeads } from "../../../recognition/lexicon/organization-words.js";
import { foldedWords } from "../../../vocabulary/names.js";
import { bodyCountries, isOfOneState, isOfStates } from "./body-countries.js";
import { areApart, type Likely, type Likeness, quoted, shareAny } from "./likely.js";
import {
  alike,
  haveOtherNumbers,
  type NameWords,
  nameWords,
  rareWordKeys,
  sharedWords,
  wordsKey,
} from "./name-words.js";
import { pairsByKeys } from "./pairs-by-keys.js";

interface Body {
  readonly record: Organization;
  /** Its names that are no acronyms. */
  readonly names: readonly NameWords[];
  readonly acronyms: ReadonlySet<string>;
  /** The first letters of its names: what an acronym of it may be. */
  readonly letters: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
}

function bodyOf(record: Organization): Body {
  const all = [record.name, record.acronym ?? record.name, ...record.aliases];
  const names = [...new Set(all.filter((name) => !isAcronym(name)))].map(nameWords);
  return {
    record,
    names,
    acronyms: new Set(all.filter(isAcronym).map((acronym) => acronym.replace(/\P{L}/gu, "").toUpperCase())),
    letters: new Set(names.flatMap(lettersOf)),
    countries: bodyCountries(record),
  };
}

const shortestAcronym = 3;

/** The first letters of a name, with the country in it and without. */
function lettersOf({ name, words }: NameWords): string[] {
  const first = (text: readonly string[]): string =>
    text
      .map((word) => word.charAt(0))
      .join("")
      .toUpperCase();
  const capitals = name.match(/\p{Lu}[\p{Ll}\p{Lu}]+/gu) ?? [];
  return [first(capitals), first([...words])].filter((letters) => letters.length >= shortestAcronym);
}

/** Bodies that may be one: of one acronym, or of names that are alike; never of two countries. */
export function* organizationJoins(organizations: readonly Organization[]): Iterable<Likely> {
  const bodies = organizations.map(bodyOf);
  const acronyms = new Set(bodies.flatMap((body) => [...body.acronyms]));
  const rareKeys = rareWordKeys(bodies.flatMap(({ names }) => names));
  const keysOf = (body: Body): string[] => [
    ...[...body.acronyms, ...[...body.letters].filter((letters) => acronyms.has(letters))].map(
      (each) => `letters ${each}`,
    ),
    ...body.names.flatMap((name) => [`words ${wordsKey(name)}`, ...rareKeys(name)]),
  ];
  for (const [one, other] of pairsByKeys(bodies, keysOf)) {
    const likeness =
      areApart(one.countries, other.countries) || areOfOtherKinds(one, other) ? null : likenessOf(one, other);
    if (likeness !== null) yield { type: "Organization", records: [one.record, other.record], ...likeness };
  }
}

const areOfOtherKinds = ({ record: one }: Body, { record: other }: Body): boolean =>
  one.parentId === other.id ||
  other.parentId === one.id ||
  (isOfStates(one) && isOfOneState(other)) ||
  (isOfStates(other) && isOfOneState(one));

function likenessOf(one: Body, other: Body): Likeness | null {
  const found = byNames(one, other) ?? byAcronym(one, other);
  if (found === null) return null;
  const isOneCountry = shareAny(one.countries, other.countries);
  const isOfNone = one.countries.size === 0 && other.countries.size === 0;
  const unknown = one.countries.size === 0 ? one.record : other.record;
  return {
    likelihood: found.likelihood + (isOneCountry ? 0.15 : isOfNone ? 0 : -0.15),
    reasons: [
      found.reason,
      ...(isOneCountry ? ["one country"] : isOfNone ? [] : [`no country is known of ${quoted(unknown)}`]),
    ],
    isGuess: !isOneCountry && (found.isShort || !isOfNone),
  };
}

interface Found {
  readonly likelihood: number;
  readonly reason: string;
  /** Whether all words are the same. */
  readonly isSame: boolean;
  /** Whether the name says so little, such as "Interior Ministry", that many bodies have it. */
  readonly isShort: boolean;
}

/** Names of so many words or fewer belong to bodies of many countries. */
const fewWords = 2;

function byNames(one: Body, other: Body): Found | null {
  // Names that are only alike are of two bodies when each has an acronym of its own.
  const isOwn = areApart(one.acronyms, other.acronyms);
  let best: Found | null = null;
  for (const a of one.names) {
    for (const b of other.names) {
      const found = ofNames(a, b, shareAny(one.countries, other.countries));
      if (found === null || (isOwn && !found.isSame)) continue;
      if (found.likelihood > (best?.likelihood ?? 0)) best = found;
    }
  }
  return best;
}

function ofNames(one: NameWords, other: NameWords, isOneCountry: boolean): Found | null {
  const share = haveOtherNumbers(one, other) || areApart(one.countries, other.countries) ? 0 : sharedWords(one, other);
  const isShort = one.words.size <= fewWords;
  if (share === 1) {
    if (one.words.size === 1 && !isOneCountry) return null;
    return { likelihood: 0.75, reason: "names of the same words", isSame: true, isShort };
  }
  if (share < alike || isPartOf(one, other) || isPartOf(other, one)) return null;
  const telling = [...one.words].filter((word) => other.words.has(word) && !isHead(word)).length;
  if (telling < (isOneCountry ? 1 : fewWords)) return null;
  return { likelihood: 0.3 + share * 0.4, reason: "names that are alike", isSame: false, isShort };
}

/** "Drug Control Directorate of the Ministry of …" is a part of the ministry: what it has more names another body. */
const isPartOf = (more: NameWords, fewer: NameWords): boolean =>
  [...fewer.words].every((word) => more.words.has(word)) && headsIn(more) > headsIn(fewer);

/** A word for a kind of body, without its plural: "agency", "customs". */
const isHead = (word: string): boolean => organizationHeads.has(word) || organizationHeads.has(`${word}s`);

const headsIn = ({ name }: NameWords): number => foldedWords(name).split(" ").filter(isHead).length;

/** Bodies of two names that are not a bit alike have one acronym by chance. */
const aBitAlike = 0.3;

function byAcronym(one: Body, other: Body): Found | null {
  const acronym = [...one.acronyms].find((each) => other.acronyms.has(each));
  const areNamed = one.names.length > 0 && other.names.length > 0;
  if (acronym !== undefined) {
    const isChance = areNamed && !one.names.some((a) => other.names.some((b) => sharedWords(a, b) >= aBitAlike));
    return isChance ? null : { likelihood: 0.65, reason: `one acronym, ${acronym}`, isSame: false, isShort: false };
  }
  for (const [a, b] of [
    [one, other],
    [other, one],
  ] as const) {
    const letters = [...a.acronyms].find((each) => b.letters.has(each));
    if (letters !== undefined && a.names.length === 0 && b.acronyms.size === 0)
      return {
        likelihood: 0.55,
        reason: `${letters} are the first letters of ${quoted(b.record)}`,
        isSame: false,
        isShort: false,
      };
  }
  return null;
}
