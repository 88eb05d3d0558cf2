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

/**
 * A name without what writers vary: case, accents, punctuation, British and American spelling, a leading "the". Two
 * documents that name one thing agree in it.
 */
export const normalizeName = (name: string): string =>
  foldedWords(
    folded(name)
      .replace(/['’‘`]s?\b/g, "")
      .replace(/organis/g, "organiz")
      .replace(/programme/g, "program")
      .replace(/centre/g, "center")
      .replace(/co-oper/g, "cooper"),
  ).replace(/^the /, "");

/** A name in small letters without "the", to look it up among those of a table, which has its accents and spellings. */
export const tableName = (name: string): string => name.trim().toLowerCase().replace(/^the /, "");
