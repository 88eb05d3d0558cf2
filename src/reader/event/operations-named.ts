import { operationNouns, otherOnes, yieldingVerbs } from "../../recognition/lexicon/event-words.js";
import { demonstratives } from "../../recognition/lexicon/grammar-words.js";
import type { SentenceReading } from "../../recognition/reading.js";
import { type Span, spanOf, type Token } from "../../recognition/token.js";
import { isOneOf, placesOf } from "../../recognition/words.js";
import type { Setting } from "../setting.js";
import type { EventInText, EventMention } from "./events-in-text.js";

/** How many sentences back an operation may have been named. */
const farthestName = 8;

/** "the operation", "this joint operation", or "it" behind a sentence that is about one: the operation that was named last. */
export function operationsNamed(
  { reading, events }: Pick<Setting, "reading" | "events">,
  sentence: SentenceReading,
): EventMention[] {
  const { tokens } = reading;
  const found: EventMention[] = [];
  for (const at of placesOf(tokens, sentence, operationNouns)) {
    if (isInside(events.in(sentence.index), at)) continue;
    const article = articleBefore(tokens, sentence, at);
    if (article === null || !isOneOf(tokens[article]?.norm, demonstratives)) continue;
    const event = lastOperation({ reading, events }, sentence, article);
    if (event !== null) found.push({ event, ...spanOf(tokens, article, at + 1) });
  }
  for (const at of placesOf(tokens, sentence, "it")) {
    if (!isOneOf(tokens[at + 1]?.norm, yieldingVerbs)) continue;
    const event = subjectBefore({ reading, events }, sentence);
    if (event !== null) found.push({ event, ...spanOf(tokens, at, at + 1) });
    break;
  }
  return found;
}

const isInside = (mentions: readonly Span[], at: number): boolean =>
  mentions.some(({ from, to }) => from - 2 <= at && to > at);

/** The article of a noun, over at most four adjectives. */
function articleBefore(tokens: readonly Token[], { from }: Span, noun: number): number | null {
  for (let at = noun - 1; at >= Math.max(from, noun - 7); at -= 1) {
    const token = tokens[at];
    if (isOneOf(token?.norm, demonstratives) || isOneOf(token?.norm, otherOnes)) return at;
    if (token?.kind !== "word" && token?.text !== "-" && token?.kind !== "number") return null;
  }
  return null;
}

/** The operation that was named last before a token; null where two were, or where another without a name came between. */
function lastOperation(
  { reading: { tokens, sentences }, events }: Pick<Setting, "reading" | "events">,
  sentence: SentenceReading,
  before: number,
): EventInText | null {
  for (let index = sentence.index; index >= Math.max(0, sentence.index - farthestName); index -= 1) {
    const near = sentences[index];
    if (near === undefined) return null;
    const to = Math.min(near.to, before);
    const named = events.in(index).filter((mention) => mention.event.kind === "operation" && mention.to <= to);
    const unnamed = lastUnnamed(tokens, { from: near.from, to }, events.in(index));
    if (unnamed !== null && (named.at(-1)?.from ?? -1) < unnamed) return null;
    const [event, ...others] = new Set(named.map((mention) => mention.event));
    if (event !== undefined) return others.length === 0 ? event : null;
  }
  return null;
}

/** "a search operation": not the one with the name. */
function lastUnnamed(tokens: readonly Token[], part: Pick<Span, "from" | "to">, named: readonly Span[]): number | null {
  for (let at = part.to - 1; at >= part.from; at -= 1) {
    if (!isOneOf(tokens[at]?.norm, operationNouns) || isInside(named, at)) continue;
    const article = articleBefore(tokens, spanOf(tokens, part.from, part.to), at);
    if (article !== null && isOneOf(tokens[article]?.norm, otherOnes)) return at;
  }
  return null;
}

/** "Operation Lynx ran in May. It led to …": the operation that the sentence before begins with. */
function subjectBefore(
  { events, reading: { sentences } }: Pick<Setting, "reading" | "events">,
  { index, paragraph }: SentenceReading,
): EventInText | null {
  const before = sentences[index - 1];
  const [first] = events.in(index - 1);
  if (before === undefined || first === undefined || before.paragraph !== paragraph) return null;
  return first.event.kind === "operation" && first.from - before.from <= 3 ? first.event : null;
}
