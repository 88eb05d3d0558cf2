import { wordsOf } from "../../vocabulary/words-of.js";

/** Words that other languages do not have; of English prose they are about every fifth, of a list about every tenth. */
export const commonWords: ReadonlySet<string> = wordsOf(
  "the of and to by were for with from that has have which their its police officers people training course courses",
);

/** Small words that distinguish no name and no text from another. */
export const smallWords: ReadonlySet<string> = wordsOf("of the and for in on to a an by with");
