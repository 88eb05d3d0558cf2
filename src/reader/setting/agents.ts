import type { SentenceReading } from "../../recognition/reading.js";
import { isInside, type Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { endsOfAgents, waysOfActing } from "../../recognition/lexicon/party-words.js";
import { type NamedParty, partiesIn } from "./parties.js";

/** How many words may stand before the first of those whom a lead names: "in cooperation with experts of the". */
const farthestFirst = 6;

/** "delivered jointly by INTERPOL and the WCO": those behind a participle and "by". */
export function agentsBehind(
  tokens: readonly Token[],
  sentence: SentenceReading,
  participles: ReadonlySet<string>,
): NamedParty[] {
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (tokens[at]?.norm !== "by") continue;
    const verb = isOneOf(tokens[at - 1]?.norm, waysOfActing) ? at - 2 : at - 1;
    if (isOneOf(tokens[verb]?.norm, participles))
      return partiesIn(sentence, at + 1, endOfAgents(tokens, sentence, at + 1)).slice(0, 6);
  }
  return [];
}

/** "by Italy for officers from Albania": those who act end before "for"; "by experts from UNODC" goes on. */
export function endOfAgents(tokens: readonly Token[], sentence: SentenceReading, from: number): number {
  for (let at = from; at < sentence.to; at += 1) {
    const norm = tokens[at]?.norm;
    if (!isOneOf(norm, endsOfAgents) || isInside(sentence.organizations, at)) continue;
    if (norm !== "from" || partiesIn(sentence, from, at).length > 0) return at;
  }
  return sentence.to;
}

/** "in cooperation with UNODC", "with the support of UNODC": those behind such words. */
export function partiesBehind(
  tokens: readonly Token[],
  sentence: SentenceReading,
  words: ReadonlySet<string>,
  links: string,
): NamedParty[] {
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (!isOneOf(tokens[at]?.norm, words) || !isOneOf(tokens[at + 1]?.norm, links)) continue;
    const found = partiesIn(sentence, at + 2, Math.min(at + 20, endOfAgents(tokens, sentence, at + 2)));
    const [first] = found;
    if (first !== undefined && first.from - at <= farthestFirst) return found.slice(0, 3);
  }
  return [];
}
