import { countWhile } from "../../documents/count-while.js";
import { addTo } from "../../documents/grouped-by.js";
import type { Quotation } from "../../recognition/quotations.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import { marksOf, type Span, spanOf, type Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import type { PeopleInText } from "./people-in-text.js";
import { fewestWords, reportedClause, wordsBehindColon, wordsIn } from "./reported-clause.js";
import { QuotationSpeakers, type Saying } from "./quotation-speakers.js";
import { Reports } from "./reports.js";
import type { Speaker } from "./speaker.js";
import { Speakers } from "./speakers.js";
import { statementQuotations } from "./statement-quotations.js";
import { turnIn } from "./turns.js";

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
  readonly #sayers: QuotationSpeakers;
  /** Who is about to speak: "X said:" at the end of the sentence before. */
  #announced: Saying | null = null;
  /** The paragraph of a transcript that is read as one turn. */
  #turnOf = -1;
  /** Who had the last turn. */
  #answering: Speaker | null = null;
  /** Those that say something, by the sentences through which they run. */
  readonly #quotations = new Map<number, Quotation[]>();

  constructor(reading: Reading, people: PeopleInText) {
    this.#reading = reading;
    this.#tokens = reading.tokens;
    this.#speakers = new Speakers(reading, people);
    const said = statementQuotations(reading);
    this.#reports = new Reports(reading.tokens, this.#speakers, marksOf(reading.tokens, said));
    this.#sayers = new QuotationSpeakers(reading, this.#speakers, this.#reports);
    let index = 0;
    for (const quotation of said) {
      while (index < reading.sentences.length - 1 && (reading.sentences[index]?.to ?? 0) <= quotation.from) index += 1;
      for (let at = index; (reading.sentences[at]?.from ?? Infinity) < quotation.to; at += 1)
        addTo(this.#quotations, at, quotation);
    }
  }

  read(sentence: SentenceReading): Speech[] {
    const turn = this.#turn(sentence);
    if (turn !== null) return turn;
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

  /** "ANN RAY: We saw it.": all of the paragraph; null where it is nobody's turn. */
  #turn(sentence: SentenceReading): Speech[] | null {
    if (sentence.paragraph === this.#turnOf) return [];
    if (this.#reading.sentences[sentence.index - 1]?.paragraph === sentence.paragraph || sentence.item) return null;
    const turn = turnIn(this.#tokens, sentence, this.#speakers, this.#answering);
    if (turn === null) return null;
    this.#turnOf = sentence.paragraph;
    const { speaker } = turn;
    this.#answering = speaker;
    this.#speakers.last.spoke(speaker);
    const words = spanOf(this.#tokens, turn.from, this.#endOfParagraph(sentence));
    return wordsIn(this.#tokens, words.from, words.to) < fewestWords
      ? []
      : [{ words, speaker, verb: null, isDirect: true, inserted: null }];
  }

  #endOfParagraph({ index, paragraph }: SentenceReading): number {
    const { sentences } = this.#reading;
    let last = index;
    while (sentences[last + 1]?.paragraph === paragraph) last += 1;
    return sentences[last]?.to ?? 0;
  }

  #quoted(quotation: Quotation, sentence: SentenceReading, announced: Saying | null): Speech[] {
    const saying = this.#sayers.of(quotation, sentence, announced);
    if (saying === null) {
      this.#speakers.last.spokeUnnamed();
      return [];
    }
    this.#speakers.last.spoke(saying.speaker);
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
      if (this.#reports.isByUnknown(sentence, sentence.from)) last.spokeUnnamed();
      return [];
    }
    last.spoke(best.speaker);
    if (this.#tokens[sentence.to - 1]?.text === ":") this.#announced = best;
    // What is only reported, and perhaps of another, is left.
    if (!hasNoQuotation || best.speaker.isGuessed) return [];
    const { speaker, verb } = best;
    const colon = wordsBehindColon(this.#tokens, sentence, best);
    if (colon !== null) return [{ words: colon, speaker, verb, isDirect: true, inserted: null }];
    const reported = reportedClause(this.#tokens, sentence, best);
    return reported === null ? [] : [{ speaker, verb, isDirect: false, ...reported }];
  }

  /** The paragraph behind "X said:" that has no quotation marks. */
  #unmarked(sentence: SentenceReading, { speaker, verb }: Saying): Speech | null {
    if (sentence.item) return null;
    this.#speakers.last.spoke(speaker);
    const words = spanOf(this.#tokens, sentence.from, this.#endOfParagraph(sentence));
    return { words, speaker, verb, isDirect: true, inserted: null };
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
