import {
  abroadNouns,
  citizensOf,
  currencyNouns,
  estimatingWords,
  linksOfAbroad,
} from "../../recognition/lexicon/statistic-setting-words.js";
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
  const lead = tokens[from - 1]?.norm === "the" ? from - 2 : from - 1;
  return (
    quantities.some(({ core }) => overlap(core, mention)) ||
    isOneOf(tokens[to]?.norm, currencyNouns) ||
    isOneOf(tokens[behind]?.norm, abroadNouns) ||
    (isOneOf(tokens[lead]?.norm, linksOfAbroad) && isOneOf(tokens[lead - 1]?.norm, abroadNouns)) ||
    (tokens[lead]?.norm === "of" && isOneOf(tokens[lead - 1]?.norm, citizensOf)) ||
    // "estimated by the U.S. Government", "according to Peru's police"
    (isOneOf(tokens[lead]?.norm, "by to") && isOneOf(tokens[lead - 1]?.norm, estimatingWords)) ||
    isOneOf(tokens[to]?.norm, estimatingWords) ||
    (tokens[to]?.capital === true && isOneOf(tokens[to + 1]?.norm, estimatingWords))
  );
}
