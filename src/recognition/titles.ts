import { ranks, titles } from "../vocabulary/titles.js";
import { rankBranches } from "./lexicon/title-words.js";
import { Phrases } from "./phrases.js";
import type { Token } from "./token.js";
import { isOneOf, pastWords } from "./words.js";

export const titlePhrases = new Phrases(titles.map((title) => [title, title] as const));
export const rankPhrases = new Phrases(ranks.map((rank) => [rank, rank] as const));

/** Past "Maj. Gen.", "Mr.", "Police Colonel". */
export function pastRanks(tokens: readonly Token[], at: number): number {
  const isBranch = isOneOf(tokens[at]?.norm, rankBranches) && rankPhrases.at(tokens, at + 1) !== null;
  let to = isBranch ? at + 1 : at;
  for (let count = 0; count < 3; count += 1) {
    const rank = rankPhrases.at(tokens, to);
    if (rank === null) break;
    to = pastWords(tokens, rank.to, ".");
  }
  return to;
}
