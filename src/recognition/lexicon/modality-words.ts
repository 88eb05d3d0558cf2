import { phrasesOf, wordsOf } from "../../vocabulary/words-of.js";

/** What a text makes of a clause that it does not state: it says so of others, of what is to come, or not at all. */
export type Unstated = "alleged" | "prospective" | "negated";

/** Words that take away from what stands behind them, and maybe before them, that it is stated. */
export interface ModalCue {
  readonly manner: Unstated;
  /** Behind it to the end of its clause; the clause with its subject; or behind it to the next verb. */
  readonly reach: "behind" | "clause" | "phrase";
  /** Whether the verb of its clause is yet to come, as behind "if". */
  readonly opensClause: boolean;
  /** Whether the clause ends with its comma, as behind "if". */
  readonly endsAtComma: boolean;
}

const cue = (
  manner: Unstated,
  reach: ModalCue["reach"],
  { opensClause = false, endsAtComma = false }: Partial<ModalCue> = {},
): ModalCue => ({ manner, reach, opensClause, endsAtComma });

const entries = (forms: string, value: ModalCue | null): readonly (readonly [string, ModalCue | null])[] =>
  phrasesOf(forms).map((form) => [form, value] as const);

/** The longest phrase counts; null for those that look alike and deny nothing. */
export const modalPhrases: readonly (readonly [string, ModalCue | null])[] = [
  ...entries(
    "not; cannot; never; by no means; in no way; no longer; did nothing to; unlikely to; fell through; escaped seizure; escaped detection; escaped confiscation; evaded seizure; evaded detection; avoided seizure; avoided detection",
    cue("negated", "clause"),
  ),
  ...entries(
    `failed to; fails to; fail to; failing to; failure to; failed in; unable to; inability to; refused to; refuses to; refusing to; declined to; neglected to;
    yet to; instead of; rather than; stopped short of; close to seizing; close to signing; far from; falsely; wrongly; prevented from; kept from; in vain to; lack of; absence of; refrained from; abstained from; hardly any; scarcely any; barely any`,
    cue("negated", "behind"),
  ),
  ...entries("no; none; nobody; no one; nothing; neither; nor; nowhere", cue("negated", "behind", { opensClause: true })),
  ...entries(
    `denied; denies; deny; denying; denial of; denials of; refuted; refutes; rejected claims; rejected reports; rejects claims; rejects reports; dismissed claims; dismissed reports;
    dismisses claims; dismisses reports; rejected a report; rejected the report; rejected the claim; dismissed a report; dismissed the report; dismissed the claim; rejected as false; rejected as untrue;
    rejected as baseless; dismissed as false; dismissed as untrue; dismissed as baseless`,
    cue("negated", "behind"),
  ),
  ...entries("cancelled; canceled; postponed; called off", cue("negated", "clause")),
  ...entries(
    "false that; untrue that; incorrect that; wrong that; a lie that; a myth that; whether; doubt that; doubts that; doubted that; ruled out that; wrong to say that; false to say that; wished it had; wishes it had; denial that; at no point; at no time; on no occasion; under no circumstances; in no case; doubtful that; unlikely that; improbable that; impossible that; unproven that; unclear that",
    cue("negated", "behind", { opensClause: true }),
  ),
  ...entries(
    `if; unless; in case; in the event; provided that; assuming; assuming that; suppose; supposing; lest; contrary to reports; contrary to claims; contrary to rumours`,
    cue("negated", "behind", { opensClause: true, endsAtComma: true }),
  ),
  ...entries("without", cue("negated", "phrase")),
  ...entries(
    "will; would; shall; should; must; might; could; may; 'll; may have; could have; cannot have; is going to; are going to; was going to; were going to",
    cue("prospective", "clause"),
  ),
  ...entries(
    "is expected to; are expected to; was expected to; were expected to; expected to; is likely to; are likely to; likely to; is scheduled to; are scheduled to; scheduled to; scheduled for; is due to be; are due to be; due to be; due to take; due to open; due to start; due to begin; due to meet; is set to; are set to; set to be; is about to; are about to; about to; slated to; slated for; projected to; forecast to; predicted to; planned to be; planned for; is supposed to; are supposed to; was supposed to; were supposed to; supposed to be; is meant to; are meant to; was meant to; were meant to",
    cue("prospective", "clause"),
  ),
  ...entries(
    `plan to; plans to; planned to; planning to; plans for; intend to; intends to; intended to; intending to; intention to; hope to; hopes to; hoped to; hoping to; aim to;
    aims to; aimed to; aiming to; aims at; want to; wants to; wanted to; wish to; wishes to; wished to; seek to; seeks to; sought to; seeking to; pledged to; pledges to; promised to; promises to;
    vowed to; vows to; agreed to; agrees to; decided to; proposed to; proposes to; offered to; ready to; prepared to; preparing to; prepares to; prepare to; in order to; so as to;
    ordered to; urged to; needs to; need to; has to; have to; a bid to; an effort to; efforts to; called for; calls for; discussed signing; discussed the signing; considered signing; considering signing; considers signing; talks on signing; possibility of; prospect of`,
    cue("prospective", "behind"),
  ),
  ...entries(
    `expected that; possibility that; predicts; predicted; predicts that; predicted that; prediction; predictions; forecasts; forecast; forecasts that; hopes that; hoped that; hope that; plans that; target of; a target of; a goal of; goal of`,
    cue("prospective", "behind", { opensClause: true }),
  ),
  ...entries("planned; proposed; upcoming; forthcoming; envisaged", cue("prospective", "phrase")),
  ...entries(
    "allegedly; purportedly; supposedly; reportedly; is said to; are said to; was said to; were said to; rumoured to; rumored to; alleged to; is alleged to; are alleged to; was alleged to; were alleged to; said to have; believed to have; suspected to have; thought to have",
    cue("alleged", "clause", { opensClause: true }),
  ),
  ...entries("alleges; speculated that; speculates that; alleged that; alleges that; allege that; rumours that; rumors that; rumour that; rumor that; rumoured that; rumored that; unconfirmed reports; rumours of; rumors of; rumour of; rumor of; is claimed that; was claimed that; is believed that; was believed that; is said that; was said that; not deny that; not denied that; neither confirmed nor denied that", cue("alleged", "behind", { opensClause: true })),
  ...entries(
    [..."alleged purported supposed rumoured rumored claimed unconfirmed".split(" ")]
      .flatMap((doubt) => "seizure seizures confiscation interception haul meeting agreement training arrest arrests".split(" ").map((noun) => `${doubt} ${noun}`))
      .join("; "),
    cue("alleged", "phrase"),
  ),
  // Denied twice
  ...entries(
    `not hesitate to; not hesitated to; not fail to; not failed to; never fail to; never fails to; never failed to; not be prevented from; not been prevented from; not prevented from; not be stopped from;
    not be kept from; not refuse to; not refused to; not help but; never ceased to; not rest until; not stop until; nobody denies that; nobody denied that; no one denies that; no one denied that;
    nobody doubts that; nobody doubted that; no one doubts that; no one doubted that; not doubt that; not be denied that; cannot be denied that; no denying that; not unlikely that; not impossible to`,
    null,
  ),
  ...entries(
    `no fewer than; no less than; no more than; no later than; not fewer than; not less than; not more than; not later than; not exceeding; not only; not just; not merely;
    not simply; not least; not to mention; not including; not counting; not included; not long; not far; not until; not without; not alone; not the first; not the last; not the only;
    not for the first; not surprising; not surprisingly; not in vain; not a coincidence; never before; no doubt; no question; no sooner; no matter; no secret; no wonder; no surprise;
    no exception; no small; no stranger; no coincidence; nothing but; nothing less than; nothing new; nothing short of; none other than; if not; if any; if only; without a doubt;
    without doubt; without precedent; denied bail; denied entry; denied access; denied parole; denied involvement; if nothing else; if so; if possible; if necessary; must have; should have been noted; should be noted; should be said; should be say; should be stressed; should be recalled; should be mentioned; must be noted; must be said; may be recalled; may be noted; may be said; so-called`,
    null,
  ),
]; // prettier-ignore

