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
    memoranda: "memorandum",
    arrangement: "agreement",
    treaty: "convention",
    convention: "convention",
    protocol: "protocol",
    declaration: "declaration",
    statement: "declaration",
  }),
);

/** What is done with an agreement. */
export const concludingWords: ReadonlySet<string> = wordsOf(
  "signed sign signing concluded inked reached signature initialled ratified entered agreed adopted adopting",
);

/** "the two countries", "both sides". */
export const sidesOfAgreement: ReadonlySet<string> = wordsOf(
  `countries sides agencies parties states ministries services nations bodies organizations governments neighbours neighbors`,
);

/** "the two states", where no body is meant. */
export const stateNouns: ReadonlySet<string> = wordsOf("countries states nations governments neighbours neighbors");

/** Behind the parties of an agreement: "between A and B on …". */
export const endsOfParties: ReadonlySet<string> = wordsOf(
  "on to for that which was were will would has have held ; : concerning regarding said says",
);

/** Before the name of an agreement: "signed an …". */
export const endsOfAgreementName: ReadonlySet<string> = wordsOf(
  `the a an this that of under signed sign signing to in and with by as concluded their its into on for said`,
);

/** "memorandum of understanding", "agreement of intent". */
export const understandings: ReadonlySet<string> = wordsOf("understanding cooperation intent");

/** Behind what an agreement is on. */
export const endsOfAgreementSubject: ReadonlySet<string> = wordsOf(
  "signed was were between in which that has is with at by during decided agreed held covering",
);

/** Small words that no name of an agreement ends in. */
export const looseEndsOfAgreement: ReadonlySet<string> = wordsOf("and or the of in on for");

/** "under the agreement": what is held under it. */
export const agreementLeads: ReadonlySet<string> = wordsOf("under within to of with by");

/** Before a year they make it that of an agreement. */
export const agreementBefore: ReadonlySet<string> = wordsOf("agreement memorandum mou protocol treaty signed");
