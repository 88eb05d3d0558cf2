import {
  behindVerbsOfChange,
  betweenChangeAndShare,
  betweenShareAndChange,
  comparativeDirections,
  directions,
  endsOfChange,
  leadsOfChange,
  leadsOfChanged,
  leadsOfLevel,
  levelLeads,
  levelPrepositions,
  nounsOfChange,
  verbsWithUp,
} from "../../recognition/lexicon/statistic-words.js";
import type { Quantity } from "../../recognition/quantities.js";
import type { Span, Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";

/** How far before "by 12 percent" the word may stand that says what that did. */
const farthestVerb = 18;
/** How many adverbs may stand between "fell" and its size. */
const mostBetween = 6;

/** A word that says that a share is the size of a change, and which way it went. */
export interface ChangeWord {
  readonly direction: 1 | -1;
  readonly at: number;
}

type Sentence = Pick<Span, "from" | "to">;

/** Whether a share is the size of a change: "fell by 12 percent", "a 14 % rise", "5 percent more", "-37%"; else null. */
export const changeWord = (tokens: readonly Token[], sentence: Sentence, quantity: Quantity): ChangeWord | null =>
  signBefore(tokens, sentence, quantity) ??
  comparativeBehind(tokens, quantity) ??
  nounBehind(tokens, sentence, quantity) ??
  wordBefore(tokens, sentence, quantity);

/** "-37%", "(+12 percent)", "minus 5 percent": a sign that stands right before its digits and behind no other figure. */
function signBefore(tokens: readonly Token[], { from }: Sentence, { core }: Quantity): ChangeWord | null {
  const at = core.from - 1;
  const sign = tokens[at];
  if (sign === undefined || at < from) return null;
  if (isOneOf(sign.norm, "minus plus")) return { direction: sign.norm === "minus" ? -1 : 1, at };
  const before = tokens[at - 1];
  const isFree = !sign.joined || before?.text === "(";
  if (!isFree || before?.kind === "number" || tokens[core.from]?.joined !== true) return null;
  if (isOneOf(sign.text, "- − –")) return { direction: -1, at };
  return sign.text === "+" ? { direction: 1, at } : null;
}

/** "12 percent more cases", "9 per cent lower than", "a third below the level of 2010" */
function comparativeBehind(tokens: readonly Token[], { to }: Quantity): ChangeWord | null {
  const [word, next, third] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  const direction = comparativeDirections.get(word?.norm ?? "");
  // "5 percent under the age of 18" counts people.
  const isPlace = isOneOf(word?.norm, levelPrepositions);
  const isLevel = isOneOf(next?.norm, leadsOfLevel) && third?.norm !== "age";
  return direction === undefined || (isPlace && !isLevel) ? null : { direction, at: to };
}

/** "a 30 percent year-on-year drop", "12 % up on the year before"; not "45 percent cut their use", which people did. */
function nounBehind(tokens: readonly Token[], { to }: Sentence, quantity: Quantity): ChangeWord | null {
  let at = quantity.to;
  while (at < to && at - quantity.to < mostBetween && isOneOf(tokens[at]?.norm, betweenShareAndChange)) at += 1;
  const norm = tokens[at]?.norm ?? "";
  const direction = directions.get(norm);
  const isNoun = at < to && isOneOf(norm, nounsOfChange) && !isOneOf(tokens[at + 1]?.norm, behindVerbsOfChange);
  return direction === undefined || !isNoun || isInCompound(tokens, at) ? null : { direction, at };
}

/** "fell 12 percent", "fell by 12 percent", "reduced the production of opium by 12 percent", "a decline in use of 12 percent" */
function wordBefore(tokens: readonly Token[], { from }: Sentence, quantity: Quantity): ChangeWord | null {
  let at = quantity.from - 1;
  while (at >= from && quantity.from - at <= mostBetween && isOneOf(tokens[at]?.norm, betweenChangeAndShare)) at -= 1;
  const lead = tokens.slice(at + 1, quantity.from).find(({ norm }) => isOneOf(norm, leadsOfChange))?.norm ?? null;
  if (at < from || isOneOf(tokens[at]?.norm, levelLeads)) return null;
  // "gained 12 percent of the market", "bought by 12 percent of users": a share of something.
  const isShareOf = tokens[quantity.to]?.norm === "of";
  const beside = directions.get(tokens[at]?.norm ?? "");
  if (beside !== undefined && !isInCompound(tokens, at)) {
    const isOther = (isShareOf && lead === null) || isOneOf(tokens[at - 1]?.norm, verbsWithUp);
    return isOther ? null : { direction: beside, at };
  }
  return lead === null || isShareOf ? null : farBefore(tokens, Math.max(from, quantity.from - farthestVerb), at, lead);
}

/** The verb before "by", and the noun before "in … of"; "reduced the growth of debts by 12 percent" is a reduction. */
function farBefore(tokens: readonly Token[], from: number, before: number, lead: string): ChangeWord | null {
  let noun: ChangeWord | null = null;
  for (let at = before; at >= from; at -= 1) {
    const norm = tokens[at]?.norm ?? "";
    const direction = isInCompound(tokens, at) ? undefined : directions.get(norm);
    if (direction !== undefined) {
      const isNoun = isOneOf(norm, nounsOfChange);
      if (lead === "by" && !isNoun) return { direction, at };
      if (isNoun && (lead === "by" || isOneOf(tokens[at + 1]?.norm, leadsOfChanged))) noun ??= { direction, at };
    }
    if (isOneOf(norm, endsOfChange)) break;
  }
  return noun;
}

/** "demand-reduction programmes" */
const isInCompound = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === "-" || (tokens[at + 1]?.text === "-" && tokens[at + 1]?.joined === true);
