import { wordsOf } from "../../vocabulary/words-of.js";

/** "by Italy for officers from Albania": those who act end before such words. */
export const endsOfAgents: ReadonlySet<string> = wordsOf(
  "for on in at from to during with which who . ; under after funded financed attended brought was were that",
);

/** Between a participle and "by": "delivered jointly by". */
export const waysOfActing: ReadonlySet<string> = wordsOf("jointly together remotely online successfully in part both");

/** "in cooperation with": who stands behind acts too. */
export const jointWords: ReadonlySet<string> = wordsOf(
  "cooperation co-operation collaboration partnership together jointly conjunction coordination",
);

/** "with the support of": who stands behind acts where nobody else is said to. */
export const supportWords: ReadonlySet<string> = wordsOf(
  "support assistance auspices funding help sponsorship initiative",
);
