import { wordsOf } from "../../vocabulary/words-of.js";

/** "this period", "over that time". */
export const periodLeads: ReadonlySet<string> = wordsOf("this that said");

/** The same. */
export const spanNouns: ReadonlySet<string> = wordsOf("time period interval");

/** Behind them another clause or figure begins. */
export const endsOfClause: ReadonlySet<string> = wordsOf(
  ", ; : and but while whereas which twice than compared against versus",
);

/** "founded in 2006", "Initiated in 2003". */
export const foundingVerbs: ReadonlySet<string> = wordsOf("founded established initiated created");
