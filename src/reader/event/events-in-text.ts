import type { ExtractedFact } from "../../facts/extraction.js";
import type { Time } from "../../recognition/periods.js";
import { Phrases } from "../../recognition/phrases.js";
import type { Reading } from "../../recognition/reading.js";
import { overlap, type Span, spanOf } from "../../recognition/token.js";
import type { EventKind } from "../../vocabulary/event-kinds.js";
import { addTo } from "../../documents/grouped-by.js";

const shortName = (name: string): string => name.replace(/^operation |["“”«»]/gi, "");

/** An event that a text tells of, with its fact and the places that name it. */
export interface EventInText {
  readonly fact: ExtractedFact;
  /** As the fact has it. */
  readonly name: string;
  readonly kind: EventKind;
  readonly time: Time | null;
  readonly mentions: readonly (Span & { readonly sentence: number })[];
}

/** A place where a sentence names an event. */
export interface EventMention extends Span {
  readonly event: EventInText;
}

/** The events of a text that became facts, to be found by the sentences that name them. */
export class EventsInText {
  readonly facts: readonly ExtractedFact[];
  readonly #bySentence = new Map<number, EventMention[]>();

  constructor(reading: Reading, events: readonly EventInText[]) {
    this.facts = events.map(({ fact }) => fact);
    for (const event of events)
      for (const { sentence, from, to, start, end } of event.mentions)
        addTo(this.#bySentence, sentence, { event, from, to, start, end });
    this.#learnShortNames(reading, events);
    for (const mentions of this.#bySentence.values()) mentions.sort((a, b) => a.from - b.from);
  }

  /** "Lynx" of "Operation Lynx", wherever the text prints it alone. */
  #learnShortNames({ tokens, sentences }: Reading, events: readonly EventInText[]): void {
    const operations = events.filter(({ kind }) => kind === "operation");
    if (operations.length === 0) return;
    const names = new Phrases(operations.map((event) => [shortName(event.name), event] as const));
    for (const { index, from, to } of sentences) {
      for (let at = from; at < to; at += 1) {
        const found = tokens[at]?.capital === true ? names.at(tokens, at) : null;
        if (found === null) continue;
        const span = spanOf(tokens, at, found.to);
        if (!this.in(index).some((mention) => overlap(mention, span)))
          addTo(this.#bySentence, index, { event: found.value, ...span });
        at = found.to - 1;
      }
    }
  }

  /** Those that a sentence names, in their order. */
  in(sentence: number): readonly EventMention[] {
    return this.#bySentence.get(sentence) ?? [];
  }
}
