import { wordsOf } from "../../vocabulary/words-of.js";

// Small words by what they do in a clause; each list belongs to one question of a rule.

/** Between the parts of a name: "Commission on Narcotic Drugs". */
export const linksOfName: ReadonlySet<string> = wordsOf("of on for");

/** They end a name: "Committee under the Ministry". */
export const linksOutOfName: ReadonlySet<string> = wordsOf("under at with by");

/** They open a clause of its own. */
export const opensAnotherClause: ReadonlySet<string> = wordsOf(". ; which who while whereas but");

/** Before the body at which, with which or under which something takes place. */
export const placePrepositions: ReadonlySet<string> = wordsOf("in at with from under");

/** Before the name of an operation, and no part of it. */
export const notInOperationName: ReadonlySet<string> = wordsOf("the this that its their and");

/** Before "planned", "scheduled". */
export const auxiliariesOfPlan: ReadonlySet<string> = wordsOf("is are was were be being");

/** Between a body and its officers: "Customs at Port Orlen". */
export const placesOfOfficers: ReadonlySet<string> = wordsOf("port airport station and district at in");

/** Before "including" they make another word of it. */
export const notBreakdownLeads: ReadonlySet<string> = wordsOf("not is are was were been");

/** Before "seized": "of the drugs seized". */
export const leadsOfPassive: ReadonlySet<string> = wordsOf("the of all these those");

/** Before what is not the subject: "in the port". */
export const prepositionsOfPlace: ReadonlySet<string> = wordsOf("of in from to at near with for across via");

/** Between two figures. */
export const linksOfFigures: ReadonlySet<string> = wordsOf(", and or & plus");

/** Before "with". */
export const jointAdverbs: ReadonlySet<string> = wordsOf("together jointly along");

/** Before a body that acts. */
export const determinersOfActor: ReadonlySet<string> = wordsOf("the a an joint local its their his her");

/** What stands behind them does not act: "told the police". */
export const verbsOfAddressee: ReadonlySet<string> = wordsOf("told informed helped joined");

/** Articles. */
export const articles: ReadonlySet<string> = wordsOf("a an the");

/** Between a group and its body: "officers of the Border Guard". */
export const linksOfGroup: ReadonlySet<string> = wordsOf("of from at with");

/** Behind "of": "of which 5 kg". */
export const partitivePronouns: ReadonlySet<string> = wordsOf("which whom them");

/** Small words inside Spanish, French and Arabic names. */
export const namePrepositions: ReadonlySet<string> = wordsOf("de la del al el");

/** Before "from": "up from 3 kg". */
export const directionsOfChange: ReadonlySet<string> = wordsOf("up down unchanged");

/** Before a time. */
export const leadsOfTime: ReadonlySet<string> = wordsOf("in on by up to from during until the");

/** Between two clauses. */
export const linksOfClauses: ReadonlySet<string> = wordsOf("and while whereas but");

/** Behind a participle: who does it, or where. */
export const prepositionsOfDoing: ReadonlySet<string> = wordsOf("by in at on under");

/** They end a list of providers. */
export const notBetweenProviders: ReadonlySet<string> = wordsOf("in at on for under");

/** Before whoever neither gives nor takes a training. */
export const prepositionsOfBystander: ReadonlySet<string> = wordsOf("in at with under from for to against");

/** Between people and their country or body. */
export const linksOfPeople: ReadonlySet<string> = wordsOf("of from representing");

/** Before a body that does not act: "at the Customs Service". */
export const prepositionsOfActor: ReadonlySet<string> = wordsOf(
  "of in on with from to near at for by under against during among into through including via per than between across",
);

/** Behind "of": what the figure before has counted. */
export const partsOfTotal: ReadonlySet<string> = wordsOf("this these that them which the those");