/** "nearly seized": it was not. */
export const nearlyWords: ReadonlySet<string> = wordsOf("nearly almost");

/** What was nearly done; "nearly doubled" says how much. */
export const nearlyDone: ReadonlySet<string> = wordsOf(
  "seized confiscated intercepted impounded signed concluded trained arrested",
);

/** "didn't only seize", "didn't hesitate to": nothing is denied. */
export const onlyWords: ReadonlySet<string> = wordsOf("only just merely simply hesitate fail refuse doubt");

/** "was not", "did not": before the word that denies, they are a part of it. */
export const modalAuxiliaries: ReadonlySet<string> = wordsOf(
  "is are was were be been has have had do does did can could will would shall should may might must also then yet still so far now",
);

/** "are to be trained", "was to open": what is to come. */
export const beBeforeTo: ReadonlySet<string> = wordsOf("is are was were");

/** Behind "to" they are no verbs: "is to date". */
export const notInfinitives: ReadonlySet<string> = wordsOf("date the a an this that his her its their our one blame");

/** Finite verbs that tell that a clause has its own verb; the regular ones end in "ed". */
export const finiteVerbs: ReadonlySet<string> = wordsOf(
  `is are was were has have had did does do will would can could found took made said says told held led brought came went saw got gave caught won met sent kept left fell rose grew grown sold
  bought lost ran began spoke set put cut hid hidden seizes remains remain took became showed shows stood lay`,
);

