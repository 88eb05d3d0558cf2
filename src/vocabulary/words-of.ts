/** The words of a list that has blanks or line breaks between them. */
export const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** The phrases of a list that has semicolons or line breaks between them. */
export const phrasesOf = (list: string): readonly string[] =>
  list
    .split(/[;\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
