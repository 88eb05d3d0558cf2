import {
  befallingPeople,
  betweenBeAndBefalling,
  doingsOfPeople,
  leadsOfSubject,
  unitsOfPeople,
  verbsOfPeople,
} from "../../recognition/lexicon/statistic-words.js";
import type { Quantity } from "../../recognition/quantities.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import { printedOf, spanOf, type Token } from "../../recognition/token.js";
import { isOneOf, pastWords } from "../../recognition/words.js";
import type { Measured } from "./measured.js";

/** "410 were killed and 2,100 wounded": a number that is itself the subject, of something that happens to people. */
export function bareNumber(
  { tokens }: Pick<Reading, "tokens">,
  sentence: SentenceReading,
  quantity: Quantity,
  previous: Measured | null,
): Measured | null {
  const { unit, core, from, value, high } = quantity;
  const isYear = /^(?:19|20)\d\d$/.test(tokens[core.from]?.text ?? "");
  if (unit !== null || !Number.isInteger(value) || value < 2 || isYear || !isSubject(tokens, sentence, from))
    return null;
  // "Of the 20 boats, 12 were captured."
  if (previous !== null && !isOneOf(previous.unit, unitsOfPeople)) return null;
  const end = endOfPredicate(tokens, quantity.to, previous?.rule === rule && previous.isBare === true);
  if (end === null) return null;
  const span = spanOf(tokens, quantity.to, end);
  return {
    measure: printedOf(tokens, quantity.to, end),
    measureSpan: span,
    unit: "persons",
    value,
    high,
    rule,
    isSure: true,
    isBare: true,
  };
}

const rule = "statistic/count";

/** Whether a number opens its clause, or stands right behind a time or a country that does. */
const isSubject = (tokens: readonly Token[], { from, times, countries }: SentenceReading, at: number): boolean =>
  at === from ||
  isOneOf(tokens[at - 1]?.norm, leadsOfSubject) ||
  times.some(({ to }) => to === at) ||
  countries.some(({ to }) => to === at);

/** Behind "were killed", "have been convicted", "died", and behind "wounded" where the number before has said "were". */
function endOfPredicate(tokens: readonly Token[], from: number, follows: boolean): number | null {
  const verb = tokens[from]?.norm;
  if (isOneOf(verb, doingsOfPeople) || (follows && isOneOf(verb, befallingPeople))) return from + 1;
  if (!isOneOf(verb, verbsOfPeople)) return null;
  const at = pastWords(tokens, from + 1, betweenBeAndBefalling);
  return isOneOf(tokens[at]?.norm, befallingPeople) ? at + 1 : null;
}
