import { wordsOf } from "../../vocabulary/words-of.js";

/** Words behind which a full stop ends no sentence. */
export const abbreviations: ReadonlySet<string> = wordsOf(
  "mr mrs ms dr prof gen col maj lt capt sgt adm brig cmdr supt det insp sen rep gov st no nos vol art jr sr rs inc ltd approx est dept jan feb mar apr jun jul aug sep sept oct nov dec vs u.s u.n u.k h.e i.e e.g",
);

/** What a line ends with that goes on in the next one. */
export const unfinishedEnds: ReadonlySet<string> = wordsOf(", ; – — - of the and for in on to by with a an at from or");
