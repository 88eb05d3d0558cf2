import {
  leadsOfProduction,
  massTopicWords,
  productionNouns,
} from "../../recognition/lexicon/statistic-setting-words.js";
import { endsOfMeasure } from "../../recognition/lexicon/statistic-words.js";
import { kilogramsOf, type Quantity } from "../../recognition/quantities.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import type { Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { hasWord } from "../has-word.js";
import { phraseAround } from "./measure-words.js";
import type { Measured } from "./measured.js";

/** "which can produce over 600 tons of opium": weighed, and not seized. */
export function massMeasure(
  { tokens }: Pick<Reading, "tokens">,
  sentence: SentenceReading,
  quantity: Quantity,
): Measured | null {
  const kilograms = kilogramsOf(quantity);
  const substance =
    sentence.substances.find(({ from }) => from >= quantity.to && from - quantity.to <= 8) ??
    sentence.substances.findLast(({ to }) => to <= quantity.from);
  const isOfSomething = substance !== undefined || isProduced(tokens, sentence, quantity);
  if (kilograms === null || !isOfSomething || (quantity.inWords && quantity.value === 1)) return null;
  const around = phraseAround({ tokens }, sentence, quantity);
  // Whatever "the harvest" is of, an earlier sentence says it.
  if (substance === undefined)
    return { ...around, unit: "kg", value: kilograms.low, high: kilograms.high, rule: "statistic/mass", isSure: false };
  // Where nothing says what else became of it, it may have been seized in words that nobody knows here.
  const isSure = hasWord(tokens, sentence, massTopicWords);
  return { ...around, unit: "kg", value: kilograms.low, high: kilograms.high, rule: "statistic/mass", isSure };
}

/** "Production fell by 48 percent to 3,600 tons": of the drug that the text is about, where no other crop stands before the noun. */
function isProduced(tokens: readonly Token[], sentence: SentenceReading, { from, to }: Quantity): boolean {
  // "3,600 tons of wheat"
  const next = tokens[to];
  if (next?.norm === "of" || (next?.kind === "word" && !isOneOf(next.norm, endsOfMeasure))) return false;
  for (let at = from - 1; at >= sentence.from; at -= 1)
    if (isOneOf(tokens[at]?.norm, productionNouns))
      return (
        tokens[at + 1]?.norm !== "of" &&
        (at === sentence.from ||
          isOneOf(tokens[at - 1]?.norm, leadsOfProduction) ||
          tokens[at - 1]?.kind === "possessive")
      );
  return false;
}
