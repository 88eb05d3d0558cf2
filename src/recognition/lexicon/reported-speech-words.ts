import { wordsOf } from "../../vocabulary/words-of.js";

/** Verbs of speaking to somebody. */
export const addressedVerbs: ReadonlySet<string> = wordsOf("told informed assured");

/** Behind a speaker at the end of a sentence: "…, X told reporters on Friday". */
export const behindSpeaker: ReadonlySet<string> = wordsOf(
  `on in at to during reporters journalists today yesterday , as monday tuesday wednesday thursday friday saturday sunday here last`,
);

/** Verbs that may stand before their speaker: "said Ann Ray". */
export const verbsBeforeSpeaker: ReadonlySet<string> = wordsOf(
  `said says added noted explained stressed warned continued stated concluded emphasized remarked recalled`,
);

/** Before a title or a name: "said the minister", "said Mr. Ray". */
export const speakerArticles: ReadonlySet<string> = wordsOf("the a an mr mrs ms dr");

/** "Ray, who has also said". */
export const betweenSpeakerAndVerb: ReadonlySet<string> = wordsOf(
  `has had have also further later then who , reportedly recently earlier yesterday today in turn pointed was is as`,
);
