import { abbreviatedMasses, percentStarters, percentWords } from "../lexicon/unit-words.js";
import { currencyPrefixes, currencySigns, currencyWords, massUnits, otherUnits } from "../../vocabulary/units.js";
import { shortTon } from "../../vocabulary/unit-table.js";
import { Phrases } from "../phrases.js";
import type { Token } from "../token.js";
import { isOneOf } from "../words.js";

export interface MassUnit {
  readonly kind: "mass";
  readonly kilograms: number;
  readonly rule: string;
}

export interface ShareUnit {
  readonly kind: "share";
  readonly rule: string;
  readonly points: boolean;
}

export type Unit =
  | MassUnit
  | ShareUnit
  | { readonly kind: "currency"; readonly code: string }
  | { readonly kind: "other"; readonly name: string };

/** A unit with the token behind it. */
export interface FoundUnit {
  readonly unit: Unit;
  readonly to: number;
}

const massPhrases = new Phrases(massUnits);
const otherPhrases = new Phrases(otherUnits);
const currencyPhrases = new Phrases([...currencyWords].filter(([word]) => /^\p{L}/u.test(word)));
const percent: ShareUnit = { kind: "share", rule: "share/percent", points: false };
const percentagePoints: ShareUnit = { kind: "share", rule: "share/percent", points: true };

export const isPercent = (unit: Unit | null): boolean => unit?.kind === "share" && unit.rule === "share/percent";

export const massAt = (
  tokens: readonly Token[],
  at: number,
): { readonly value: { readonly kilograms: number; readonly rule: string }; readonly to: number } | null =>
  massPhrases.at(tokens, at);

/** The unit behind a number: "kg", "percent", "dollars", "-day" of "three-day". */
export function unitAt(tokens: readonly Token[], at: number, isAmerican: boolean): FoundUnit | null {
  const share = percentAt(tokens, at);
  if (share !== null) return share;
  // "three-day", "749-mile", "10-kg"
  const token = tokens[at];
  const isHyphen = token?.text === "-" && token.joined && tokens[at + 1]?.joined === true;
  const from = isHyphen ? at + 1 : at;
  const mass = massAt(tokens, from);
  if (mass !== null && isMassUnit(tokens, from)) {
    const isBareTon = mass.value.rule === "mass/ton-taken-as-metric";
    const { kilograms, rule } = isBareTon && isAmerican ? shortTon : mass.value;
    return { unit: { kind: "mass", kilograms, rule }, to: pastAbbreviation(tokens, mass.to) };
  }
  const other = otherPhrases.at(tokens, from);
  if (other !== null) return { unit: { kind: "other", name: other.value }, to: other.to };
  const currency = currencyPhrases.at(tokens, from);
  return currency === null ? null : { unit: { kind: "currency", code: currency.value }, to: currency.to };
}

/** Past the full stop of "25 lbs. of heroin"; one before a capital or a figure may end the sentence. */
function pastAbbreviation(tokens: readonly Token[], to: number): number {
  const [unit, stop, next] = [tokens[to - 1], tokens[to], tokens[to + 1]];
  if (unit === undefined || stop?.text !== "." || !stop.joined || !isOneOf(unit.norm, abbreviatedMasses)) return to;
  const goesOn = next?.kind === "word" ? !next.capital : isOneOf(next?.text, ", ; : ( ) -");
  return goesOn ? to + 1 : to;
}

/** "G" and "T" are no units, and "pounds" in money are no masses. */
function isMassUnit(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.text === "G" || token.text === "T") return false;
  return token.norm !== "pounds" || tokens[at + 1]?.norm !== "sterling";
}

/** "%", "percent", "per cent", "-percent", "percentage points" */
function percentAt(tokens: readonly Token[], at: number): FoundUnit | null {
  const token = tokens[at];
  if (token === undefined || !isOneOf(token.norm, percentStarters)) return null;
  if (token.text === "%") return pointsOr(tokens, at + 1);
  if (token.norm === "per") return isOneOf(tokens[at + 1]?.norm, "cents cent") ? pointsOr(tokens, at + 2) : null;
  const word = token.text === "-" && token.joined ? at + 1 : at;
  return isOneOf(tokens[word]?.norm, percentWords) ? pointsOr(tokens, word + 1) : null;
}

const pointsOr = (tokens: readonly Token[], at: number): FoundUnit =>
  isOneOf(tokens[at]?.norm, "points point") ? { unit: percentagePoints, to: at + 1 } : { unit: percent, to: at };

/** What money is printed with before the number: "$", "US$", "Rs. ", "EUR ". */
export function currencySignAt(
  tokens: readonly Token[],
  at: number,
): { readonly code: string; readonly to: number } | null {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined) return null;
  const isPrefixed = token.kind === "word" && next?.text === "$" && next.joined;
  if (isPrefixed) return signed(currencyWords.get(`${token.text}$`), at + 2);
  // "$US 3 million"
  const isReversed = token.text === "$" && next?.kind === "word" && next.joined && tokens[at + 2]?.kind === "number";
  if (isReversed) return signed(currencyWords.get(`${next.text}$`), at + 2);
  const isPrefix = token.kind === "word" && currencyPrefixes.has(token.norm);
  if (!isPrefix && (token.kind === "word" || !currencySigns.has(token.text))) return null;
  // "XY$500": dollars of somebody whom the table does not know.
  const before = tokens[at - 1];
  if (token.text === "$" && token.joined && before?.kind === "word" && !isOneOf(before.norm, "worth of")) return null;
  const to = isPrefix && next?.text === "." ? at + 2 : at + 1;
  return tokens[to]?.kind === "number" ? signed(currencyWords.get(token.norm), to) : null;
}

const signed = (code: string | undefined, to: number): { code: string; to: number } | null =>
  code === undefined ? null : { code, to };
