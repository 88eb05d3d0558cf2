import { wordsOf } from "../../vocabulary/words-of.js";

/** Nouns that end or begin the name of a body: "Drug Control Agency", "Ministry of Public Security". */
export const organizationHeads: ReadonlySet<string> = wordsOf(
  `agency ministry commission committee bureau organization organisation office service services department directorate council centre center
  union initiative force forces police customs court authority authorities administration board association institute university academy federation
  group unit squad guard guards headquarters secretariat programme program fund foundation alliance network division section branch corps command mission embassy
  consulate parliament assembly senate congress cabinet bank society inspectorate prosecutor's gendarmerie navy army patrol laboratory investigations
  consortium partnership presidency crescent cross militia carabinieri college school hospital clinic league community bloc cartel taskforce
  troops fleet brigade battalion regiment squadron flotilla rangers rifles marines constabulary cell detachment coastguard`,
);

/** Head nouns behind a word for a force only: "Naval District", which is no district. */
export const compoundHeads: ReadonlySet<string> = wordsOf("district sector region station");

/** Before such a noun. */
export const forceWords: ReadonlySet<string> = wordsOf("naval military guard guards border customs army");

/** Bodies of one country in another. */
export const missionHeads: ReadonlySet<string> = wordsOf("embassy consulate embassies consulates");

/** "the Kingdom's Customs Service", "the Province's Police": whose a body is, and no part of its name. */
export const ownerNouns: ReadonlySet<string> = wordsOf(
  `kingdom republic emirate emirates sultanate state states nation country province region city county district union federation
  territory principality island islands capital government municipality`,
);

/** Nouns that end the name of a part: "Toxicology Department". */
export const partHeads: ReadonlySet<string> = wordsOf("department division section unit branch");

/** Nouns of small bodies, which are not divided any further: "Center of Forensics and Toxicology Department" is one. */
export const smallWholes: ReadonlySet<string> = wordsOf("center centre laboratory bureau school");

/** More of what departments of a government are of: "Departments of Treasury and Labor". */
export const departmentSubjects: readonly string[] = [
  "Treasury", "the Treasury", "Homeland Security", "Labor", "Commerce", "Energy", "Transportation", "Veterans Affairs", "Customs", "Police", "Immigration",
]; // prettier-ignore

/** Heads whose subjects may be several: "Committee on Civil Liberties, Justice and Home Affairs". */
export const seriesHeads: ReadonlySet<string> = wordsOf("ministry committee commission department office");

/** Nouns that stand once for several bodies, "Departments of Treasury and Justice", each with its singular. */
export const severalHeads: ReadonlyMap<string, string> = new Map([
  ["ministries", "Ministry"],
  ["departments", "Department"],
  ["embassies", "Embassy"],
  ["consulates", "Consulate"],
  ["committees", "Committee"],
  ["commissions", "Commission"],
  ["directorates", "Directorate"],
]);

/** Acronyms of bodies that are words or drugs too: only what stands around them says which they are. */
export const wordAcronyms: ReadonlySet<string> = wordsOf(
  "ice who eco rats aim safe care act cap star spice crystal speed base crack shield force action pact target trust hope",
);

/** Nouns behind an acronym that acts: "KDRF officers", "a KDRF team". */
export const acronymCompanions: ReadonlySet<string> = wordsOf(
  `officer officers agent agents operative operatives personnel official officials spokesman spokesperson spokeswoman team teams
  sleuths headquarters director chief investigators detectives inspectors troops soldiers guards staff experts`,
);

/** Verbs behind an acronym that acts and is no thing: "KDRF arrested two men". */
export const acronymVerbs: ReadonlySet<string> = wordsOf(
  `said says arrested raided conducted launched carried busted foiled thwarted detained reported announced warned warns estimates
  recommends estimated stated confirmed`,
);

/** Verbs that are said of drugs too, "MDMA seized in May": whoever does it has an object behind the verb. */
export const seizingActs: ReadonlySet<string> = wordsOf(
  "seized recovered intercepted confiscated found discovered impounded",
);

/** Before such an object. */
export const seizedObjectLeads: ReadonlySet<string> = wordsOf(
  "a an the over about more nearly almost some approximately around another at two three four five six seven eight nine ten",
);

/** More nouns for a part of a body, in small letters: "head of the anti-drug department". */
export const departmentNouns: ReadonlySet<string> = wordsOf(
  "agency's unit team mission delegation programme project side investigation operations affairs",
);

/** More nouns for a part of an organization of states. */
export const partNouns: ReadonlySet<string> = wordsOf("structure secretariat");

/** Between a part and the body that it is a part of: "Bureau of the Ministry". */
export const wholeLinks: ReadonlySet<string> = wordsOf("of under at");

