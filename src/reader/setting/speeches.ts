import { countWhile } from "../../documents/count-while.js";
import { addTo } from "../../documents/grouped-by.js";
import type { Quotation } from "../../recognition/quotations.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import { marksOf, type Span, spanOf, type Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import type { PeopleInText } from "./people-in-text.js";
import { isBareReport, reportedClause, wordsBehindColon } from "./reported-clause.js";
import { Reports } from "./reports.js";
import type { ReportedSpeech, Speaker } from "./speaker.js";
import { Speakers } from "./speakers.js";
import { isPartOfSentence, statementQuotations } from "./statement-quotations.js";

/** A quotation or a reported clause with its speaker; figures inside are asserted by the speaker. */
export interface Speech {
  readonly words: Span;
  readonly speaker: Speaker;
  readonly isDirect: boolean;
  /** The verb by which the text says who says it; null where it does not. */
  readonly verb: number | null;
  /** Who says it, where that stands inside of what is said. */
  readonly inserted: Span | null;
}

/** Who speaks, and by which verb. */
type Saying = Pick<Speech, "speaker" | "verb">;

/** How far from its quotation a verb of speaking may stand, in tokens. */
const farthestVerb = 45;
/** How far behind a quotation another may begin that goes on from it. */
const farthestNext = 60;

/** "…," said X; X told Y that …; according to X, …: who says what, in the order of the text. */
export function speechesOf(reading: Reading, people: PeopleInText): Speech[] {
  const finder = new SpeechFinder(reading, people);
  return reading.sentences.flatMap((sentence) => finder.read(sentence));
}

class SpeechFinder {
  readonly #reading: Reading;
  readonly #tokens: readonly Token[];
  readonly #speakers: Speakers;
  readonly #reports: Reports;
  #lastQuotation: Quotation | null = null;
  /** Who is about to speak: "X said:" at the end of the sentence before. */
  #announced: Saying | null = null;
  /** Those that say something, by the sentences through which they run. */
  readonly #quotations = new Map<number, Quotation[]>();

  constructor(reading: Reading, people: PeopleInText) {
    this.#reading = reading;
    this.#tokens = reading.tokens;
    this.#speakers = new Speakers(reading, people);
    const said = statementQuotations(reading);
    this.#reports = new Reports(reading.tokens, this.#speakers, marksOf(reading.tokens, said));
    let index = 0;
    for (const quotation of said) {
      while (index < reading.sentences.length - 1 && (reading.sentences[index]?.to ?? 0) <= quotation.from) index += 1;
      for (let at = index; (reading.sentences[at]?.from ?? Infinity) < quotation.to; at += 1)
        addTo(this.#quotations, at, quotation);
    }
  }

  read(sentence: SentenceReading): Speech[] {
    const quotations = this.#quotations.get(sentence.index) ?? [];
    const announced = this.#announced;
    this.#announced = null;
    const direct = quotations
      .filter(({ from }) => from >= sentence.from)
      .flatMap((quotation) => this.#quoted(quotation, sentence, announced));
    if (direct.length > 0) return direct;
    if (quotations.length === 0 && announced !== null) {
      const unmarked = this.#unmarked(sentence, announced);
      if (unmarked !== null) return [unmarked];
    }
    // "The “white gold of the valleys” was sold, he said": nothing of it is said in these words alone.
    return this.#reported(
      sentence,
      quotations.every(({ from, to }) => from > sentence.from && to < sentence.to),
    );
  }

  #quoted(quotation: Quotation, sentence: SentenceReading, announced: Saying | null): Speech[] {
    const saying = this.#sayingOf(quotation, sentence, announced);
    if (saying === null) return [];
    this.#speakers.last.spoke(saying.speaker);
    this.#lastQuotation = quotation;
    return [{ ...saying, words: this.#trimmed(quotation), isDirect: true, inserted: null }];
  }

  #reported(sentence: SentenceReading, hasNoQuotation: boolean): Speech[] {
    const reports = this.#reports.in(sentence);
    const best = reports.find(({ speaker }) => speaker.isPerson) ?? reports[0];
    const { last } = this.#speakers;
    if (best === undefined) {
      const named = sentence.people.map((person) => this.#speakers.introduced(person));
      const subject = named.length === 0 ? this.#speakers.subjectOf(sentence) : null;
      last.passed(sentence, subject?.isPerson === true && !subject.isGuessed ? [subject] : named);
      return [];
    }
    last.spoke(best.speaker);
    if (this.#tokens[sentence.to - 1]?.text === ":") this.#announced = best;
    if (!hasNoQuotation) return [];
    const { speaker, verb } = best;
    const colon = wordsBehindColon(this.#tokens, sentence, best);
    if (colon !== null) return [{ words: colon, speaker, verb, isDirect: true, inserted: null }];
    const reported = reportedClause(this.#tokens, sentence, best);
    return reported === null ? [] : [{ speaker, verb, isDirect: false, ...reported }];
  }

  /** The paragraph behind "X said:" that has no quotation marks. */
  #unmarked(sentence: SentenceReading, { speaker, verb }: Saying): Speech | null {
    if (sentence.item) return null;
    const { sentences } = this.#reading;
    let last = sentence;
    for (let at = sentence.index + 1; sentences[at]?.paragraph === sentence.paragraph; at += 1)
      last = sentences[at] ?? last;
    this.#speakers.last.spoke(speaker);
    return { words: spanOf(this.#tokens, sentence.from, last.to), speaker, verb, isDirect: true, inserted: null };
  }

  /** Who says a quotation: right behind it, right before it, elsewhere in its sentence, or whoever spoke last. */
  #sayingOf(quotation: Quotation, sentence: SentenceReading, announced: Saying | null): Saying | null {
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
    return speaker !== null && !isUnknown && this.#continues(quotation, sentence) ? { speaker, verb: null } : null;
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
      const speaker = this.#speakers.namedAt(at) ?? this.#speakers.last.at(at);
      if (speaker !== null) return speaker;
    }
    return null;
  }

  /** Whether a quotation without a speaker of its own goes on from the one before: it is a sentence by itself. */
  #continues({ from }: Quotation, sentence: SentenceReading): boolean {
    return this.#lastQuotation !== null && from - this.#lastQuotation.to < farthestNext && from - sentence.from <= 2;
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
