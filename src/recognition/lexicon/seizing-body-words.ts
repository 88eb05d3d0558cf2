import { wordsOf } from "../../vocabulary/words-of.js";

/** Nouns for those who seize. */
export const seizingForces: ReadonlySet<string> = wordsOf(
  `police customs officers officials authorities guards agents sleuths troops navy army forces force agencies service services patrol soldiers detectives
  investigators prosecutors inspectors personnel units unit states nations countries members militia gendarmes coast bureau agency commission department
  directorate`,
);

/** Between those who seize and the verb. */
export const beforeSeizingVerb: ReadonlySet<string> = wordsOf(
  "have has had also jointly were was been reportedly then - recently successfully done made a the",
);

/** Words that open another part of the sentence before its subject is found. */
export const notSubject: ReadonlySet<string> = wordsOf("said told according that from in of");

/** Behind those who stand behind "by". */
export const endsOfAgent: ReadonlySet<string> = wordsOf("in on at from during since");

/** "the police of Nepal", "customs in the Netherlands". */
export const countryLeads: ReadonlySet<string> = wordsOf("of in the");

/** Before the name of those who seize. */
export const endsOfForce: ReadonlySet<string> = wordsOf(
  "the a an that which when where said and in on by of from with as to but while after before our his her their its period",
);

/** "his officers", "our men": whose they are is said elsewhere. */
export const ownersOfForce: ReadonlySet<string> = wordsOf("our his her their its");
