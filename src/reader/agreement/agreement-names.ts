import {
  agreementNouns,
  agreementSubjectLeads,
  endsOfAgreementName,
  endsOfAgreementSubject,
  fieldsOfAgreement,
  looseEndsOfAgreement,
  papersOfAgreement,
  understandings,
} from "../../recognition/lexicon/agreement-words.js";
import { places } from "../../recognition/places.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import { cover, isInside, type Span, spanOf, type Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { type NewValue, newValue } from "../new-fact.js";
import type { NamedParty } from "../setting/parties.js";

const longestSubject = 20;

/** Whether an agreement is named at a token; "(MoU)" behind its name does not name another. */
export const isAgreementNoun = (tokens: readonly Token[], at: number): boolean =>
  agreementNouns.has(tokens[at]?.norm ?? "") && tokens[at - 1]?.text !== "(";

/** An agreement that has no name of its own is named by its parties. */
export function agreementName({ text }: Reading, name: Span, parties: readonly NamedParty[]): NewValue {
  const printed = text.slice(name.start, name.end);
  if (name.to - name.from > 1 || parties.length < 2) return newValue(printed, name, "words");
  const names = parties.map((party) => text.slice(party.start, party.end));
  const last = names.at(-1) ?? "";
  return newValue(
    `${printed} between ${names.slice(0, -1).join(", ")} and ${last}`,
    cover(name, ...parties),
    "agreement/named-by-parties",
  );
}

/** "interdepartmental agreement", "memorandum of understanding", "Protocol on cross-border cooperation", "Letter of Agreement" */
export function nameOfAgreement(tokens: readonly Token[], sentence: SentenceReading, at: number): Span {
  return spanOf(tokens, beginOfName(tokens, sentence, at), endOfName(tokens, sentence, at));
}

function beginOfName(tokens: readonly Token[], sentence: SentenceReading, at: number): number {
  if (tokens[at - 1]?.norm === "of" && isOneOf(tokens[at - 2]?.norm, papersOfAgreement) && at - 2 >= sentence.from)
    return at - 2;
  let from = at;
  while (from > sentence.from && at - from < 7 && isPartOfName(tokens, from - 1) && !isInside(sentence.times, from - 1))
    from -= 1;
  // "two-page protocol": what is left of "two-page" says nothing.
  while (tokens[from]?.text === "-") from += 2;
  return Math.min(from, at);
}

function isPartOfName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.text === "-") return tokens[at + 1]?.joined === true;
  return token?.kind === "word" && !isOneOf(token.norm, endsOfAgreementName);
}

function endOfName(tokens: readonly Token[], sentence: SentenceReading, at: number): number {
  let to = at + 1;
  if (tokens[to]?.norm === "of" && isOneOf(tokens[to + 1]?.norm, understandings)) to += 2;
  // "Memorandum of Understanding (MoU) on …"
  const behind = tokens[to]?.text === "(" && tokens[to + 2]?.text === ")" ? to + 3 : to;
  if (!isOneOf(tokens[behind]?.norm, agreementSubjectLeads)) return to;
  let end = behind + 1;
  while (end < Math.min(sentence.to, behind + longestSubject) && goesOn(tokens, sentence, at, end)) end += 1;
  while (end > behind && (isOneOf(tokens[end - 1]?.norm, looseEndsOfAgreement) || tokens[end - 1]?.text === "-"))
    end -= 1;
  return end > behind ? end : to;
}

/** Whether what an agreement is on goes on with a token. */
function goesOn(tokens: readonly Token[], sentence: SentenceReading, noun: number, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || isInside(sentence.times, at)) return false;
  if (isOneOf(token.text, "- – /")) return token.joined;
  if (token.kind !== "word") return false;
  if (token.norm === "in") return goesOnBehindIn(tokens, noun, at);
  if (token.norm === "between" || token.norm === "with") return false;
  return !isOneOf(token.norm, endsOfAgreementSubject);
}

/** "in the fight against", "in combating", "Cooperation in Drug Control"; not "in Tashkent". */
function goesOnBehindIn(tokens: readonly Token[], noun: number, at: number): boolean {
  const next = tokens[at + 1];
  const isField = isOneOf(tokens[next?.norm === "the" ? at + 2 : at + 1]?.norm, fieldsOfAgreement);
  const isTitle =
    tokens[noun]?.capital === true &&
    tokens[at - 1]?.capital === true &&
    next?.capital === true &&
    tokens[at + 2]?.capital === true &&
    places.at(tokens, at + 1) === null;
  return isField || isTitle || (next?.capital === false && next.norm.length > 5 && next.norm.endsWith("ing"));
}
