import { titlingWords } from "../../recognition/lexicon/event-words.js";
import { beforeNamesInQuotes, verbsBeforeSpeaker } from "../../recognition/lexicon/reported-speech-words.js";
import { speechVerbs } from "../../recognition/lexicon/speech.js";
import type { Quotation } from "../../recognition/quotations.js";
import type { Reading } from "../../recognition/reading.js";
import { type Span, spanOf, type Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { fewestWords, wordsIn } from "./reported-clause.js";

const endsOfSpeech = ", . ! ? …";
/** ", Ann Ray, director of the bureau, said": in tokens, back to the comma. */
const longestReport = 14;
/** The share of capital words from which on a quotation is a title. */
const shareOfTitle = 0.6;

/** The quotations in which somebody says something: not the title of a film, nor what something is called. */
export function statementQuotations({ tokens, quotations, sentences }: Reading): Quotation[] {
  let index = 0;
  return quotations.flatMap((quotation) => {
    while (index < sentences.length - 1 && (sentences[index]?.to ?? 0) <= quotation.from) index += 1;
    const said = quotation.open && !quotation.goesOn ? firstSentence(tokens, quotation, sentences[index]) : quotation;
    return wordsIn(tokens, said.from, said.to) < fewestWords || isName(tokens, said) ? [] : [said];
  });
}

/** Of a quotation that nothing closes only the first sentence is sure to be said, up to ", said X". */
function firstSentence(tokens: readonly Token[], quotation: Quotation, sentence: Span | undefined): Quotation {
  let to = Math.min(quotation.to, Math.max(sentence?.to ?? 0, quotation.from + 1));
  for (let at = quotation.from + 1; at < to; at += 1) {
    if (!speechVerbs.has(tokens[at]?.norm ?? "")) continue;
    let comma = at - 1;
    while (comma > quotation.from && at - comma < longestReport && tokens[comma]?.text !== ",") comma -= 1;
    const isSaid =
      comma === at - 1 ? verbsBeforeSpeaker.has(tokens[at]?.norm ?? "") : isOneOf(tokens[at + 1]?.text, ". ,");
    if (tokens[comma]?.text === "," && isSaid) to = comma + 1;
  }
  return { ...quotation, ...spanOf(tokens, quotation.from, to) };
}

/** Whether a quotation is a part of the sentence around it, as in “the “white gold of the valleys” was sold”. */
export function isPartOfSentence(tokens: readonly Token[], { from, to }: Quotation): boolean {
  const first = tokens[from];
  if (first?.kind !== "word" || first.capital || isOneOf(tokens[to - 1]?.text, endsOfSpeech)) return false;
  const before = tokens[from - 2];
  return (
    before?.kind === "word" &&
    tokens[to + 1]?.kind === "word" &&
    !speechVerbs.has(tokens[to + 1]?.norm ?? "") &&
    tokens[to + 1]?.capital === false
  );
}

/** "the film “…”", "known as “…”", “Operation Silent Harbour of the Seas” */
function isName(tokens: readonly Token[], { from, to }: Quotation): boolean {
  const isSaid =
    isOneOf(tokens[to - 1]?.text, endsOfSpeech) || tokens[from - 2]?.text === "," || tokens[from - 2]?.text === ":";
  const lead = tokens[from - 2]?.norm;
  if (isOneOf(lead, beforeNamesInQuotes) || isOneOf(lead, titlingWords)) return true;
  if (isSaid) return false;
  let words = 0;
  let capitals = 0;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word" || token.norm.length < 4) continue;
    words += 1;
    if (token.capital) capitals += 1;
  }
  return words > 1 && capitals / words > shareOfTitle;
}
