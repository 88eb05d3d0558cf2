import type { AgreementKind } from "../../vocabulary/agreement-kinds.js";
import { wordsOf } from "../../vocabulary/words-of.js";

/** Nouns of agreements by their kind. */
export const agreementNouns: ReadonlyMap<string, AgreementKind> = new Map(
  Object.entries<AgreementKind>({
    agreement: "agreement",
    agreements: "agreement",
    accord: "agreement",
    pact: "agreement",
    memorandum: "memorandum",
    mou: "memorandum",
    moc: "memorandum",
    memoranda: "memorandum",
    arrangement: "agreement",
    treaty: "convention",
    convention: "convention",
    protocol: "protocol",
    declaration: "declaration",
    statement: "declaration",
  }),
);

/** Papers that are agreements only where somebody signs them. */
export const signedPapers: ReadonlyMap<string, AgreementKind> = new Map(
  Object.entries<AgreementKind>({
    initiative: "other",
    minutes: "other",
    letter: "other",
    charter: "other",
    communique: "declaration",
    roadmap: "strategy",
    plan: "strategy",
  }),
);

/** What is done with an agreement. */
export const concludingWords: ReadonlySet<string> = wordsOf(
  "signed sign signing signs concluded inked reached signature initialled ratified entered agreed adopted adopting sealed finalized finalised",
);

/** "to sign", "will conclude": nothing is concluded yet. */
export const concludingInfinitives: ReadonlySet<string> = wordsOf(
  "sign conclude ink reach initial ratify enter adopt finalize finalise",
);

/** "the signing of a memorandum". */
export const concludingNouns: ReadonlySet<string> = wordsOf("signing signature conclusion");

/** Who only signs is one of several: "signed the memorandum". */
export const signingWords: ReadonlySet<string> = wordsOf("signed signing sign signs inked initialled");

/** "a draft agreement", "discussed a memorandum": nothing is concluded yet. */
export const unconcludedWords: ReadonlySet<string> = wordsOf(
  `draft drafts drafted drafting proposed propose proposes proposing proposal proposals planned upcoming forthcoming future possible possibility
  prospective negotiate negotiated negotiating negotiations negotiation discuss discussed discussing discussions discussion prepare prepared preparing
  preparation preparations consider considered considering towards toward need needs called urged pending awaiting expected hoped intention intend intends
  offer offered finalizing finalising`,
);

/** What such papers are called. */
export const draftWords: ReadonlySet<string> = wordsOf("draft drafts proposed");

/** Words that begin another clause between a verb and an agreement. */
export const endsOfAgreementClause: ReadonlySet<string> = wordsOf(
  ". ; that which who where while whereas but because although",
);

/** "the two countries", "both sides". */
export const sidesOfAgreement: ReadonlySet<string> = wordsOf(
  `countries sides agencies parties states ministries services nations bodies organizations organisations governments neighbours neighbors institutions
  delegations authorities`,
);

/** "the two states", where no body is meant. */
export const stateNouns: ReadonlySet<string> = wordsOf("countries states nations governments neighbours neighbors");

/** Behind the parties of an agreement: "between A and B on …". */
export const endsOfParties: ReadonlySet<string> = wordsOf(
  "on to for that which was were will would has have held ; : concerning regarding said says",
);

/** Behind two parties these end the list: "by A and B with the support of C". */
export const looseEndsOfParties: ReadonlySet<string> = wordsOf(
  "with in at during after under while where known before following as against when . through",
);

/** Before those who look on: "in the presence of C", "with the support of C". */
export const bystanderWords: ReadonlySet<string> = wordsOf(
  "presence witnessed support supported auspices sidelines margins framework assistance funded attended facilitated mediation mediated hosted",
);

/** Before the name of an agreement: "signed an …". */
export const endsOfAgreementName: ReadonlySet<string> = wordsOf(
  `the a an this that of under signed sign signing to in and with by as concluded their its into on for said inked reached two both new agreed adopted
  between our was were has have had also`,
);

/** "letter of agreement". */
export const papersOfAgreement: ReadonlySet<string> = wordsOf("letter letters memorandum");

/** "memorandum of understanding", "agreement of intent". */
export const understandings: ReadonlySet<string> = wordsOf("understanding cooperation intent agreement");

/** From the noun of an agreement to what it is on. */
export const agreementSubjectLeads: ReadonlySet<string> = wordsOf("on against about concerning regarding");

/** Behind what an agreement is on. */
export const endsOfAgreementSubject: ReadonlySet<string> = wordsOf(
  `signed was were between among in which that has have is are with at by during decided agreed held covering concluded will would inked reached came
  entered`,
);

/** "in the field of", "in the fight against": what an agreement is on goes on behind "in". */
export const fieldsOfAgreement: ReadonlySet<string> = wordsOf("field fields fight area areas sphere struggle matters");

/** Small words that no name of an agreement ends in. */
export const looseEndsOfAgreement: ReadonlySet<string> = wordsOf(
  "and or the of in on for about concerning regarding against a",
);

/** "under the agreement": what is held under it. */
export const agreementLeads: ReadonlySet<string> = wordsOf("under within to of with by");

/** Right before a time they make it another one than that of the signing: "valid until 2020". */
export const otherTimeLeads: ReadonlySet<string> = wordsOf("until till since for through period by before");

/** Close before a time they do so too: "in force in 2016". */
export const otherTimesOfAgreement: ReadonlySet<string> = wordsOf(
  "force effect expired expires valid renewed amended period",
);

/** Before a year they make it that of an agreement. */
export const agreementBefore: ReadonlySet<string> = wordsOf("agreement memorandum mou protocol treaty signed");

/** What parties agree to do together: "agreed to exchange information". */
export const agreedDeeds: ReadonlySet<string> = wordsOf(
  "exchange share cooperate coordinate establish create form set combat fight patrol extradite collaborate",
);
