import { clockWords } from "../lexicon/time-words.js";
import { ageWords, numberedNouns, numberWords } from "../lexicon/number-words.js";
import type { Token } from "../token.js";
import { isOneOf } from "../words.js";

/** "COVID-19", "Article 5", "No. 7", "aged 34", "10:30", ", 34, of": whether a number names something and counts nothing. */
export function isNumberName(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1];
  const next = tokens[to];
  if (isItemNumber(tokens, from, to)) return true;
  if (before === undefined) return false;
  const isJoined = tokens[from]?.joined === true;
  const behindHyphen = before.text === "-" && before.joined && isJoined ? tokens[from - 2] : undefined;
  if (behindHyphen?.kind === "word" && !numberWords.has(behindHyphen.norm)) return true;
  if (before.kind === "number") return before.joined;
  return (
    (before.text === ":" && before.joined && tokens[from - 2]?.kind === "number") ||
    (next?.text === ":" && next.joined && tokens[to + 1]?.kind === "number") ||
    numberedNouns.has(before.norm) ||
    (before.text === "." && isOneOf(tokens[from - 2]?.norm, "nos no")) ||
    isOneOf(before.norm, ageWords) ||
    isOneOf(next?.norm, clockWords) ||
    isAge(tokens, from, to) ||
    (isJoined && before.kind === "word")
  );
}

/** "1. Heroin", "2) Cocaine": before it nothing, or the end of a sentence */
const isItemNumber = (tokens: readonly Token[], from: number, to: number): boolean =>
  isOneOf(tokens[from - 1]?.text ?? ".", ". : ; ! ?") &&
  tokens[from]?.kind === "number" &&
  isOneOf(tokens[to]?.text, ". )") &&
  tokens[to]?.joined === true &&
  tokens[to + 1]?.capital === true;

/** "Ramon Torres, 34, of Yonkers" */
function isAge(tokens: readonly Token[], from: number, to: number): boolean {
  const number = tokens[from];
  return (
    number?.kind === "number" &&
    Number(number.text) < 100 &&
    tokens[from - 1]?.text === "," &&
    tokens[from - 2]?.capital === true &&
    isOneOf(tokens[to]?.text, ", ) .")
  );
}
