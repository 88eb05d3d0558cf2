import { folded } from "../vocabulary/names.js";

/** What a printed word is to patterns, wherever it stands. */
export interface WordForm {
  readonly text: string;
  /** Lower case, without accents, with straight apostrophes. */
  readonly norm: string;
  readonly key: number;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
}

const places = 16_384;
/** In UTF-16 code units. Longer words are rare, and a part of a text that is longer keeps all of it in memory. */
const longestKnown = 12;
const known = new Array<WordForm | null>(places).fill(null);

/** The form of a stretch of a text. Texts have the same words again and again: the last one at each place is remembered. */
export function formAt(text: string, codes: Uint16Array, start: number, end: number): WordForm {
  const length = end - start;
  if (length > longestKnown) return newForm(text.slice(start, end));
  let key = 0;
  for (let at = start; at < end; at += 1) key = (Math.imul(key, 31) + (codes[at] ?? 0)) | 0;
  const place = (key ^ (key >>> 15)) & (places - 1);
  const before = known[place];
  if (before?.text.length === length && text.startsWith(before.text, start)) return before;
  const form = newForm(text.slice(start, end));
  known[place] = form;
  return form;
}

export function newForm(text: string): WordForm {
  const first = text.charAt(0);
  const norm = folded(text).replaceAll("’", "'");
  return { text, norm, key: keyOf(norm), capital: first !== first.toLowerCase() };
}

/** The same for the same word, and hardly ever for two. */
export function keyOf(norm: string): number {
  let key = 0;
  for (let at = 0; at < norm.length; at += 1) key = (Math.imul(key, 31) + norm.charCodeAt(at)) | 0;
  return (key ^ (key >>> 15)) & 0xffff;
}

const marks = 4096;

/** Says of most words that they are not in a list, by their keys alone: the look-up itself costs ten times as much. */
export class WordFilter {
  readonly #marks = new Uint8Array(marks);

  add(norm: string): void {
    this.#marks[keyOf(norm) & (marks - 1)] = 1;
  }

  mayHave(key: number): boolean {
    return this.#marks[key & (marks - 1)] === 1;
  }
}
