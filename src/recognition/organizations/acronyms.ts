import { notAcronyms, otherHeads } from "../lexicon/organization-words.js";
import type { Token } from "../token.js";
import { isOneOf, pastWords } from "../words.js";

/** Two to twelve letters, most of them capitals: "UNODC", "UNAIDS", "BPol", "U.N.". */
export function isAcronym(text: string): boolean {
  if (text.length < 2 || text.length > 12) return false;
  let capitals = 0;
  let letters = 0;
  for (const character of text) {
    if (character === "." || character === "-" || character === "/") continue;
    letters += 1;
    if (character !== character.toLowerCase()) capitals += 1;
  }
  return capitals >= 2 && capitals >= letters * 0.6;
}

/** An acronym in brackets; `to` is the mark behind it. */
export interface Definition {
  readonly acronym: string;
  readonly from: number;
  readonly to: number;
}

/** "(ACR)", "(the ACR)", "(ACR; formerly …)" */
export function definitionAt(tokens: readonly Token[], at: number, limit: number): Definition | null {
  if (tokens[at]?.text !== "(" || at + 2 >= limit) return null;
  const from = pastWords(tokens, at + 1, "\" “ ' ‘ the hereinafter");
  let to = from + 1;
  // "(FSKN/FDCS)", "(INTERPOL-NCB)"
  while (tokens[to]?.joined === true && isOneOf(tokens[to]?.text, "- /") && tokens[to + 1]?.joined === true) to += 2;
  const acronym = tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join("");
  const closes = isOneOf(tokens[to]?.text, ") \" ” ' ’ ; ,");
  return closes && isAcronym(acronym) ? { acronym: acronym.replaceAll(".", ""), from, to } : null;
}

/** Whether the first letters of a name make most of an acronym, in their order. */
export function spells(tokens: readonly Token[], from: number, to: number, acronym: string): boolean {
  const letters = acronym.toUpperCase();
  let matched = 0;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word") continue;
    if (token.capital && otherHeads.has(token.norm)) return false;
    for (const initial of token.text.charAt(0).toUpperCase()) if (letters.charAt(matched) === initial) matched += 1;
  }
  return matched >= Math.max(2, acronym.length * 0.6);
}

/** "the DCA": an acronym that has an article and is no other word in capitals. */
export function isArticled(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    token !== undefined &&
    !notAcronyms.has(token.norm) &&
    token.text.length >= 3 &&
    token.text.length <= 7 &&
    before?.norm === "the" &&
    before.text !== "THE" &&
    next?.capital !== true &&
    next?.text !== "-"
  );
}
