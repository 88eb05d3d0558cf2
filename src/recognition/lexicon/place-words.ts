import { wordsOf } from "../../vocabulary/words-of.js";

/** "in Dushanbe", "near Osh". */
export const cityLeads: ReadonlySet<string> = wordsOf("in at near");

/** "global seizures": no country's. */
export const worldWords: ReadonlySet<string> = wordsOf("global globally worldwide world-wide");

/** "25 kg in Nepal", "across Nepal". */
export const countryOfFigureLeads: ReadonlySet<string> = wordsOf("in of the throughout across within");

/** "from Afghanistan", "bordering Iran": not where it happens. */
export const directionWords: ReadonlySet<string> = wordsOf(
  "from to via through into towards bordering with between neighbouring neighboring outside beyond except excluding -",
);

/** "one Afghan national", "the Iranian border": not where it happens. */
export const notTheState: ReadonlySet<string> = wordsOf(
  "nationals national citizens citizen origin border nation news newspaper media",
);

/** "the Iranian border guards" are where it happens. */
export const forcesOfState: ReadonlySet<string> = wordsOf("guard guards troops service services police force forces");

/** "Russia's news agency". */
export const mediaNouns: ReadonlySet<string> = wordsOf("news newspaper media television");
