import { wordsOf } from "../../vocabulary/words-of.js";

/** What statistics of drugs are about: a sentence with one of them may say where and when its figures and those behind it hold. */
export const topicWords: ReadonlySet<string> = wordsOf(
  `drug drugs narcotic narcotics opiates opioids poppy poppies coca harvest harvests harvested cultivation cultivated crop crops production produced producers output yield yields
  farmers growers fields plantations hectares eradication eradicated laboratories addiction addicts users consumption consumers treatment clinics patients overdose overdoses
  price prices prisons prisoners inmates crime crimes cases arrests arrested detained convicted sentenced prosecuted survey surveys statistics figures data seizures`,
);

/** Behind "around the", "the": the whole world. */
export const worldNouns: ReadonlySet<string> = wordsOf("world globe planet");

/** Before "the world": figures of it, and of no country. */
export const leadsOfWorld: ReadonlySet<string> = wordsOf("around across throughout in over of");

/** Money whose name has a country in it: "30 million US dollars". */
export const currencyNouns: ReadonlySet<string> = wordsOf(
  "dollars dollar francs franc shillings shilling rupees rupee pesos peso pounds pound rubles roubles rials dinars dirhams crowns kronor kroner reais rand",
);

/** People and houses abroad: "Iran's ambassador to Kenya", "the French embassy in Lima". */
export const abroadNouns: ReadonlySet<string> = wordsOf(
  "ambassador ambassadors embassy embassies envoy envoys consul consulate consulates diplomat diplomats attache mission delegation delegations team teams",
);

/** "Tajikistan reported fewer harvests": verbs whose subject is the country of which a sentence tells. */
export const subjectVerbs: ReadonlySet<string> = wordsOf(
  `has have had is was remains remained became grew grows saw sees made makes lost spent reported registered recorded counted arrested detained produced cultivated harvested opened closed
  eradicated destroyed imported exported consumed treated sentenced convicted launched reduced increased experienced faces faced accounted accounts contributed ranks ranked hosts
  holds held planted grown seized dismantled introduced adopted banned legalised legalized set built provides provided`,
);

/** What is a body or a people of a state behind its adjective: "Iranian prisons", "Peruvian farmers". */
export const nounsOfState: ReadonlySet<string> = wordsOf(
  `police authorities government ministry officials officers customs prisons prison jails courts court farmers growers villages provinces households market markets society schools pupils
  users patients agencies agency forces troops soldiers coastguard guards navy army parliament economy population territory border clinics hospitals prosecutors judges researchers experts`,
);

/** Between such a noun and the country: "the Ambassador of Peru", "the embassy in Lima". */
export const linksOfAbroad: ReadonlySet<string> = wordsOf("of to in");

/** Verbs of making figures known: "On Monday, the ministry published figures". */
export const publishingVerbs: ReadonlySet<string> = wordsOf(
  "published released issued presented posted unveiled disclosed announced reported said told launched noted shared quoted gave",
);

/** "the United States estimates that …", "estimated by the United States": whose figure it is, and not where it holds. */
export const estimatingWords: ReadonlySet<string> = wordsOf(
  "estimates estimate estimated estimating believes assesses according calculated",
);

/** "two citizens of Peru". */
export const citizensOf: ReadonlySet<string> = wordsOf("citizen citizens national nationals native natives");

/** "in neighbouring Peru". */
export const neighbourWords: ReadonlySet<string> = wordsOf("neighbouring neighboring nearby");

/** "his country": that of somebody who speaks, whom a text may have named much earlier. */
export const ownersOfCountry: ReadonlySet<string> = wordsOf("his her their our my your");
