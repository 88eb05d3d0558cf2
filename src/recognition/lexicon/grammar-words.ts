import { wordsOf } from "../../vocabulary/words-of.js";

/** "the meeting", "this time", "that drug": what was named before. */
export const demonstratives: ReadonlySet<string> = wordsOf("the this that");

/** "of the 214 suspects", "of their officers". */
export const possessives: ReadonlySet<string> = wordsOf("the these those our its their his");

/** Whoever spoke last. */
export const pronounsOfPersons: ReadonlySet<string> = wordsOf("he she him her");

/** Before a participle they make a passive: "was signed", "to be signed". */
export const passiveAuxiliaries: ReadonlySet<string> = wordsOf("was were been be is are to");

/** "were held", "being conducted": the subject is what was held. */
export const heldByOthers: ReadonlySet<string> = wordsOf("been was were being be are is");

/** "was seized", "being seized". */
export const pastAuxiliaries: ReadonlySet<string> = wordsOf("was were been being");

/** Behind them another clause has begun. */
export const clauseOpeners: ReadonlySet<string> = wordsOf("that and but while which");

/** "…, which, according to X, is …": what is said goes on behind them. */
export const clauseJoiners: ReadonlySet<string> = wordsOf("which who where that and but");

/** "441 of these", "of which": what the figure before has counted. */
export const laterOnes: ReadonlySet<string> = wordsOf("these them those which whom");

/** The same, and "of the". */
export const laterOnesOrThe: ReadonlySet<string> = wordsOf("these them those which whom the");

/** "the two countries": nothing new is counted. */
export const bothOfThem: ReadonlySet<string> = wordsOf("the both these those");

/** Marks that open or close words that are quoted. */
export const quotationMarks: ReadonlySet<string> = wordsOf("\" “ ” „ ‟ ' ’ ‘ ‚ ‛ ` « » ‹ › ＂");
