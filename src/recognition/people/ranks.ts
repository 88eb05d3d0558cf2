import { formsOfAddress } from "../lexicon/title-words.js";
import { pastRanks, rankPhrases, titlePhrases } from "../titles.js";
import { cover, printedOf, spanOf } from "../token.js";
import { pastWords } from "../words.js";
import { personWithAddition } from "./appositions.js";
import { bodyBehindName, personOfBody } from "./bodies.js";
import type { PersonMention } from "./person-mention.js";
import { nameAt } from "./person-names.js";
import type { Surroundings } from "./surroundings.js";

/** "Col. Sherali Mirzo of the DCA": what is said behind the name says more than the rank. */
export function personBehindRank(around: Surroundings, at: number, limit: number): PersonMention | null {
  const { tokens } = around;
  const rank = tokens[at]?.capital === true ? rankPhrases.at(tokens, at) : null;
  // "Captain" is a title too, and is read as one.
  if (rank === null || titlePhrases.at(tokens, at) !== null) return null;
  const behind = pastRanks(tokens, pastWords(tokens, rank.to, "."));
  const name = nameAt(around, behind, limit);
  if (name === null) return null;
  const better = personWithAddition(around, behind, limit) ?? personOfBody(around, name, limit);
  // "the General Register"
  if (tokens[at - 1]?.norm === "the") return better;
  if (better !== null || formsOfAddress.has(rank.value.replace(/\.$/, ""))) return better;
  const titleSpan = spanOf(tokens, at, behind);
  const body = bodyBehindName(around, name.to, limit);
  return {
    name: printedOf(tokens, name.from, name.to),
    nameSpan: name,
    title: printedOf(tokens, titleSpan.from, titleSpan.to),
    titleSpan,
    organization: body?.organization ?? null,
    organizationSpan: body,
    country: null,
    case: "rank",
    ...cover(titleSpan, name),
  };
}
