import {
  articleInName,
  plainLetters,
  soundsAtTheBeginning,
  soundsOfAnyName,
  soundsOfLongNames,
  vowelsOfLongNames,
} from "../../../recognition/lexicon/transliteration.js";
import { postnominals, shortRanks } from "../../../recognition/lexicon/title-words.js";
import { folded } from "../../../vocabulary/names.js";

/** The name of a person in the parts by which it is compared. */
export interface PersonName {
  /** Its words as printed, in small letters without accents, hyphens and apostrophes: `yuri`, `ivanov`. */
  readonly words: readonly string[];
  /** The same words as they sound, whatever system of transliteration wrote them. */
  readonly sounds: readonly string[];
  /** The letters of words that are cut short, in their order: `y` of "Y. Ivanov". */
  readonly initials: readonly string[];
}

const inPlainLetters = (name: string): string =>
  plainLetters.reduce((text, [written, letter]) => text.replace(written, letter), folded(name));

const dropped = new Set([...shortRanks, ...[...postnominals].map((word) => word.toLowerCase())]);

export function personName(name: string): PersonName {
  const parts = inPlainLetters(name)
    .replace(articleInName, "$1")
    .replace(/\p{L}+-(?=\p{L})|['’‘`ʹʼ]/gu, (part) => part.replace(/[-'’‘`ʹʼ]/g, ""))
    .match(/\p{L}+\.?/gu);
  const words: string[] = [];
  const initials: string[] = [];
  for (const part of parts ?? []) {
    const word = part.replace(".", "");
    if (dropped.has(word)) continue;
    // "Yu. Petrov", but "Li Wei".
    if (word.length === 1 || (word.length === 2 && part.endsWith("."))) initials.push(word);
    else words.push(word);
  }
  return { words, initials, sounds: words.map(soundOf) };
}

const short = 4;
const long = 5;

/** A word of a name by its sound. The longer a name, the more of its letters may be written otherwise. */
export function soundOf(word: string): string {
  const begun = word.length < short ? word : replaced(word, soundsAtTheBeginning);
  const light = replaced(begun, soundsOfAnyName);
  if (light.length < long) return light;
  const heavy = replaced(light, soundsOfLongNames);
  return heavy.length < long ? heavy : replaced(heavy, vowelsOfLongNames);
}

const replaced = (word: string, sounds: typeof plainLetters): string =>
  sounds.reduce((text, [written, letter]) => text.replace(written, letter), word);

/** How the names of two people fit to each other, from the closest fit to the loosest; null when they are two names. */
export type NameFit = "same" | "order" | "spelling" | "words" | "initials" | "letter" | null;

export function fitOf(one: PersonName, other: PersonName): NameFit {
  if (one.initials.length > 0 || other.initials.length > 0) return fitsInitials(one, other) ? "initials" : null;
  if (one.words.length < 2 || other.words.length < 2) return null;
  const [a, b] = [one.words.join(" "), other.words.join(" ")];
  if (a === b) return "same";
  if (sortedWords(one.words) === sortedWords(other.words)) return "order";
  if (sortedWords(one.sounds) === sortedWords(other.sounds) || one.words.join("") === other.words.join(""))
    return "spelling";
  const [fewer, more] = one.sounds.length < other.sounds.length ? [one, other] : [other, one];
  if (fewer.sounds.length < more.sounds.length)
    return withoutAll(more.sounds, fewer.sounds).length === more.sounds.length - fewer.sounds.length ? "words" : null;
  return differInLetter(one.sounds, other.sounds) ? "letter" : null;
}

export const sortedWords = (words: readonly string[]): string => [...words].sort().join(" ");

/** The words without each of the others once. */
function withoutAll(words: readonly string[], others: readonly string[]): string[] {
  const left = [...words];
  for (const word of others) {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
  }
  return left;
}

/** "Y. Ivanov", "Y. P. Ivanov" and "Yuri Ivanov": one word is the same, and the others begin with the initials. */
function fitsInitials(one: PersonName, other: PersonName): boolean {
  return one.sounds.some((sound, at) => {
    const from = other.sounds.indexOf(sound);
    if (from < 0) return false;
    const rest = (name: PersonName, without: number): string[] => [
      ...name.words.filter((_word, index) => index !== without),
      ...name.initials,
    ];
    const [a, b] = [rest(one, at), rest(other, from)];
    const both = Math.min(a.length, b.length);
    return both > 0 && a.slice(0, both).every((word, index) => beginAlike(word, b[index] ?? ""));
  });
}

const beginAlike = (one: string, other: string): boolean =>
  one.length <= 2 || other.length <= 2
    ? one.startsWith(other) || other.startsWith(one)
    : soundOf(one) === soundOf(other);

/** Whether one long word of the names differs in one letter, as a misprint does; not "Petrov" and "Petrova". */
function differInLetter(one: readonly string[], other: readonly string[]): boolean {
  const [a, ...furtherA] = withoutAll(one, other);
  const [b, ...furtherB] = withoutAll(other, one);
  if (a === undefined || b === undefined || furtherA.length > 0 || furtherB.length > 0) return false;
  return Math.min(a.length, b.length) >= long && `${a}a` !== b && a !== `${b}a` && isOneLetterApart(a, b);
}

/** One letter is another, is missing, or has changed places with its neighbour. */
export function isOneLetterApart(one: string, other: string): boolean {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  if (longer.length - shorter.length > 1) return false;
  let at = 0;
  while (at < shorter.length && shorter[at] === longer[at]) at += 1;
  if (shorter.length < longer.length) return shorter.slice(at) === longer.slice(at + 1);
  const areSwapped = shorter[at] === longer[at + 1] && shorter[at + 1] === longer[at];
  return (
    shorter.slice(at + 1) === longer.slice(at + 1) || (areSwapped && shorter.slice(at + 2) === longer.slice(at + 2))
  );
}
