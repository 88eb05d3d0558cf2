import { phrasesOf, wordsOf } from "../../vocabulary/words-of.js";

/** "98 kg of the deadly drug". */
export const drugNouns: ReadonlySet<string> = wordsOf("drug substance narcotic stuff contraband");

/** "3 kg of it", "3 kg of which": of what was named before. */
export const carriedDrugs: ReadonlySet<string> = wordsOf("it them this these that those which whom");

/** "20 kg of the total", "5 tons of that amount". */
export const wholeNouns: ReadonlySet<string> = wordsOf(
  "total amount haul quantity volume weight seizures seizure all load consignment drugs",
);

/** "5 kg of a substance believed to be heroin": what leads from what was found to what it is. */
export const identifyingPhrases: readonly string[] = phrasesOf(
  `believed to be; believed to have been; suspected to be; suspected of being; thought to be; presumed to be; presumably; what appeared to be; what appears to be; appearing to be
  appeared to be; appears to be; what is believed to be; what was believed to be; what were believed to be; what is suspected to be; what was suspected to be; what police believe to be
  what police believe is; what police believed to be; what officers believe to be; what they believe to be; what they believe is; which is believed to be; which was believed to be
  that is believed to be; that was believed to be; that are believed to be; that is suspected to be; that was suspected to be; that tested positive for; which tested positive for
  testing positive for; tested positive for; identified as; later identified as; which was identified as; that turned out to be; which turned out to be; that proved to be
  which proved to be; turned out to be; proved to be; known as; described as; resembling; what later tests showed to be; that tests showed to be; was believed to be; is believed to be; were believed to be
  was suspected to be; what authorities believe to be; what authorities said was; what police said was; what officials said was; what was thought to be; confirmed as; confirmed to be; sold as`,
);

/** "200 mg each", "20 kg apiece". */
export const eachBehind: ReadonlySet<string> = wordsOf("each apiece");

/** "each of 200 mg", "each weighing 1 kg": how far before a figure it stands is three words. */
export const eachBefore: ReadonlySet<string> = wordsOf("each every");

/** "60,000 pills an hour". */
export const rateLeads: ReadonlySet<string> = wordsOf("a an per every each");

/** Behind such a lead: a rate, which is made or used, and no amount. */
export const rateUnits: ReadonlySet<string> = wordsOf(
  "hour day week minute shift batch dose tablet pill capsule ampoule gram kilogram kilo kg",
);

/** "fake oxycodone pills laced with fentanyl": not what they pretend to be. */
export const fakeWords: ReadonlySet<string> = wordsOf("fake counterfeit bogus imitation pressed");

/** What fake pills are made of stands behind. */
export const lacedWords: ReadonlySet<string> = wordsOf("laced containing with spiked of");

/** "fentanyl-laced, fake pills": behind such a compound a comma parts adjectives. */
export const compoundEnds: ReadonlySet<string> = wordsOf(
  "laced filled based containing soaked infused coated contaminated tainted impregnated type like stuffed packed dipped",
);

/** What may stand behind a mass without naming what was weighed. */
export const measureFollowers: ReadonlySet<string> = wordsOf(
  `more less fewer each net gross last this next year month week respectively ago earlier later worth hidden thought out up down too also only alone together altogether all before after
  where when while because although so then there here now not against compared versus via about around seized found annually daily weekly monthly overall apiece pure bulk total`,
);

/** Parts of a place between two figures: "20 kg in Doria and in Malva 35 kg". */
export const placeLeadsOfAmount: ReadonlySet<string> = wordsOf("in at near from on off around outside");

/** "the drug", which was named before. */
export const bareDrugNouns: ReadonlySet<string> = wordsOf("drug substance narcotic");

/** "19 percent more than …". */
export const percentSigns: ReadonlySet<string> = wordsOf(", percent per cent %");

/** "pills numbering over 600,000", "tablets: 498 million". */
export const countedUnitLeads: ReadonlySet<string> = wordsOf(": numbering – totalling totaling");

/** Between a number and the noun that it counts nothing of these stands. */
export const endsOfCountedUnit: ReadonlySet<string> = wordsOf("and of in were was from");

/** Phrases with which a sentence divides what the one before says was seized, be it in another paragraph. */
export const dividingPhrases: readonly string[] = phrasesOf(
  `of them; of these; of those; of this amount; of that amount; of this quantity; of this total; of the total; of the total amount; of this number; from them; from this amount; among them
  among these; among those; out of them; out of these; out of this amount; the bulk of it; the bulk; the lion's share; the balance; the remainder; the rest; break-up; breakup; breakdown; the comparable figure
  the corresponding figure; the corresponding figures; the figures for; the figure for; comparable figures`,
);

/** Phrases with which a sentence goes on in the paragraph of a seizure to give more figures of it. */
export const continuingPhrases: readonly string[] = phrasesOf(
  `the figure; the figures; the number; the numbers; the amount; accounted for; accounts for; accounting for; account for; came to; stood at; stands at; made up; makes up; totalled; totaled
  amounted to; amounts to; contributed; recorded; reported; counted; followed with; followed by; fell from; rose from; down from; up from; dropped from; fell to; rose to; dropped to; grew to; grew from; increased to
  increased from; decreased to; decreased from; declined to; declined from; it was; it had been; correspond to; corresponds to; in all; in total; in addition; as well as; the largest; the biggest; included; include
  includes; including; for comparison; compared with; compared to; as against; against; weighed; has made; have made; consisted of; consists of; led with; topped the list with; namely`,
);

