import { wordsOf } from "../../vocabulary/words-of.js";

/** Behind a number that counts what the one before has counted. */
export const endsOfBareNumber: ReadonlySet<string> = wordsOf("a the in of and were was to");

/** Before such a number. */
export const leadsOfBareNumber: ReadonlySet<string> = wordsOf(
  "against from to with than of , ; ( in and by whom which",
);

/** Verbs and nouns of what rises: "grew by 12 percent", "a rise of 12 percent". */
const risingWords = wordsOf(
  `rise rises rose risen rising raised increase increases increased increasing grow grows grew grown growing growth climb climbs climbed climbing surge surges surged surging
  jump jumps jumped soar soared soaring gain gained expand expanded expanding expansion upturn uptick hike hiked escalated rocketed skyrocketed rebounded swelled
  doubled tripled trebled quadrupled up`,
);

/** Verbs and nouns of what falls. */
const fallingWords = wordsOf(
  `fall falls fell fallen falling decrease decreases decreased decreasing decline declines declined declining drop drops dropped dropping reduce reduces reduced reducing
  reduction reductions cut cuts cutting slashed shrink shrinks shrank shrunk shrinking shrinkage contracted contraction plunge plunged plunging plummet plummeted tumble tumbled slump
  slumped slid slide sank sunk dip dipped diminish diminished dwindled dwindle curtailed trimmed eased slipped halved lowered weakened downturn collapsed down`,
);

/** Which way each of them goes: 1 up, -1 down. */
export const directions: ReadonlyMap<string, 1 | -1> = new Map([
  ...[...risingWords].map((word) => [word, 1] as const),
  ...[...fallingWords].map((word) => [word, -1] as const),
]);

/** Behind a share that says how far something is from another: "12 percent more", "9 percent below". */
export const comparativeDirections: ReadonlyMap<string, 1 | -1> = new Map([
  ...["more", "higher", "greater", "above", "larger", "bigger", "longer", "extra"].map((word) => [word, 1] as const),
  ...["less", "fewer", "lower", "below", "smaller", "under", "shorter", "cheaper"].map((word) => [word, -1] as const),
]);

/** Between a share and the noun of its change: "a 30 percent year-on-year drop", "a 12 % overall rise". */
export const betweenShareAndChange: ReadonlySet<string> = wordsOf(
  "year - on over annual yearly overall total sharp steep further average real monthly quarterly net relative absolute estimated reported nominal",
);

/** Before the size of a change: "fell by some 12 percent", "a drop of almost a third". */
export const leadsOfChange: ReadonlySet<string> = wordsOf("by of");

/** Those that are nouns, or stand behind a share: "a 12 percent rise", "12 percent down". */
export const nounsOfChange: ReadonlySet<string> = wordsOf(
  `rise increase growth climb surge jump gain expansion upturn uptick hike up fall decrease decline drop reduction cut shrinkage contraction plunge slump dip downturn
  down`,
);

/** Behind such a noun they make it a verb: "12 percent cut their use". */
export const behindVerbsOfChange: ReadonlySet<string> = wordsOf("their its his the out into ill short behind asleep");

/** Verbs of which "up" is a part: "made up 40 percent". */
export const verbsWithUp: ReadonlySet<string> = wordsOf(
  "make makes made making take takes took taken taking set sets picked summed",
);

/** What a change is in: "a decline in cultivation". */
export const leadsOfChanged: ReadonlySet<string> = wordsOf("in for to");

/** Adverbs and small words between a verb of change and its size: "fell sharply 12 percent", "has risen a further 5 percent". */
export const betweenChangeAndShare: ReadonlySet<string> = wordsOf(
  `a an the further another only just even sharply steeply slightly modestly significantly dramatically roughly overall again also about around nearly almost some estimated additional
  cumulative total whopping staggering mere by of , (`,
);

/** Words before a figure that say where a change ended or began, so that it is none itself: "rose to 45 percent". */
export const levelLeads: ReadonlySet<string> = wordsOf(
  "to at from reaching reached exceeding stood stands totalled totaling",
);

/** Behind them begins a clause in which a change has another size. */
export const endsOfChange: ReadonlySet<string> = wordsOf("; : . ( ) while whereas but although though whose who");

/** Behind "below" and "above" they begin the level from which something is as far: "9 percent below the level of 2010". */
export const leadsOfLevel: ReadonlySet<string> = wordsOf("the that those its");

/** They say how far something is from a level, and also where and how old somebody is. */
export const levelPrepositions: ReadonlySet<string> = wordsOf("under above below");

