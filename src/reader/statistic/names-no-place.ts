import { abroadNouns, currencyNouns } from "../../recognition/lexicon/statistic-setting-words.js";
import type { CountryMention } from "../../recognition/names.js";
import type { SentenceReading } from "../../recognition/reading.js";
import { overlap, type Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";

/** "30 million US dollars", "Iran's ambassador to Kenya", "the Ambassador of Peru": a name that says nothing of where. */
export function namesNoPlace(
  tokens: readonly Token[],
  { quantities }: SentenceReading,
  mention: CountryMention,
): boolean {
  const { from, to } = mention;
  const behind = tokens[to]?.kind === "possessive" ? to + 1 : to;
  return (
    quantities.some(({ core }) => overlap(core, mention)) ||
    isOneOf(tokens[to]?.norm, currencyNouns) ||
    isOneOf(tokens[behind]?.norm, abroadNouns) ||
    (isOneOf(tokens[from - 1]?.norm, "of to in") && isOneOf(tokens[from - 2]?.norm, abroadNouns))
  );
}
