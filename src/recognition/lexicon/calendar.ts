import { wordsOf } from "../../vocabulary/words-of.js";

export { months, weekdays } from "../../vocabulary/calendar.js";

/** Months that are other words or names too: "may", "march", "Jan". */
export const monthsLikeWords: ReadonlySet<string> = wordsOf("may march mar jan jun august");
