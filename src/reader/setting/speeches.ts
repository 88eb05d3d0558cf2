import type { Quotation } from "../../recognition/quotations.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import { type Span, spanOf, type Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import type { PeopleInText } from "./people-in-text.js";
import { fewestWords, reportedClause, wordsIn } from "./reported-clause.js";
import { type Speaker, Speakers } from "./speakers.js";
import { countWhile } from "../../documents/count-while.js";
import { addTo } from "../../documents/grouped-by.js";

/** A quotation or a reported clause with its speaker; figures inside are asserted by the speaker. */
export interface Speech {
  readonly words: Span;
  readonly speaker: Speaker;
  readonly isDirect: boolean;
  /** Who says it, where that stands inside of what is said. */
  readonly inserted: Span | null;
}

/** "…," said X; X told Y that …; according to X, …: who says what, in the order of the text. */
export function speechesOf(reading: Reading, people: PeopleInText): Speech[] {
  const finder = new SpeechFinder(reading, people);
  return finder.find();
}

class SpeechFinder {
  readonly #reading: Reading;
  readonly #tokens: readonly Token[];
  readonly #speakers: Speakers;
  #lastQuotation: Quotation | null = null;
  /** Those that say something; a word in quotation marks is no statement. */
  readonly #quotationsBySentence = new Map<number, Quotation[]>();

  constructor(reading: Reading, people: PeopleInText) {
    this.#reading = reading;
    this.#tokens = reading.tokens;
    this.#speakers = new Speakers(reading, people);
  }

  find(): Speech[] {
    const { sentences, quotations } = this.#reading;
    let index = 0;
    for (const quotation of quotations) {
      if (wordsIn(this.#tokens, quotation.from, quotation.to) < fewestWords) continue;
      while (index < sentences.length - 1 && (sentences[index]?.to ?? 0) <= quotation.from) index += 1;
      // The sentence in which the quotation begins, and all that it runs through.
      for (let at = index; at < sentences.length && (sentences[at]?.from ?? 0) < quotation.to; at += 1)
        addTo(this.#quotationsBySentence, at, quotation);
    }
    return sentences.flatMap((sentence) => this.#readSentence(sentence));
  }

  #readSentence(sentence: SentenceReading): Speech[] {
    const quotations = this.#quotationsBySentence.get(sentence.index) ?? [];
    const begun = quotations.filter(({ from }) => from >= sentence.from && from < sentence.to);
    const direct = begun.flatMap((quotation): Speech[] => {
      const speaker = this.#speakerOf(quotation, sentence);
      if (speaker === null) return [];
      this.#speakers.last = speaker;
      this.#lastQuotation = quotation;
      return [{ words: this.#trimmed(quotation), speaker, isDirect: true, inserted: null }];
    });
    if (direct.length > 0) return direct;
    const reports = this.#speakers.reportsIn(sentence);
    const best = reports.find(({ speaker }) => speaker.isPerson) ?? reports[0];
    if (best === undefined) {
      // The first person of a sentence is whom "she" of the next sentence means.
      const [person] = sentence.people;
      if (person !== undefined) this.#speakers.last = this.#speakers.introduced(person);
      return [];
    }
    this.#speakers.last = best.speaker;
    const reported = quotations.length > 0 ? null : reportedClause(this.#tokens, sentence, best);
    return reported === null ? [] : [{ speaker: best.speaker, isDirect: false, ...reported }];
  }

  /** The speaker of a quotation: said right behind it, right before it, elsewhere in its sentence, or by whoever spoke last. */
  #speakerOf(quotation: Quotation, sentence: SentenceReading): Speaker | null {
    const { sentences } = this.#reading;
    let index = sentence.index;
    while (index < sentences.length - 1 && (sentences[index]?.to ?? 0) <= quotation.to) index += 1;
    const last = sentences[index] ?? sentence;
    const behind = this.#speakers
      .reportsIn(last)
      .filter(({ verb }) => verb >= quotation.to && verb - quotation.to < 45);
    const before = this.#speakers.reportsIn(sentence).filter(({ verb }) => verb < quotation.from);
    const signed = this.#signedBy(quotation, last);
    if (signed !== null) return signed;
    const ranked = [...behind.slice(0, 2), ...[...before].reverse().slice(0, 2)];
    const found = ranked.find(({ speaker }) => speaker.isPerson) ?? ranked[0];
    if (found !== undefined) return found.speaker;
    // "She was blunt: “…”", "Nazarzoda: “…”"
    const lead =
      this.#tokens[quotation.from - 2]?.text === ":" ? this.#introducedBy(quotation.from - 2, sentence) : null;
    return lead ?? (this.#continues(quotation) ? this.#speakers.last : null);
  }

  /** "…" – Elvira Santacruz, coordinator of the Plan */
  #signedBy({ to }: Quotation, sentence: SentenceReading): Speaker | null {
    const dash = this.#tokens[to]?.kind === "mark" && isOneOf(this.#tokens[to + 1]?.text, "– — -") ? to + 1 : null;
    if (dash === null) return null;
    const person = sentence.people.find(({ nameSpan, from }) => nameSpan.from === dash + 1 || from === dash + 1);
    return person === undefined ? this.#speakers.namedAt(dash + 1) : this.#speakers.introduced(person);
  }

  #introducedBy(colon: number, sentence: SentenceReading): Speaker | null {
    const person = sentence.people.find(({ to }) => to <= colon);
    if (person !== undefined) return this.#speakers.introduced(person);
    for (let at = colon - 1; at >= sentence.from; at -= 1) {
      const speaker = this.#speakers.namedAt(at) ?? this.#speakers.pronounAt(at);
      if (speaker !== null) return speaker;
    }
    return null;
  }

  /** Whether a quotation without a speaker of its own goes on from the one before. */
  #continues({ from }: Quotation): boolean {
    return this.#lastQuotation !== null && from - this.#lastQuotation.to < 60;
  }

  /** Without a comma at the end, which belongs to the sentence around it. */
  #trimmed({ from, to }: Span): Span {
    let last = to;
    while (last > from + 1 && isOneOf(this.#tokens[last - 1]?.text, ", ;")) last -= 1;
    return spanOf(this.#tokens, from, last);
  }
}

/** Who asserts what stands at a token: the speaker of the quotation or report around it. */
export function speakersOf(speeches: readonly Speech[]): (at: number) => string | null {
  const sorted = [...speeches].sort((a, b) => a.words.from - b.words.from);
  return (at) => {
    const speech = sorted[countWhile(sorted, ({ words }) => words.from <= at) - 1];
    return speech !== undefined && speech.words.to > at ? speech.speaker.name : null;
  };
}
