import { wordsOf } from "../../vocabulary/words-of.js";

/** Verbs of speaking to somebody. */
export const addressedVerbs: ReadonlySet<string> = wordsOf("told informed assured");

/** Behind "was" they say who was spoken to: "the ministry was told by Ann Ray that …". */
export const passiveOfHearers: ReadonlySet<string> = wordsOf("told informed assured warned urged cautioned");

/** Behind a speaker at the end of a sentence: "…, X told reporters on Friday". */
export const behindSpeaker: ReadonlySet<string> = wordsOf(
  `on in at to during reporters journalists today yesterday , as monday tuesday wednesday thursday friday saturday sunday here last`,
);

/** Verbs that may stand before their speaker: "said Ann Ray". */
export const verbsBeforeSpeaker: ReadonlySet<string> = wordsOf(
  `said says added noted explained stressed warned continued stated concluded emphasized remarked recalled`,
);

/** Verbs that report a quotation, and nothing else. */
export const quotingVerbs: ReadonlySet<string> = wordsOf(
  `asked asks concluded concludes wrote writes vowed vows pledged promised replied replies responded answered complained lamented joked quipped recounted clarified affirmed
  testified elaborated predicted tweeted posted boasted exclaimed maintained put emphasised insists urges tells reads`,
);

/** "…, she said, adding that …": who says the first says the second. */
export const speakingParticiples: ReadonlySet<string> = wordsOf("adding saying stating noting stressing warning");

/** "Reuters reported, citing Ann Ray, that …": it is she who says it. */
export const citingWords: ReadonlySet<string> = wordsOf("citing quoting");

/** Verbs that have a noun behind them as often as a clause: "announced the arrest of three men". */
export const verbsOfNouns: ReadonlySet<string> = wordsOf(
  `announced announces announce confirmed confirms highlighted underlined underlines underscored underscores stressed stresses emphasized emphasised emphasizes emphasises noted
  notes reported reports claimed claims recalled recalls reiterated reiterates acknowledged admitted revealed reaffirmed mentioned disclosed declared declares pointed urged suggested quoted echoed`,
);

/** Before a title or a name: "said the minister", "said Mr. Ray". */
export const speakerArticles: ReadonlySet<string> = wordsOf("the a an mr mrs ms dr");

/** "Ray, who has also said". */
export const betweenSpeakerAndVerb: ReadonlySet<string> = wordsOf(
  `has had have also further later then who , reportedly recently earlier yesterday today in turn pointed was is as`,
);

/** "a statement of the ministry": whoever issued it says what it says. */
export const documentNouns: ReadonlySet<string> = wordsOf(
  "statement report data figures release announcement communique bulletin",
);

/** Between the noun of a document and the body that issued it. */
export const documentLeads: ReadonlySet<string> = wordsOf("of by from issued released published the");

/** Behind these a body is not the subject: "Ann Ray of the ministry said". */
export const notOfSubjects: ReadonlySet<string> = wordsOf(
  "of for from at in by with to near behind under inside outside against",
);

/** Who speaks for a body without a name: "a spokesman for the ministry". */
export const spokesNouns: ReadonlySet<string> = wordsOf(
  `spokesman spokeswoman spokesperson spokespersons official officials officer officers source sources representative representatives statement report reports website press
  service members agents experts analysts authorities release head chief leadership management`,
);

/** People without a name, whom "he" may mean: "The driver was arrested. “It is not mine,” he said." */
export const unnamedPeople: ReadonlySet<string> = wordsOf(
  `man woman driver suspect accused defendant passenger courier smuggler trafficker boy girl teenager resident witness neighbour neighbor prosecutor lawyer farmer fisherman sailor
  skipper dealer mother father user addict student reporter journalist convict prisoner owner pilot traveller traveler tourist student ringleader`,
);

/** Whom the form of address says to be a man or a woman. */
export const gendersOfAddress: Readonly<Record<string, "he" | "she">> = { mr: "he", mrs: "she", ms: "she", sir: "he" };

/** Pronouns by whom they mean. */
export const gendersOfPronouns: Readonly<Record<string, "he" | "she">> = {
  he: "he",
  him: "he",
  she: "she",
  her: "she",
};

/** Before what is a name or a so-called thing, and nobody's words: "the film “…”", "known as “…”". */
export const beforeNamesInQuotes: ReadonlySet<string> = wordsOf(
  `film movie book song article project programme program slogan motto banner poster seminar workshop conference forum campaign operation exercise course titled entitled called named
  dubbed nicknamed codenamed as so-called theme under brand label ship vessel boat series documentary initiative event exhibition plan strategy code marked labelled labeled inscribed
  reading inscription sign play`,
);

/** "at", "addressing", "told": before the event at which something is said. */
export const occasionLeads: ReadonlySet<string> = wordsOf(
  "at during addressing addressed opening opened closing closed attending attended told chairing chaired hosting inaugurating concluding",
);

/** Occasions that are spoken "in" as well: "said in an interview, a press conference". */
export const occasionsSpokenIn: ReadonlySet<string> = wordsOf("in to");

/** How an addition to a name begins: "Ann Ray, who took office in May, said". */
export const additionBegins: ReadonlySet<string> = wordsOf("who whose which the a");
