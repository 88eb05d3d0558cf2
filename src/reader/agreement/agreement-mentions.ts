import {
  agreementNouns,
  agreementSubjectLeads,
  concludingInfinitives,
  concludingNouns,
  concludingWords,
  draftWords,
  endsOfAgreementClause,
  signedPapers,
  signingWords,
  unconcludedWords,
} from "../../recognition/lexicon/agreement-words.js";
import { demonstratives, passiveAuxiliaries } from "../../recognition/lexicon/grammar-words.js";
import type { SentenceReading } from "../../recognition/reading.js";
import { isInside, type Span, type Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import type { AgreementKind } from "../../vocabulary/agreement-kinds.js";
import { hasWord } from "../has-word.js";
import type { Modality } from "../setting/modality.js";
import { isAgreementNoun, nameOfAgreement } from "./agreement-names.js";

/** How a verb tells of an agreement: before it, "signed a memorandum", or behind it, "a memorandum was signed". */
export interface Conclusion {
  readonly at: number;
  readonly isPassive: boolean;
  /** "the protocol signed in 2014": whatever the sentence says of it, it was signed. */
  readonly isParticiple: boolean;
}

/** A place where a sentence names an agreement. */
export interface AgreementMention {
  readonly sentence: SentenceReading;
  readonly at: number;
  readonly kind: AgreementKind;
  readonly name: Span;
  readonly conclusion: Conclusion | null;
  /** "the memorandum", "this protocol": it may have been named before. */
  readonly isKnown: boolean;
  /** "a draft agreement", "they discussed a memorandum". */
  readonly isUnconcluded: boolean;
}

/** How far its verb may stand from the noun of an agreement. */
const farthestBefore = 16;
const farthestBehind = 40;

/** The agreements that a sentence names, each with the verb that concludes it. */
export function agreementMentions(
  tokens: readonly Token[],
  sentence: SentenceReading,
  modality: Modality,
): AgreementMention[] {
  const mentions: AgreementMention[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const kind = kindAt(tokens, sentence, at);
    const isPaper = signedPapers.has(tokens[at]?.norm ?? "");
    if (kind === null || (!isPaper && isInside(sentence.organizations, at))) continue;
    const name = nameOfAgreement(tokens, sentence, at);
    const conclusion = conclusionOf(tokens, sentence, name);
    if (
      (isPaper && conclusion === null) ||
      (conclusion !== null && !conclusion.isParticiple && modality.isDenied(conclusion.at))
    )
      continue;
    mentions.push({
      sentence,
      at,
      kind,
      name,
      conclusion,
      isKnown: isOneOf(tokens[name.from - 1]?.norm, demonstratives),
      isUnconcluded: isUnconcluded(tokens, sentence, name, conclusion),
    });
    at = Math.max(at, name.to - 1);
  }
  return mentions;
}

function kindAt(tokens: readonly Token[], { from }: SentenceReading, at: number): AgreementKind | null {
  const norm = tokens[at]?.norm ?? "";
  const before = tokens[at - 1]?.norm;
  const kind = agreementNouns.get(norm);
  // "Memorandum of Cooperation (MoC)" is named already.
  if (kind !== undefined && before === "(") return null;
  if (kind !== undefined)
    return (norm === "statement" && before !== "joint") || (norm === "agreement" && before === "in") ? null : kind;
  // "signed the Triangular Initiative", "signed minutes of cooperation"
  const paper = tokens[at + 2]?.norm === "agreement" ? undefined : signedPapers.get(norm);
  return paper !== undefined && hasWord(tokens, { from: Math.max(from, at - 5), to: at }, signingWords) ? paper : null;
}

/** The verb of an agreement: close before it, else behind it, else farther before it. */
function conclusionOf(tokens: readonly Token[], sentence: SentenceReading, name: Span): Conclusion | null {
  const before = activeBefore(tokens, sentence, name.from);
  const behind = passiveBehind(tokens, sentence, name.to);
  if (before !== null && (name.from - before <= 6 || behind === null))
    return { at: before, isPassive: false, isParticiple: false };
  return behind;
}

/** "signed with Peru a protocol", "adopted the Declaration", "the signing of the protocol" */
function activeBefore(tokens: readonly Token[], { from }: SentenceReading, name: number): number | null {
  for (let at = name - 1; at >= Math.max(from, name - farthestBefore); at -= 1) {
    const norm = tokens[at]?.norm;
    if (isOneOf(norm, endsOfAgreementClause)) return null;
    if (isOneOf(norm, concludingNouns)) return tokens[at + 1]?.norm === "of" ? at : null;
    if (!isOneOf(norm, concludingWords)) continue;
    // "agreed on a memorandum", but not "agreed to discuss the protocol"
    if (norm === "agreed" && !(name - at <= 3 && tokens[at + 1]?.norm !== "to")) return null;
    if (norm === "entered" && tokens[at + 1]?.norm !== "into") return null;
    return at;
  }
  return null;
}

/** "the memorandum was signed", "the agreement, signed by Chile", "a protocol concluded between" */
function passiveBehind(tokens: readonly Token[], { to }: SentenceReading, name: number): Conclusion | null {
  for (let at = name; at < Math.min(to, name + farthestBehind); at += 1) {
    const norm = tokens[at]?.norm;
    const isClauseEnd = isOneOf(norm, endsOfAgreementClause) && norm !== "which" && norm !== "that";
    if (isClauseEnd || isAgreementNoun(tokens, at)) return null;
    if (!isOneOf(norm, concludingWords) || norm === "entered") continue;
    const isPassive = hasWord(tokens, { from: Math.max(name, at - 3), to: at }, passiveAuxiliaries);
    if (norm === "reached" && !isPassive) continue;
    // "on intelligence and adopted a plan": another deed of somebody else.
    if (!isPassive && tokens[at - 1]?.norm === "and") continue;
    if (norm === "agreed" && !isPassive) continue;
    return { at, isPassive, isParticiple: !isPassive };
  }
  return null;
}

/** Whether nothing is concluded yet; a verb of concluding between such a word and the name says that it is. */
function isUnconcluded(
  tokens: readonly Token[],
  sentence: SentenceReading,
  name: Span,
  conclusion: Conclusion | null,
): boolean {
  if (conclusion !== null) {
    const { at } = conclusion;
    const isInfinitive =
      isOneOf(tokens[at]?.norm, concludingInfinitives) && (conclusion.isPassive || tokens[at - 1]?.norm === "to");
    if (isInfinitive) return true;
    // "prepared for the signing of", "after the signing of"
    if (isOneOf(tokens[at]?.norm, concludingNouns))
      return hasWord(tokens, { from: Math.max(sentence.from, at - 8), to: at }, unconcludedWords);
    // "signed a draft agreement"; the proposed agreement that was signed is one.
    return !conclusion.isPassive && hasWord(tokens, { from: name.from, to: name.to }, draftWords);
  }
  const from = Math.max(sentence.from, name.from - 10);
  return hasWord(tokens, { from, to: name.to }, unconcludedWords);
}

/** Whether the name says what the agreement is on. */
export const hasSubject = (tokens: readonly Token[], { from, to }: Span): boolean =>
  hasWord(tokens, { from, to }, agreementSubjectLeads);
