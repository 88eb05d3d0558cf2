import { wordsOf } from "../../vocabulary/words-of.js";

/** Words of the work of those who seize: a sentence with one of them tells of a case, and may say where and when it was. */
export const enforcementWords: ReadonlySet<string> = wordsOf(
  `raid raids raided operation operations searched searching stopped smuggler smugglers smuggling smuggled trafficker traffickers
  arrested detained patrol patrols patrolled checkpoint checkpoints ambush ambushed offloaded thwarted foiled`,
);

/** Words that say of nothing but drugs and goods that they were seized; "found" and "held" are said of much else. */
export const plainSeizingWords: ReadonlySet<string> = wordsOf(
  `seized seize seizes seizing seizure seizures confiscated confiscate confiscates confiscating confiscation confiscations
  intercepted intercept intercepts intercepting interception interceptions interdicted interdiction interdictions impounded haul hauls`,
);

/** "in Peru", "across Peru": where something happens. */
export const sceneLeads: ReadonlySet<string> = wordsOf("in within across throughout inside");

/** "bound for Peru": where something is going. */
export const destinedWords: ReadonlySet<string> = wordsOf(
  "bound destined headed heading intended meant departing leaving",
);

/** "than in Peru", "as in Peru", "unlike Peru": with what something is compared. */
export const comparisonLeads: ReadonlySet<string> = wordsOf("than as like unlike");

/** "its price in Peru": where something is sold, which is not where it was seized. */
export const priceWords: ReadonlySet<string> = wordsOf(
  "price prices priced fetch fetched fetches sell sells sold street streets market markets retail wholesale demand consumers",
);

/** "a Peruvian man", "two Peruvian traffickers", "a Peruvian passport": whose citizen somebody is. */
export const citizenNouns: ReadonlySet<string> = wordsOf(
  `man men woman women suspect suspects trafficker traffickers smuggler smugglers driver drivers passport passports crew couple resident residents
  passenger passengers courier couriers traveller travellers traveler travelers gang gangs cartel cartels student students
  fisherman fishermen sailor sailors boy girl youth father brother brothers businessman businesswoman lady ladies wife husband
  mother sister migrant migrants tourist tourists worker workers farmer farmers nurse doctor mule mules dealer dealers peddler
  peddlers kingpin trucker truckers pilot captain skipper inmate inmates refugee refugees importer importers exporter exporters`,
);

/** "Peru estimates that …": who puts a figure on something, wherever that is. */
export const estimatingVerbs: ReadonlySet<string> = wordsOf(
  "estimates estimated believes believed puts reckons assesses",
);
export const estimatedWords: ReadonlySet<string> = wordsOf(
  "estimated put reckoned assessed valued calculated projected",
);

/** "made in Peru", "based in Peru": where goods or people come from. */
export const originVerbs: ReadonlySet<string> = wordsOf(
  "made manufactured produced grown cultivated refined cooked sourced born based living resident registered headquartered residing",
);

/** "a Peruvian ship", "the Peruvian-flagged vessel": by whose flag something is carried. */
export const carrierNouns: ReadonlySet<string> = wordsOf(
  "ship vessel boat yacht trawler freighter tanker dhow truck lorry car plane aircraft flagged registered made produced grown",
);

/** "the Peruvian Act", "the law of Peru". */
export const lawNouns: ReadonlySet<string> = wordsOf(
  "law laws act code decree legislation constitution convention treaty statute ordinance regulation regulations bill protocol",
);

/** Words that open a sentence about others: what was said of a place holds no longer. */
export const turnWords: ReadonlySet<string> = wordsOf("elsewhere meanwhile neighbouring neighboring abroad overseas");

/** "in another country", "in other states": a place that is not the one before. */
export const otherPlaceWords: ReadonlySet<string> = wordsOf("another other neighbouring neighboring third foreign");

/** Behind such a word. */
export const placeNouns: ReadonlySet<string> = wordsOf("country countries state states nation nations region regions");

/** Verbs of telling beside those of saying: the day on which somebody spoke is not that of what they tell. */
export const tellingVerbs: ReadonlySet<string> = wordsOf(
  "spoke gave briefed met wrote tweeted posted published presented presenting showed testified replied answered disclosed unveiled",
);

/** Whoever stands before a verb of seizing without being a place. */
export const actorPronouns: ReadonlySet<string> = wordsOf(
  `he she it they we who which that these those nobody all both others some many police customs interpol detectives
  operatives sleuths everybody everyone also later then recently reportedly`,
);

/** "seized there": the place of the sentences before. */
export const placeAnaphors: ReadonlySet<string> = wordsOf("there");

/** "there were": nothing is said of a place. */
export const existentialVerbs: ReadonlySet<string> = wordsOf(
  "is are was were has have had will would may might can could be been",
);

/** Before a figure with which another is compared. */
export const comparingVerbs: ReadonlySet<string> = wordsOf("compared against versus vs");

/** "south of Peru": beside it. */
export const besideWords: ReadonlySet<string> = wordsOf(
  "north south east west northeast northwest southeast southwest off",
);

/** "one Mexican was arrested". */
export const onePersonLeads: ReadonlySet<string> = wordsOf("one a an another");

/** Behind such a person. */
export const behindOnePerson: ReadonlySet<string> = wordsOf("was were is are and who , .");

/** "The law is of 1994." */
export const lawCopulas: ReadonlySet<string> = wordsOf("is was dates");

/** Marks that close "QUETTA, 4 May (Agency):". */
export const datelineClosers: ReadonlySet<string> = wordsOf(": )");

/** Words of those who speak for one country in another: a heading with them says nothing of a place. */
export const diplomaticWords: ReadonlySet<string> = wordsOf(
  "embassy embassies ambassador consulate delegation mission envoy cooperation agreement relations partnership partners",
);

/** "Peru is a transit point", "Peru remains a route": what a text goes on to tell of. */
export const topicVerbs: ReadonlySet<string> = wordsOf("is remains lies serves faces continues has became becomes");
export const tradeWords: ReadonlySet<string> = wordsOf(
  "drug drugs narcotics narcotic trafficking smuggling transit precursors",
);

/** Where a drug comes from is not where it is seized. */
export const productionWords: ReadonlySet<string> = wordsOf(
  "produces produced producer producers producing production cultivation cultivated grown grows harvest harvested output source origin",
);

/** "the largest since 2014": with what a record is compared. */
export const recordWords: ReadonlySet<string> = wordsOf(
  "largest biggest highest lowest smallest record records first most worst heaviest greatest",
);

/** "up 12 percent over 2016": with what a change is compared. */
export const changeLeads: ReadonlySet<string> = wordsOf("over on from against than versus");
export const shareWords: ReadonlySet<string> = wordsOf("percent % pct cent");
export const changeVerbs: ReadonlySet<string> = wordsOf(
  "rose risen rise grew grown increased increase climbed jumped soared doubled tripled fell fallen dropped declined decreased shrank went",
);

/** "since it was founded in 1995" */
export const beginningVerbs: ReadonlySet<string> = wordsOf(
  "founded established initiated created raised formed launched opened built introduced",
);