/** They end in "ed" or "ing" and are no verbs. */
export const notVerbs: ReadonlySet<string> = wordsOf(
  "hundred speed need seed weed indeed feed exceed red during including morning evening building something nothing anything everything king according following regarding concerning",
);

/** Behind them another clause has begun, which is stated by itself. */
export const endsOfModalClause: ReadonlySet<string> = wordsOf(
  `; : but however while whereas although though because when after before until since which who whose where how why what despite amid following connection except instead whilst`,
);

/** Between the parts of a clause, or of a list in it. */
export const clauseSeparators: ReadonlySet<string> = wordsOf(", ( ) and or nor as");

/** A clause that says something of the noun before it. */
export const relativePronouns: ReadonlySet<string> = wordsOf("that which who whom whose");

/** "not 25 kg but 12 kg", "nothing except 12 kg": what stands behind them is stated. */
export const exceptingWords: ReadonlySet<string> = wordsOf("but except only");

/** "at no cost", "with no help": what is denied is the noun behind. */
export const leadsOfNothing: ReadonlySet<string> = wordsOf("at in with by under for of on to despite");

/** Events, and what is planned, come about by these: "was not held", "will take place". */
export const happeningVerbs: ReadonlySet<string> = wordsOf(
  `held hold holds holding take takes place took organized organised organize organise convene convened open opened begin start started host hosted hosting happen launched conducted conduct gather arranged arrange cancelled canceled postponed called
  happened happens occur occurred occurs materialise materialised materialize materialized exist existed planned scheduled slated due fell through confirmed verified proven`,
);

/** "to seize": meant, unless something before says that it was done. */
export const seizingInfinitives: ReadonlySet<string> = wordsOf(
  "seize confiscate intercept recover impound interdict capture",
);

/** "managed to seize", "helped police to seize". */
export const achievingWords: ReadonlySet<string> = wordsOf(
  `managed able helped helping helps help enabled allowed led leading worked working went continued continue continues continuing began started possible succeeded cooperated teamed joined first last
  largest only used enough together`,
);

/** "The seizure of 25 kg did not surprise anybody": what is denied is not the seizure. */
export const presupposingNouns: ReadonlySet<string> = wordsOf(
  "seizure seizures confiscation interception recovery haul find bust arrest arrests training signing seized confiscated intercepted recovered",
);

/** "20 kg of heroin seized in Kenya": behind the drug they say that it was seized, whatever is denied of it. */
export const seizingParticiples: ReadonlySet<string> = wordsOf(
  "seized confiscated intercepted impounded recovered found discovered",
);

/** Before the drug, and not of what is said of it: "tried over 20 kg of heroin seized in Kenya". */
export const leadsOfObjects: ReadonlySet<string> = wordsOf(
  "over about on with for to in at by from than against regarding concerning",
);

/** Behind them a word in "ed" is an adjective: "the reported seizure". */
export const determiners: ReadonlySet<string> = wordsOf("the a an its their his her our");

/** "but was cancelled": the subject is that of the clause before. */
export const clauseContinuers: ReadonlySet<string> = wordsOf("but and or , then later which that instead");

/** "It was cancelled." */
export const subjectPronouns: ReadonlySet<string> = wordsOf("it this that they these both");

/** "proved false", "turned out to be untrue": they say of what was told whether it is so. */
export const provingVerbs: ReadonlySet<string> = wordsOf("is are was were be been proved proves proven out");

/** Verbs behind which "that" tells what will be said: "is expected to announce that". */
export const tellingInfinitives: ReadonlySet<string> = wordsOf(
  "say tell announce report declare confirm state claim add note argue",
);

/** "This is not true." */
export const ofWhatWasSaid: ReadonlySet<string> = wordsOf(
  "this that it these they report reports claim claims story rumour rumor rumours rumors statement news figure figures",
);

/** "This is false." */
export const untrueWords: ReadonlySet<string> = wordsOf(
  "untrue false incorrect wrong fabricated fake invented denied refuted baseless unfounded hoax lie myth debunked fictitious mistaken",
);

/** "reports that …", "claims that …", which a sentence goes on to deny. */
export const claimNouns: ReadonlySet<string> = wordsOf(
  "report reports claim claims story stories rumour rumours rumor rumors allegation allegations statement news",
);

/** Ends of a question's beginning: what stands before them is not asked. */
export const beforeQuestions: ReadonlySet<string> = wordsOf("; : but ?");

/** "could not be prevented from": before "not" these deny nothing by themselves. */
export const possibilityWords: ReadonlySet<string> = wordsOf("could may might");

/** "that police seized", "of a seizure": what a report says stands behind these. */
export const contentLeads: ReadonlySet<string> = wordsOf("that of about on");

/** Between "was" and "a hoax", "turned out" and "untrue". */
export const beforeUntrue: ReadonlySet<string> = wordsOf("a an to be entirely simply completely");
