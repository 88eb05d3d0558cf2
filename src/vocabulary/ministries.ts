import { countryCodeOf } from "./countries.js";
import { phrasesOf, wordsOf } from "./words-of.js";

/** Ministries that go by several names, each row of one: what a minister is "of", and what stands before "minister". */
const fields: readonly (readonly string[])[] = [
  "internal affairs; interior; the interior",
  "foreign affairs; foreign; external affairs; external relations; foreign relations",
  "home affairs; home",
  "justice",
  "finance; finances; financial",
  "defence; defense; national defence; national defense",
  "health; public health; healthcare",
  "public security",
  "state security; national security",
].map((row) => phrasesOf(row));

/** Words before the minister that say nothing of the ministry. */
const modifiers = wordsOf("first deputy vice assistant acting former then senior junior union federal cabinet the a");

/** Ministers of these are of no ministry: they head or sit in a government. */
const ofNoMinistry = wordsOf("state counsellor counselor plenipotentiary");

/**
 * The names that the ministry of a minister may go by, the one after the title first: `Ministry of Internal Affairs`,
 * `Interior Ministry` and more of `deputy minister of internal affairs` or `Interior Minister`. None for a title without
 * a field, such as `minister` or `prime minister`. Names without a country: they are shared by many states.
 */
export function ministryNamesOf(title: string): readonly string[] {
  const field = fieldOf(title.replaceAll(/\s+/g, " ").trim());
  if (field === null) return [];
  const others = fields.find((row) => row.includes(field.toLowerCase())) ?? [];
  return [...new Set([field, ...others].flatMap((each) => namesOf(capitalized(each))))];
}

function fieldOf(title: string): string | null {
  if (/\b(?:prime|chief)[ -]minister\b/i.test(title)) return null;
  const [, ministry] = /\bministry (?:of|for) (.+)$/i.exec(title) ?? [];
  const [, behind = ministry] = /\bminister (?:of|for) (.+)$/i.exec(title) ?? [];
  if (behind !== undefined) return plainField(behind);
  const [, before] = /^(.+?)[ -](?:minister|ministry)(?:$|,| of | and )/i.exec(title) ?? [];
  return before === undefined ? null : plainField(withoutModifiers(before));
}

/** "Internal Affairs" of "Internal Affairs of the Kyrgyz Republic and chief of the police" */
function plainField(field: string): string | null {
  const alone = field.replace(/(?:,| and (?:the )?(?:chief|head|director|commander|chair\w*|member) ).*$/i, "");
  const [, inner = alone, state] = /^(.+) of (?:the )?(.+)$/i.exec(alone) ?? [];
  const plain = (state !== undefined && countryCodeOf(state) !== null ? inner : alone).trim();
  const isNone =
    plain === "" ||
    countryCodeOf(plain) !== null ||
    plain.split(/[ -]/).some((word) => ofNoMinistry.has(word.toLowerCase()));
  return isNone && !/^state security$/i.test(plain) ? null : plain;
}

/** "Interior" of "Russia's first deputy Interior" */
function withoutModifiers(words: string): string {
  const rest = words.split(/[ -]/).map((word) => word.replace(/['’]s$/, ""));
  while (rest[0] !== undefined && (modifiers.has(rest[0].toLowerCase()) || countryCodeOf(rest[0]) !== null))
    rest.shift();
  return rest.join(" ");
}

/** "the Interior" is "Ministry of the Interior", and "Interior Ministry". */
const namesOf = (field: string): readonly string[] => [
  `Ministry of ${field}`,
  `${field.replace(/^the /i, "")} Ministry`,
];

const capitalized = (field: string): string =>
  field.replace(/\b\p{Ll}\p{L}*/gu, (word) =>
    /^(?:of|the|and|for|on|in)$/.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
