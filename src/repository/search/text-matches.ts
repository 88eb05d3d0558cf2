import { frozen } from "../../model/frozen.js";
import { Highlight, TextMatch } from "../../model/text-match.js";
import { fragmentAround, longestFragment, type Stretch } from "./fragment.js";
import type { Hit, SearchResult } from "./search-result.js";
import { type SearchedText, searchedTexts, wholeNames } from "./searched-texts.js";
import { eachWord, isInsideWord } from "./words.js";

const mostMatches = 5;
/** How far a running text is read for a better place than the first, in UTF-16 code units. */
const readAhead = 2000;

interface FoundWord extends Stretch {
  /** The words of the query that it stands for, each a bit. */
  readonly words: number;
}

interface FoundText {
  readonly searched: SearchedText;
  readonly found: readonly FoundWord[];
  readonly words: number;
}

/** Where in the texts of a record the query is found: the best place of each text, the text with most of the words first. */
export function textMatches(hit: Hit, result: SearchResult): TextMatch[] {
  const texts = searchedTexts(hit.record)
    .map((searched): FoundText => {
      const found = foundWords(searched, hit, result);
      return { searched, found, words: found.reduce((all, { words }) => all | words, 0) };
    })
    .filter(({ found }) => found.length > 0)
    .sort((one, other) => result.weightOf(other.words) - result.weightOf(one.words));
  return withoutRepetition(texts)
    .slice(0, mostMatches)
    .map(({ searched, found }) => bestMatch(searched, found, result));
}

/** What documents print for claims mostly says the same in other words; it is shown for the words that only it has. */
function withoutRepetition(texts: readonly FoundText[]): FoundText[] {
  let seen = 0;
  return texts.filter(({ searched, words }) => {
    const isNew = searched.kind !== "claim" || (words & ~seen) !== 0;
    seen |= words;
    return isNew;
  });
}

function foundWords(searched: SearchedText, { at }: Hit, { name, wordsOf }: SearchResult): FoundWord[] {
  const { kind, text } = searched;
  const found: FoundWord[] = [];
  const isRunning = kind === "text";
  if (kind === "code" || (isRunning && at === null)) return wholeMatch(searched, name);
  const from = placeBefore(text, isRunning ? (at ?? 0) : 0);
  eachWord(
    text,
    (form, start, end) => {
      const words = wordsOf(form);
      if (words !== 0) found.push({ start, end, words });
      return isRunning && end - from > readAhead;
    },
    from,
  );
  return found.length > 0 ? found : wholeMatch(searched, name);
}

/** All of a text that is called as the query says, in words that do not count or in other words. */
const wholeMatch = (searched: SearchedText, name: string): FoundWord[] =>
  wholeNames(searched).includes(name)
    ? [{ start: 0, end: Math.min(searched.text.length, longestFragment), words: 0 }]
    : [];

/** Early enough for words before the place to share a fragment with it. */
function placeBefore(text: string, place: number): number {
  let before = Math.max(0, place - longestFragment);
  while (before < place && isInsideWord(text, before)) before += 1;
  return before;
}

function bestMatch({ field, text }: SearchedText, found: readonly FoundWord[], result: SearchResult): TextMatch {
  const { start, end } = fragmentAround(text, bestStretch(found, result));
  const inside = found.filter((word) => word.start >= start && word.end <= end);
  return frozen(TextMatch, {
    field,
    fragment: text.slice(start, end),
    start,
    highlights: Object.freeze(
      joined(inside).map((word) =>
        frozen(Highlight, {
          start: word.start - start,
          end: word.end - start,
          text: text.slice(word.start, word.end),
        }),
      ),
    ),
  });
}

/** The first stretch that fits a fragment and has the most that the query asks for. */
function bestStretch(found: readonly FoundWord[], { weightOf }: SearchResult): Stretch {
  let best: Stretch = { start: 0, end: 0 };
  let heaviest = -1;
  found.forEach(({ start }, first) => {
    let words = 0;
    let weight = 0;
    for (let last = first; last < found.length; last += 1) {
      const word = found[last];
      if (word === undefined || word.end - start > longestFragment) break;
      weight += weightOf(word.words & ~words);
      words |= word.words;
      if (weight <= heaviest) continue;
      heaviest = weight;
      best = { start, end: word.end };
    }
  });
  return best;
}

/** Words that touch or overlap are one highlight: the pairs of characters of a script without spaces. */
function joined(words: readonly FoundWord[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { start, end } of words) {
    const last = stretches.at(-1);
    if (last === undefined || start > last.end) stretches.push({ start, end });
    else stretches[stretches.length - 1] = { start: last.start, end: Math.max(last.end, end) };
  }
  return stretches;
}
