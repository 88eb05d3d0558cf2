import { remembered } from "./remembered.js";

/** Plain ASCII is the rule and needs no more than small letters. */
function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 126) return false;
  return true;
}

/** A text in small letters without accents. */
export const folded = (text: string): string =>
  isAscii(text) ? text.toLowerCase() : text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** Its words and numbers alone, with one blank between them: what a person and a program copied of one text. */
export const foldedWords = (text: string): string =>
  folded(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Nothing of this is spelt otherwise, or is an article. */
const plainWords = /^(?!the[ -]|the$)[a-z0-9]+(?:[ -][a-z0-9]+)*$/;
const spelling = /organis|programme|centre|co-oper/;

/** Whether a text is as names are compared, but for its hyphens. */
export const isNormal = (text: string): boolean => plainWords.test(text) && !spelling.test(text);

/**
 * A name without what writers vary: case, accents, punctuation, British and American spelling, a leading "the". Two
 * documents that name one thing agree in it.
 */
export const normalizeName = (name: string): string => (isNormal(name) ? name.replaceAll("-", " ") : normalized(name));

const normalized = remembered((name) =>
  foldedWords(
    folded(name)
      .replace(/['’‘`]s?\b/g, "")
      .replace(/organis/g, "organiz")
      .replace(/programme/g, "program")
      .replace(/centre/g, "center")
      .replace(/co-oper/g, "cooper"),
  ).replace(/^the /, ""),
);

/** A name in small letters without "the", to look it up among those of a table, which has its accents and spellings. */
export const tableName = (name: string): string => name.trim().toLowerCase().replace(/^the /, "");