/** Small words inside the name of a body. */
export const nameConnectors: ReadonlySet<string> = wordsOf(
  "of for and on against under at & - / in by to with without",
);

/** Heads of names that are texts, plans, places or events and no bodies. */
export const otherHeads: ReadonlySet<string> = wordsOf(
  `strategy plan report act agreement convention treaty protocol memorandum declaration project point zone system index day week year conference meeting
  summit forum symposium workshop seminar operation campaign survey review law code decree resolution road belt route triangle crescent region area street
  avenue square airport port station bridge river sea ocean bay border checkpoint district province city county state guidelines framework award prize
  hotel tower hall house building school course exhibition festival session dialogue roadmap charter statement communique bulletin newsletter database
  procedure procedures letter arrangement accord rules manual handbook guide guidance concept toolkit exercise curriculum study assessment list scheme`,
);

/** What ministers are ministers of, and ministries of: the name of a person begins behind it. */
export const ministrySubjects: readonly string[] = [
  "Public Security", "Internal Affairs", "Interior", "the Interior", "Home Affairs", "Foreign Affairs", "External Affairs", "Justice", "Health", "Public Health",
  "Defence", "Defense", "Finance", "Education", "State Security", "National Security", "Counter Narcotics", "Narcotics Control", "Transport", "Science", "Environment",
  "Law and Order", "Economy", "Economic Development", "Labour", "Social Affairs", "Emergency Situations", "Home", "State", "Agriculture", "Culture", "Information",
  "Public Order", "Internal Security", "Security", "Women and Child Development", "Social Justice", "Health and Social Services", "Health and Family Welfare",
]; // prettier-ignore

/** Capital words that begin a sentence and no name. */
export const sentenceOpeners: ReadonlySet<string> = wordsOf(
  `the a an in on at of by for from with to as after before during since until under over according besides meanwhile however moreover furthermore also and but or
  this that these those there it its he she they his her their we our i you all some many most more several other another both each every such when while where
  although though if because about around nearly almost only just last first second third today yesterday since between among despite within without through
  throughout thanks following speaking echoing referring citing earlier later recently overall total together one two three four five six seven eight nine ten
  additionally similarly then now here not no never what who which how why per via against along across amid upon once officers officials authorities experts
  participants representatives delegates heads members police law drug drugs heroin opium cannabis cocaine seizures joint international national regional`,
);

/** Capital letters that stand for no body. */
export const notAcronyms: ReadonlySet<string> = wordsOf(
  `usd eur gbp dna hiv aids covid mdma lsd thc ghb nps suv ceo mou km gmt utc usa uk uae dprk drc prc us un tv pm am id it ok ngo ngos ied pdf ii iii iv vi vii
  viii ix xi cbd ats pcp bmk pmk p2p apaan boc dmt api gps mt kg lng fob hcl ms mr dr st ad bc fy h1 h2 q1 q2 q3 q4 mv vip it ict rpg hcv sms llc ltd inc sim vpn atm pin dnm faq mp aka r&d moc moa loi loa sop sops mlat mla tor toc
  south north east west gang arrested seized sentenced guilty new the and of for in on to by with from`,
);

/** Bodies that work in another country: "Country Office in Afghanistan". */
export const officesAbroad: ReadonlySet<string> = wordsOf("office mission embassy programme program");

/** What stands between a head noun and the rest of its name: "Ministry of", "Centre for". */
export const tailConnectors: ReadonlySet<string> = wordsOf("of for on and against the & in - 's");

/** What stands between the parts of a name with commas. */
export const seriesConnectors: ReadonlySet<string> = wordsOf(", and of the for on");

/** Openers of sentences that a name of a body never begins with. */
export const smallOpeners: ReadonlySet<string> = wordsOf(
  "the a an in on at of by for from with to as and but also his her its",
);

/** "a partnership aimed at stopping the trade": what a body is for stands behind them. */
export const purposeLeads: readonly string[] = [
  "aimed at", "aims at", "aiming at", "dedicated to", "devoted to", "with the aim of", "with the purpose of", "for the purpose of",
]; // prettier-ignore

/** "a centre set up to fight smuggling": the purpose is "to fight smuggling". */
export const purposeVerbs: readonly string[] = [
  "aims to", "aiming to", "seeks to", "set up to", "established to", "created to", "founded to", "formed to",
]; // prettier-ignore

/** Between a body and what it is for: "is a broad partnership", "was". */
export const purposeCopulas: ReadonlySet<string> = wordsOf("is was , which that has been");

/** Where the words on a purpose end. */
export const endsOfPurpose: ReadonlySet<string> = wordsOf(
  ". , ; : ( ) and while which who whose has have is was were said",
);
