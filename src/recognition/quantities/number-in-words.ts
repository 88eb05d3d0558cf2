import { multipliers, numberWords } from "../lexicon/number-words.js";
import type { Token } from "../token.js";

/** A number with the token behind it. */
export interface FoundNumber {
  readonly value: number;
  readonly to: number;
}

/** "twenty-five", "one hundred and twenty", "two million three hundred thousand", "a million" */
export function numberInWords(tokens: readonly Token[], at: number): FoundNumber | null {
  let to = at;
  let total = 0;
  // What is below the next multiplier; null until a number word was read.
  let group: number | null = null;
  for (let token = tokens[to]; token !== undefined; token = tokens[to]) {
    const word = numberWords.get(token.norm);
    const multiplier = multipliers.get(token.norm);
    if (word !== undefined && (group === null || isContinuedBy(group, word))) group = (group ?? 0) + word;
    else if (group === null) {
      if (!isOneOfMany(tokens, to)) break;
      group = 1;
    } else if (multiplier === 100) group *= 100;
    else if (multiplier !== undefined) {
      total += group * multiplier;
      group = 0;
    } else if (!goesOn(tokens, to, group, total)) break;
    to += 1;
  }
  return group === null ? null : { value: total + group, to };
}

/** "twenty five", "a hundred twenty", not "five twenty". */
const isContinuedBy = (group: number, word: number): boolean =>
  (group % 100 === 0 && word < 100) || (group % 10 === 0 && group % 100 !== 0 && word < 10);

/** "a million"; "a bn" is nothing that people write. */
const isOneOfMany = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]?.norm ?? "";
  return tokens[at]?.norm === "a" && multipliers.has(next) && next !== "bn";
};

/** Whether a number goes on behind "and" or a hyphen: "one hundred and twenty", "twenty-five". */
function goesOn(tokens: readonly Token[], at: number, group: number, total: number): boolean {
  const link = tokens[at];
  const next = tokens[at + 1];
  if (link === undefined || next === undefined) return false;
  if (link.norm === "and") return group % 100 === 0 && (group > 0 || total > 0) && numberWords.has(next.norm);
  const isHyphen = link.text === "-" && link.joined && next.joined;
  return isHyphen && (numberWords.has(next.norm) || multipliers.has(next.norm));
}
