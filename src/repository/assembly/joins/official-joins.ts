import type { Official } from "../../../model/official.js";
import type { Organization } from "../../../model/organization.js";
import { bodyCountries, countryOfId, belongsToItsCountry } from "./body-countries.js";
import { pairsByKeys } from "./pairs-by-keys.js";
import { fitOf, type NameFit, type PersonName, personName, sortedWords } from "./person-name.js";
import { areApart, type Likely, type Likeness, quoted, shareAny } from "./likely.js";

interface Person {
  readonly record: Official;
  readonly names: readonly PersonName[];
  readonly countries: ReadonlySet<string>;
  readonly organizations: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
}

const known = <Value>(values: readonly (Value | null)[]): ReadonlySet<Value> =>
  new Set(values.filter((value) => value !== null));

/** The countries of bodies by their ids, where whoever is of the body is of its country. */
const stateBodies = (organizations: readonly Organization[]): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(organizations.filter(belongsToItsCountry).map((body) => [body.id, bodyCountries(body)]));

const personOf = (record: Official, bodies: ReturnType<typeof stateBodies>): Person => ({
  record,
  names: [record.name, ...record.aliases].map(personName),
  countries: new Set(
    record.roles.flatMap(({ countryId, organizationId }) => [
      ...(countryId === null ? [] : [countryOfId(countryId)]),
      ...(bodies.get(organizationId ?? "") ?? []),
    ]),
  ),
  organizations: known(record.roles.map(({ organizationId }) => organizationId)),
  titles: known(record.roles.map(({ title }) => title?.toLowerCase() ?? null)),
});

/** Officials who may be one person: their names are alike, and no country speaks against it. */
export function* officialJoins(
  officials: readonly Official[],
  organizations: readonly Organization[],
): Iterable<Likely> {
  const bodies = stateBodies(organizations);
  const people = officials.map((official) => personOf(official, bodies));
  const initialKeys = new Set(people.flatMap(({ names }) => names.flatMap(keysOfInitials)));
  const keysOf = ({ names }: Person): string[] => names.flatMap((name) => keysOfName(name, initialKeys));
  for (const [one, other] of pairsByKeys(people, keysOf)) {
    const likeness = likenessOf(one, other);
    if (likeness !== null) yield { type: "Official", records: [one.record, other.record], ...likeness };
  }
}

/** By these keys people find each other whose names fit in one way or another. */
function keysOfName(name: PersonName, initialKeys: ReadonlySet<string>): string[] {
  const { words, sounds, initials } = name;
  if (initials.length > 0) return keysOfInitials(name);
  if (words.length < 2 || words.length > mostWords) return [];
  const twoOf = sounds.flatMap((one, at) => sounds.slice(at + 1).map((other) => `two ${sortedWords([one, other])}`));
  const cut = sounds.flatMap((sound, at) =>
    words.filter((_word, index) => index !== at).map((word) => initialKey(sound, word)),
  );
  return [
    ...twoOf,
    `joined ${words.join("")}`,
    ...cut.filter((key) => initialKeys.has(key)),
    ...sounds.flatMap((sound, at) => {
      const others = sortedWords(sounds.filter((_sound, index) => index !== at));
      return sound.length < shortestMisprint - 1
        ? []
        : withoutLetters(sound).map((left) => `letter ${others}, ${left}`);
    }),
  ];
}

const mostWords = 5;
/** Words that are shorter differ in a letter without being misprints of each other. */
const shortestMisprint = 5;

const initialKey = (sound: string, word: string): string => `initial ${sound}, ${word.charAt(0)}`;

const keysOfInitials = ({ sounds, initials }: PersonName): string[] =>
  initials.length === 0 ? [] : sounds.map((sound) => initialKey(sound, initials[0] ?? ""));

/** The word, and what is left of it without each of its letters: words that differ in a letter have one of these in common. */
const withoutLetters = (word: string): string[] => [
  word,
  ...Array.from(word, (_letter, at) => word.slice(0, at) + word.slice(at + 1)),
];

const fits: Readonly<Record<NonNullable<NameFit>, { readonly likelihood: number; readonly reason: string }>> = {
  same: { likelihood: 0.8, reason: "the same name" },
  order: { likelihood: 0.75, reason: "the same name in another order" },
  spelling: { likelihood: 0.75, reason: "one name in two spellings" },
  words: { likelihood: 0.6, reason: "one name, once with a word more" },
  initials: { likelihood: 0.55, reason: "one name, once with initials" },
  letter: { likelihood: 0.5, reason: "names that differ in a letter" },
};

function likenessOf(one: Person, other: Person): Likeness | null {
  if (areApart(one.countries, other.countries)) return null;
  const fit = closestFit(one, other);
  if (fit === null) return null;
  const isOneBody = shareAny(one.organizations, other.organizations);
  const isOneCountry = shareAny(one.countries, other.countries);
  const isOneTitle = shareAny(one.titles, other.titles);
  // A misprint and another person look the same, unless something else fits.
  if (fit === "letter" && !isOneBody && !(isOneTitle && isOneCountry)) return null;
  const { likelihood, reason } = fits[fit];
  return {
    likelihood: likelihood + (isOneBody ? 0.1 : 0) + (isOneCountry ? 0.05 : 0) + (isOneTitle ? 0.04 : 0),
    reasons: [
      reason,
      ...(isOneBody ? ["one organization"] : []),
      ...(isOneCountry ? ["one country"] : isOneBody ? [] : [unknownCountry(one, other)]),
      ...(isOneTitle ? ["one title"] : []),
    ],
    isGuess: !isOneBody && !isOneCountry,
  };
}

const unknownCountry = ({ countries: a, record: one }: Person, { countries: b, record: other }: Person): string =>
  a.size === 0 && b.size === 0
    ? "no country is known of them"
    : `no country is known of ${quoted(a.size === 0 ? one : other)}`;

const order: readonly NameFit[] = Object.keys(fits) as NonNullable<NameFit>[]; // The keys are those of the table.

function closestFit(one: Person, other: Person): NameFit {
  const found = one.names.flatMap((a) => other.names.map((b) => fitOf(a, b)));
  return order.find((fit) => found.includes(fit)) ?? null;
}
