import { wordsOf } from "../../vocabulary/words-of.js";

/** Ranks that are forms of address, without a full stop: they say nothing of what somebody does. */
export const formsOfAddress: ReadonlySet<string> = wordsOf("mr mrs ms dr miss sir prof professor h.e h.e.");

/** Last words of the titles of those whom one country sends to another. */
export const envoyWords: ReadonlySet<string> = wordsOf(
  "ambassador ambassadors general consul attaché attache envoy counsellor counselor commissioner representative officer plenipotentiary d'affaires",
);

/** Between such a title and where the envoy works. */
export const hostLeads: ReadonlySet<string> = wordsOf("to in for at");

/** Nouns of a force before a title in small letters: "border police commander", "customs chief". */
export const officeNouns: ReadonlySet<string> = wordsOf(
  `police customs border guard guards coast navy army security intelligence narcotics anti-narcotics anti drug drugs military
  immigration - counter-narcotics traffic`,
);

/** Services whose ranks are said with them: "Police Colonel". */
export const rankBranches: ReadonlySet<string> = wordsOf("police militia justice customs");

/** What stands before a title and belongs to it: "former", "first deputy", "senior". */
export const titleModifiers: ReadonlySet<string> = wordsOf(
  `first deputy vice senior acting former then assistant special regional - chief executive un joint interim national international general provincial`,
);

/** What somebody does who is at the head of a body or speaks for it. */
export const leadingVerbs: ReadonlySet<string> = wordsOf(
  "heads headed leads led directs chairs chaired runs ran represents represented commands oversees supervises coordinates",
);

/** Letters that stand behind a name. */
export const postnominals: ReadonlySet<string> = wordsOf("QC KC MP MEP IPS IAS IRS PhD Jr Sr");

/** Small words between a name and the title behind it: "Ann Ray, who is also the director". */
export const additionLeads: ReadonlySet<string> = wordsOf(
  "the a an its his her their who is was also currently serving as",
);

/** Small words behind a title: "head of the", "attaché at". */
export const titleConnectors: ReadonlySet<string> = wordsOf("of for at in to on from the and under with 's");

/** Verbs behind the name of somebody who holds or held a title: "Ann Ray was director of X". */
export const holdingVerbs: ReadonlySet<string> = wordsOf("is was has had");

/** Words by which somebody comes to hold a title. */
export const appointingWords: ReadonlySet<string> = wordsOf("appointed named elected");

/** What stands between such a name and the title. */
export const holdingLeads: ReadonlySet<string> = new Set([
  ...holdingVerbs,
  ...appointingWords,
  ...wordsOf("been the a an its also currently serving served as"),
]);

/** To whom a body reports: "agency under the president". */
export const superiors: ReadonlySet<string> = wordsOf("president government cabinet");

/** Small words before a part of a body: "head of the anti-drug department". */
export const departmentLeads: ReadonlySet<string> = wordsOf("of for the on and");

/** What stands between a name and the body that somebody is of: "John Smith of the DEA", "Anna Berg (UNODC)". */
export const bodyLeads: ReadonlySet<string> = wordsOf("from of for at the with representing , (");

/** Prepositions between a name and a body, where no title is printed. */
export const bodyPrepositions: ReadonlySet<string> = wordsOf("from of for representing");

/** Small words in what a title is for: "Superintendent of Police", "Director for the Americas". */
export const subjectConnectors: ReadonlySet<string> = wordsOf("of for the and");

/** Words before a title that say whose it is. */
export const titleArticles: ReadonlySet<string> = wordsOf("the its their his her an a agency's");

/** Short ranks and forms of address before a name that two documents write with and without them. */
export const shortRanks: ReadonlySet<string> = wordsOf("mr mrs ms dr gen col maj lt");
