import type { Quotation } from "../../recognition/quotations.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import type { Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { isBareReport } from "./reported-clause.js";
import type { Reports } from "./reports.js";
import type { ReportedSpeech, Speaker } from "./speaker.js";
import type { Speakers } from "./speakers.js";
import { isPartOfSentence } from "./statement-quotations.js";

/** Who speaks, and the verb by which the text says so. */
export interface Saying {
  readonly speaker: Speaker;
  readonly verb: number | null;
}

/** How far from its quotation a verb of speaking may stand, in tokens. */
const farthestVerb = 45;
/** How far behind a quotation another may begin that goes on from it. */
const farthestNext = 60;

/** Finds out whose words a quotation has. */
export class QuotationSpeakers {
  readonly #reading: Reading;
  readonly #tokens: readonly Token[];
  readonly #speakers: Speakers;
  readonly #reports: Reports;
  #lastQuotation: Quotation | null = null;

  constructor(reading: Reading, speakers: Speakers, reports: Reports) {
    this.#reading = reading;
    this.#tokens = reading.tokens;
    this.#speakers = speakers;
    this.#reports = reports;
  }

  /** Who says a quotation: right behind it, right before it, elsewhere in its sentence, or whoever spoke last. */
  of(quotation: Quotation, sentence: SentenceReading, announced: Saying | null): Saying | null {
    const saying = this.#find(quotation, sentence, announced);
    if (saying !== null) this.#lastQuotation = quotation;
    return saying;
  }

  #find(quotation: Quotation, sentence: SentenceReading, announced: Saying | null): Saying | null {
    const { sentences } = this.#reading;
    let index = sentence.index;
    while (index < sentences.length - 1 && (sentences[index]?.to ?? 0) <= quotation.to) index += 1;
    const end = sentences[index] ?? sentence;
    const signed = this.#signedBy(quotation, end);
    if (signed !== null) return { speaker: signed, verb: null };
    const behind = isPartOfSentence(this.#tokens, quotation) ? [] : this.#reportsBehind(quotation, end);
    const before = this.#reports.in(sentence).filter(({ verb }) => verb < quotation.from);
    const ranked: ReportedSpeech[] = [...behind.slice(0, 2), ...before.slice(-2).reverse()];
    const found = ranked.find(({ speaker }) => speaker.isPerson) ?? ranked[0];
    if (found !== undefined) return found;
    const opening = quotation.from - 1;
    if (opening <= sentence.from + 1 && announced !== null) return announced;
    // "She was blunt: “…”", "Nazarzoda: “…”"
    const lead = this.#tokens[opening - 1]?.text === ":" ? this.#introducedBy(opening - 1, sentence) : null;
    if (lead !== null) return { speaker: lead, verb: null };
    const { speaker } = this.#speakers.last;
    const isUnknown = this.#reports.isByUnknown(end, quotation.to);
    if (speaker === null || isUnknown || quotation.from - sentence.from > 2) return null;
    if (this.#continues(quotation)) return { speaker, verb: null };
    // A speech that is printed over paragraphs, of which nobody says whose it is.
    return quotation.goesOn && speaker.isPerson ? { speaker: { ...speaker, isGuessed: true }, verb: null } : null;
  }

  /** "…," said X; and "….” X said." where a full stop ends the quotation. */
  #reportsBehind({ to }: Quotation, sentence: SentenceReading): ReportedSpeech[] {
    const own = this.#reports.in(sentence).filter(({ verb }) => verb >= to && verb - to < farthestVerb);
    const next = this.#reading.sentences[sentence.index + 1];
    if (own.length > 0 || next?.paragraph !== sentence.paragraph || to < sentence.to - 2) return own;
    return this.#reports.in(next).filter((report) => isBareReport(this.#tokens, next, report));
  }

  /** "…" – Elvira Santacruz, coordinator of the Plan */
  #signedBy({ to }: Quotation, sentence: SentenceReading): Speaker | null {
    const dash = this.#tokens[to]?.kind === "mark" && isOneOf(this.#tokens[to + 1]?.text, "– — -") ? to + 1 : null;
    if (dash === null) return null;
    const person = sentence.people.find(({ nameSpan, from }) => nameSpan.from === dash + 1 || from === dash + 1);
    return person === undefined ? this.#speakers.namedAt(dash + 1) : this.#speakers.introduced(person);
  }

  #introducedBy(colon: number, sentence: SentenceReading): Speaker | null {
    const begin = this.#reading.sentences[sentence.index - 1];
    const place = colon < sentence.from && begin !== undefined ? begin : sentence;
    const person = place.people.find(({ to }) => to <= colon);
    if (person !== undefined) return this.#speakers.introduced(person);
    for (let at = colon - 1; at >= place.from; at -= 1) {
      const speaker = this.#speakers.namedAt(at) ?? this.#speakers.pronounAt(at, place);
      if (speaker !== null) return speaker;
    }
    return null;
  }

  /** Whether a quotation without a speaker of its own goes on from the one before. */
  #continues({ from }: Quotation): boolean {
    return this.#lastQuotation !== null && from - this.#lastQuotation.to < farthestNext;
  }
}
