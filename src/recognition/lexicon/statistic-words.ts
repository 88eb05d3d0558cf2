import { wordsOf } from "../../vocabulary/words-of.js";

/** Behind a number that counts what the one before has counted. */
export const endsOfBareNumber: ReadonlySet<string> = wordsOf("a the in of and were was to");

/** Before such a number. */
export const leadsOfBareNumber: ReadonlySet<string> = wordsOf(
  "against from to with than of , ; ( in and by whom which",
);

/** What rises and falls. */
export const comparedWords: ReadonlySet<string> = wordsOf(
  `up down rose risen rise increase increased increases growth grew grown fell fall fallen decrease decreased decline declined dropped drop reduced
  reduction climbed surged jumped more less higher lower compared`,
);

/** Units of time. */
export const durationUnits: ReadonlySet<string> = wordsOf("years months weeks days hours minutes");

/** Words that make years a prison term. */
export const prisonWords: ReadonlySet<string> = wordsOf("sentenced imprisonment prison jail jailed imprisoned");

/** Behind the words that say what is measured. */
export const endsOfMeasure: ReadonlySet<string> = wordsOf(
  `. , ; : ( ) " “ ” and or which that who were was is are has have had while but compared than would in from by at on during to with for`,
);

/** Behind a body they make the figure its own: "UNODC estimates that …". */
export const figureVerbs: ReadonlySet<string> = wordsOf(
  `has had have comprises unites includes estimates estimated brings 's registered dealt counts reported member`,
);

/** "the initiative has …": the body that was named before. */
export const figureBodies: ReadonlySet<string> = wordsOf(
  "organization organisation initiative agency bureau pact bloc alliance union",
);

/** Behind such a noun. */
export const figureBodyVerbs: ReadonlySet<string> = wordsOf("has had comprises unites includes");

/** "according to official statistics". */
export const sourceAdjectives: ReadonlySet<string> = wordsOf("official available preliminary the latest operational");

/** "according to statistics". */
export const sourceNouns: ReadonlySet<string> = wordsOf("statistics figures data estimates");

/** "38 percent of the heroin in Peru", "… from Peru": where what is measured is, or is from. */
export const leadsOfMeasuredPlace: ReadonlySet<string> = wordsOf("in from");

/** "… of the heroin is actually from Peru", "… originates in Peru": verbs that say of a part where it is from, and what follows them. */
export const originLeads: ReadonlyMap<string, string> = new Map([
  ...["is", "are", "was", "were", "comes", "come", "came"].map((verb) => [verb, "from"] as const),
  ...["originates", "originate", "originated"].map((verb) => [verb, "from in"] as const),
]);

/** Between such a verb and "from". */
export const originAdverbs: ReadonlySet<string> = wordsOf(
  "actually really now still mostly mainly directly originally",
);
