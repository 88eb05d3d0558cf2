import { beforeInfinitive, visitingVerbs } from "../../recognition/lexicon/event-words.js";
import { passiveAuxiliaries } from "../../recognition/lexicon/grammar-words.js";
import { places } from "../../recognition/places.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import { printedOf, type Span, spanOf, type Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import type { ToldEvent } from "./told-event.js";

/** "Employees of the Bureau visited CARICC on 6 April 2021": a visit on some day, told by its verb, to a body, a town or a country. */
export function visitAt({ tokens }: Reading, sentence: SentenceReading, at: number): ToldEvent | null {
  const norm = tokens[at]?.norm;
  const isInfinitive = norm === "visit" && isOneOf(tokens[at - 1]?.norm, beforeInfinitive);
  if (!(isInfinitive || isOneOf(norm, visitingVerbs)) || tokens[at]?.capital === true || at === sentence.from)
    return null;
  // "was visited by", "the visiting minister"
  if (!isInfinitive && (norm === "visiting") !== isOneOf(tokens[at - 1]?.norm, passiveAuxiliaries)) return null;
  const target = targetAt(tokens, sentence, tokens[at + 1]?.norm === "the" ? at + 2 : at + 1);
  if (target === null || !sentence.times.some(({ first }) => first.length >= 7 && /\d{4}-\d\d/.test(first)))
    return null;
  return {
    sentence,
    head: at,
    kind: "visit",
    name: spanOf(tokens, at, target.to),
    title: `visit to ${printedOf(tokens, tokens[at + 1]?.norm === "the" ? at + 1 : target.from, target.to)}`,
    duration: null,
    isNamed: true,
    isAnaphor: false,
    isHeld: true,
    isPlanned: isInfinitive,
  };
}

/** The body, country or town at a token; the longest. */
function targetAt(tokens: readonly Token[], sentence: SentenceReading, at: number): Span | null {
  const mention = [...sentence.organizations, ...sentence.countries]
    .filter(({ from }) => from <= at && from >= at - 1)
    .sort((a, b) => b.to - a.to)
    .find(({ to }) => to > at);
  if (mention !== undefined) return mention;
  const place = tokens[at]?.capital === true ? places.at(tokens, at) : null;
  return place === null ? null : spanOf(tokens, at, place.to);
}