/** Units of people. */
export const unitsOfPeople: ReadonlySet<string> = wordsOf("persons people suspects offenders");

/** Before the time with which a change is compared: "up 9 percent on the previous year". */
export const baseLeads: ReadonlySet<string> = wordsOf("than from on over compared against versus vs to with relative");

/** Behind a bare number they begin what is said of so many people: "410 were killed", "2,100 died". */
export const verbsOfPeople: ReadonlySet<string> = wordsOf(
  "were are have had was has died survived escaped fled came went remain remained live lived relapsed recovered got tested",
);

/** What befalls people and hardly anything else: behind "were" it says that a bare number counts people. */
export const befallingPeople: ReadonlySet<string> = wordsOf(
  `killed wounded injured maimed disabled hurt martyred shot executed hanged beheaded arrested rearrested detained apprehended captured jailed imprisoned convicted sentenced acquitted pardoned charged indicted
  prosecuted tried extradited deported expelled released freed hospitalised hospitalized treated trained employed married infected poisoned rescued fined questioned interrogated summoned
  women men children girls boys minors foreigners foreign males females adults addicted unemployed homeless pregnant dead missing awaiting serving addicts students teenagers`,
);

/** Those of them that are participles: "45 arrested". */
export const befallingParticiples: ReadonlySet<string> = new Set(
  [...befallingPeople].filter((word) => /(?:ed|hurt|shot|en)$/.test(word) && !/^(?:wo)?men$|children/.test(word)),
);

/** Between "were" and what befell them. */
export const betweenBeAndBefalling: ReadonlySet<string> = wordsOf(
  "been being also later subsequently still already since seriously fatally reportedly either",
);

/** Verbs that only people are the subject of. */
export const doingsOfPeople: ReadonlySet<string> = wordsOf("died survived escaped fled relapsed recovered");

/** Before a bare number that is a subject: the beginning of a clause. */
export const leadsOfSubject: ReadonlySet<string> = wordsOf(
  ", ; : ( - – — and but while whereas where that which another a further of them whom",
);

/** Behind what is counted and before its number: "Seizures were 3,214", "the number of cases rose to 27". */
export const equatingVerbs: ReadonlySet<string> = wordsOf(
  "were was is are totalled totaled reached at to exceeded exceeds counted came average averaged",
);

/** Those behind which people are as often so many years old, and those that need a word such as "number" before them. */
export const plainEquatingVerbs: ReadonlySet<string> = wordsOf("were are is was");
export const levelEquatingWords: ReadonlySet<string> = wordsOf("at to is was");

/** What may stand behind such a number: the clause ends, or a time, a place or a comparison follows. */
export const behindEquated: ReadonlySet<string> = wordsOf(
  ". , ; : ) in on by from compared against versus up down and but while last this a during for over per since as or at within across among",
);

/** "the number of drug users in Kenya": what is counted is named behind it. */
export const numberNouns: ReadonlySet<string> = wordsOf("number numbers total toll count population");

/** Between a verb of equating and what is counted: "rose from 30 to 27", "stood at". */
export const endsOfEquated: ReadonlySet<string> = wordsOf(". ; : , which that who whom while");

/** "five others", "12 more": people like those before. */
export const likeThoseBefore: ReadonlySet<string> = wordsOf("others more");

/** Before the whole of which a number is a part: "20 out of 34 provinces". */
export const leadsOfWhole: ReadonlySet<string> = wordsOf("out of");

/** Behind a small number in words, what drug control has or does, or where: "seven national forces", "five prisons", "six border posts". */
export const countedInWords: ReadonlySet<string> = wordsOf(
  `forces services plantations outposts barracks warrants agencies authorities administrations ministries prisons jails posts checkpoints crossings ports airports harbours stations offices bureaus branches centres centers clinics hospitals
  schools universities institutes partners donors websites marketplaces platforms accounts workshops labs factories plants refineries warehouses houses homes apartments stores shops
  companies firms banks airlines boats ships yachts trucks lorries cars motorcycles planes aircraft helicopters drones submarines submersibles scanners laboratories radars dogs
  raids searches missions seizures shipments consignments cargoes containers parcels suitcases bags sacks packages barrels drums tanks
  gangs cartels rings bands cells syndicates clans warrants indictments charges trials sentences convictions executions extraditions complaints
  treaties agreements memoranda conventions protocols resolutions projects campaigns exercises surveys reports
  municipalities counties towns communities islands states departments governorates prefectures territories
  rifles pistols guns handguns grenades magazines cartridges weapons phones computers vehicles scales`,
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
