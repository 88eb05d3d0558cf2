import { wordsOf } from "../../vocabulary/words-of.js";

/** Nouns for those who seize. */
export const seizingForces: ReadonlySet<string> = wordsOf(
  `police customs officers officials authorities guards agents sleuths troops navy army forces force agencies service services patrol soldiers detectives
  investigators prosecutors inspectors personnel units unit states nations countries militia gendarmes coast bureau agency commission department
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
  "the a an that which when where said and in on by of from with as to but while after before our his her their its period year month week day today yesterday",
);

/** "his officers", "our men": whose they are is said elsewhere. */
export const ownersOfForce: ReadonlySet<string> = wordsOf("our his her their its");

/** Nouns for people of a force, who belong to a body that stands beside them or was named before: "officers of X". */
export const groupNouns: ReadonlySet<string> = wordsOf(
  `officers officials agents sleuths troops soldiers detectives investigators inspectors personnel operatives authorities
  team teams crew employees staff units unit patrol patrols forces guardsmen marines rangers constables experts men dogs
  bodies divers crews`,
);

/** Such nouns that say nothing of who seized when they stand alone. */
export const emptyGroups: ReadonlySet<string> = wordsOf(
  "team teams crew crews employees staff unit patrol patrols men dogs experts bodies divers forces",
);

/** "It seized", "they found": whom they mean is said before. */
export const pronounsOfBodies: ReadonlySet<string> = wordsOf("it they he she we its their his her our");

/** Nouns for a body that was named before, behind "the". */
export const definiteBodies: ReadonlySet<string> = wordsOf(
  `agency force service bureau department directorate commission committee administration authority unit office ministry
  command corps squad navy guard headquarters centre center police`,
);

/** Verbs of seizing that are said of much else: "customs took 5 kg out of a container". */
export const takingVerbs: ReadonlySet<string> = wordsOf(
  "took taken takes prevented foiled thwarted stopped removed offloaded pulled",
);

/** Whoever does it to others has not seized: "helped partners to seize". */
export const assistingVerbs: ReadonlySet<string> = wordsOf(
  "helped helps helping help assisted enabled allowed allowing",
);

/** "is seized", "being seized". */
export const bePresent: ReadonlySet<string> = wordsOf("is are be get got");

/** How nouns of seizing end: "seizures", "confiscation", "recovery". */
export const seizureNounEndings = /(?:seizures?|tions?|recovery|recoveries)$/;

/** More of them. */
export const seizureNounsAlone: ReadonlySet<string> = wordsOf("haul hauls bust cache circulation turnover custody");

/** Verbs of whoever has made a seizure that a noun tells of: "made three seizures", "conducted a raid, resulting in the seizure of". */
export const makingSeizures: ReadonlySet<string> = wordsOf(
  `made makes conducted carried launched led leading resulted resulting yielded effected completed executed accounted
  operation operations raid raids`,
);

/** "Of this amount, 5 kg were heroin." */
export const breakdownLeads: ReadonlySet<string> = wordsOf("of among from including");

/** "The seized drugs comprise …" */
export const breakdownWords: ReadonlySet<string> = wordsOf(
  "breakdown break-up comprise comprised comprises include included includes including comprising consisted consist",
);

/** Behind a body: "the SCO member states", who are not the body. */
export const notAgents: ReadonlySet<string> = wordsOf("member members");

/** Behind them another clause begins. */
export const clauseStarters: ReadonlySet<string> = wordsOf(
  "; while when where after before whereas because although if : • – —",
);

/** Between a subject and its verb. */
export const actorLeads: ReadonlySet<string> = wordsOf(
  "have has had also jointly reportedly then recently successfully later together already who which further alone",
);