/** Behind a sentence that ends in one of these stands what was seized: "the following were seized:". */
export const listOpeners: ReadonlySet<string> = wordsOf(": follows");

/** "25 kg in 40 bags": how something was packed. */
export const packingLeads: ReadonlySet<string> = wordsOf("in into inside from among");

/** "411 million in 2021". */
export const timeLeads: ReadonlySet<string> = wordsOf("in for during");

/** Before a bare number in the unit of the figure before it. */
export const leadsOfBareAmount: ReadonlySet<string> = wordsOf(
  "against from to with than , and ; uncovered seized intercepted confiscated",
);

/** "1.2 lakh tablets weighing 13 kg". */
export const weighingWords: ReadonlySet<string> = wordsOf("weighing weight weighed totalling totaling");

/** "the same amount of". */
export const amountNouns: ReadonlySet<string> = wordsOf("amount quantity volume weight number");

/** "the same amount of". */
export const samenessWords: ReadonlySet<string> = wordsOf("same similar equal identical");

/** Between an amount and "seized" they say that something else was seized: "burned 20 kg and seized". */
export const endsOfSeizedNoun: ReadonlySet<string> = wordsOf(
  ", ; : ( ) and or but while when where after before was is are",
);

/** What a share is of: "38 percent of all heroin seizures". */
export const seizureNouns: ReadonlySet<string> = wordsOf(
  "seizures seizure seized confiscated confiscations interceptions",
);

/** "the haul of 25 kg, was heroin": behind a comma. */
export const singularBe: ReadonlySet<string> = wordsOf("was were is");

/** "5 kg was heroin". */
export const presentAndPastBe: ReadonlySet<string> = wordsOf("was were is are");

/** Between a figure and its substance nothing of these stands. */
export const substanceBarriers: ReadonlySet<string> = wordsOf(
  `and or was were is are in on from by has had have seized compared against than to with worth at for during which that including`,
);

/** Between a substance and its figure nothing but these stands. */
export const substanceLinks: ReadonlySet<string> = wordsOf(
  `: ( – — = - totaling totalling amounting weighing of was were is to at total reached stood amounted , around approximately by with came made up equal`,
);

/** "every year". */
export const yearlyWords: ReadonlySet<string> = wordsOf("every per each a");

/** "a year earlier" is not "every year". */
export const yearPassed: ReadonlySet<string> = wordsOf("earlier ago before later");

/** "found that", "found guilty": nothing was seized. */
export const findingOthers: ReadonlySet<string> = wordsOf("that guilty to");

/** "contained over 5 kg". */
export const roundingWords: ReadonlySet<string> = wordsOf(
  "over about more some nearly almost around a approximately roughly at up between",
);

/** "contained a total of 5 kg", "with more than 5 kg". */
export const fillersOfFigure: ReadonlySet<string> = wordsOf("than of total to the another further additional");

/** Taken out of something: a seizure where it is circulation. */
export const withdrawing: ReadonlySet<string> = wordsOf("removed withdrawn withdrew withdraw");

/** "withdrawn from illegal circulation". */
export const withdrawnFrom: ReadonlySet<string> = wordsOf("from illegal illicit");

/** "in a truck", "arrested": one case among those of a year. */
export const incidentWords: ReadonlySet<string> = wordsOf(
  `truck lorry car vehicle suitcase luggage hidden concealed stopped searched searching found discovered arrested detained caught container ship vessel
  boat house apartment`,
);

/** "in total", "annual", "seizures". */
export const totalWords: ReadonlySet<string> = wordsOf(
  "total totaled totalled totaling overall altogether seizures annual annually",
);

/** "as a result of the operation": all that it brought, where nothing tells of a single case. */
export const campaignWords: ReadonlySet<string> = wordsOf("operation");

/** "In another operation", "during a raid": one case, be it among several of a text. */
export const caseLeads: ReadonlySet<string> = wordsOf("in during after following at from");

/** Which one it was. */
export const caseDeterminers: ReadonlySet<string> = wordsOf(
  "a an one another separate second third fourth fifth sixth seventh eighth ninth tenth last first final other different similar same single latest recent joint",
);

/** What such a case is called. */
export const caseNouns: ReadonlySet<string> = wordsOf(
  "operation raid search incident case seizure stop inspection ambush sting bust interception swoop action crackdown instance",
);

/** "in 30 operations": many cases. */
export const casesNouns: ReadonlySet<string> = wordsOf(
  "operations raids searches incidents cases seizures interceptions busts actions occasions instances interdictions",
);

/** Of these, what tells of another case than the one before. */
export const otherCaseWords: ReadonlySet<string> = wordsOf(
  "another separate second third fourth fifth sixth seventh eighth ninth tenth other different similar last final",
);

/** "since the beginning of the year": a stretch of time, in which there may be many cases. */
export const spanWords: ReadonlySet<string> = wordsOf("since year years months fiscal half quarter period decade");
