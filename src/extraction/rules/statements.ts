import { type ExtractedFact } from "../extraction.js";
import { speechVerbs } from "../lexicon/speech.js";
import type { Cast } from "../reading/cast.js";
import { titlePhrases } from "../reading/organizations.js";
import type { Quotation } from "../reading/quotations.js";
import type { Reading, SentenceReading } from "../reading/reading.js";
import { type Marks, marksOf, type Span, spanOf, type Token } from "../reading/token.js";
import { factOf, sourced } from "./draft.js";
import { isOneOf } from "../reading/words.js";

/** Somebody who speaks: a person, or a body. */
export interface Speaker extends Span {
  readonly name: string;
  readonly isPerson: boolean;
}

/** A quotation or a reported clause with its speaker; figures inside are asserted by the speaker. */
export interface Speech {
  readonly words: Span;
  readonly speaker: Speaker;
  readonly isDirect: boolean;
}

interface Report {
  readonly speaker: Speaker;
  readonly verb: number;
  readonly isAccording: boolean;
}

const fewestWords = 5;

/** "…," said X; X told Y that …; according to X, …: who says what, in the order of the text. */
export function speechesOf(reading: Reading, cast: Cast): Speech[] {
  const finder = new SpeechFinder(reading, cast);
  return finder.find();
}

export function statements(reading: Reading, speeches: readonly Speech[]): ExtractedFact[] {
  const seen = new Set<string>();
  return speeches.flatMap(({ words, speaker, isDirect }) => {
    const text = reading.text.slice(words.start, Math.min(words.end, words.start + 799));
    const key = `${speaker.name}\n${text}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const fact = factOf(reading, {
      type: "Statement",
      rule: isDirect ? "statement/quotation" : "statement/reported",
      isSure: isDirect && speaker.isPerson,
      quote: words,
      fields: {
        speaker: sourced(speaker.name, speaker, "words"),
        text: sourced(text, null, "words"),
        direct: sourced(isDirect, null, isDirect ? "statement/quotation" : "statement/reported"),
      },
    });
    return [fact];
  });
}

class SpeechFinder {
  readonly #reading: Reading;
  readonly #tokens: readonly Token[];
  readonly #cast: Cast;
  readonly #quoted: Marks;
  #asked: { readonly sentence: SentenceReading; readonly last: Speaker | null; readonly reports: Report[] } | null =
    null;
  #last: Speaker | null = null;
  #lastQuotation: Quotation | null = null;
  readonly #quotationsBySentence = new Map<number, Quotation[]>();

  constructor(reading: Reading, cast: Cast) {
    this.#reading = reading;
    this.#tokens = reading.tokens;
    this.#quoted = marksOf(reading.tokens, reading.quotations);
    this.#cast = cast;
  }

  find(): Speech[] {
    const { sentences, quotations } = this.#reading;
    let index = 0;
    for (const quotation of quotations) {
      while (index < sentences.length - 1 && (sentences[index]?.to ?? 0) <= quotation.from) index += 1;
      // The sentence in which the quotation begins, and all that it runs through.
      for (let at = index; at < sentences.length && (sentences[at]?.from ?? 0) < quotation.to; at += 1)
        this.#quotationsBySentence.set(at, [...(this.#quotationsBySentence.get(at) ?? []), quotation]);
    }
    return sentences.flatMap((sentence) => this.#readSentence(sentence));
  }

  #readSentence(sentence: SentenceReading): Speech[] {
    const quotations = this.#quotationsBySentence.get(sentence.index) ?? [];
    const long = quotations.filter((quotation) => this.#wordsIn(quotation) >= fewestWords);
    const begun = long.filter(({ from }) => from >= sentence.from && from < sentence.to);
    const direct = begun.flatMap((quotation): Speech[] => {
      const speaker = this.#speakerOf(quotation, sentence);
      if (speaker === null) return [];
      this.#last = speaker;
      this.#lastQuotation = quotation;
      return [{ words: this.#trimmed(quotation), speaker, isDirect: true }];
    });
    if (direct.length > 0) return direct;
    const reports = this.#reportsIn(sentence);
    const best = reports.find(({ speaker }) => speaker.isPerson) ?? reports[0];
    if (best === undefined) {
      // Who is told of first is whom "she" of the next sentence means.
      const [person] = sentence.people;
      if (person !== undefined)
        this.#last = this.#person(this.#cast.find(person.name)?.name ?? person.name, person.nameSpan);
      return [];
    }
    this.#last = best.speaker;
    const words = long.length > 0 ? null : this.#reported(sentence, best);
    return words === null ? [] : [{ words, speaker: best.speaker, isDirect: false }];
  }

  /** The speaker of a quotation: said right behind it, right before it, elsewhere in its sentence, or by whoever spoke last. */
  #speakerOf(quotation: Quotation, sentence: SentenceReading): Speaker | null {
    const { sentences } = this.#reading;
    let index = sentence.index;
    while (index < sentences.length - 1 && (sentences[index]?.to ?? 0) <= quotation.to) index += 1;
    const last = sentences[index] ?? sentence;
    const behind = this.#reportsIn(last).filter(({ verb }) => verb >= quotation.to && verb - quotation.to < 45);
    const before = this.#reportsIn(sentence).filter(({ verb }) => verb < quotation.from);
    const signed = this.#signedBy(quotation, last);
    if (signed !== null) return signed;
    const ranked = [...behind.slice(0, 2), ...[...before].reverse().slice(0, 2)];
    const found = ranked.find(({ speaker }) => speaker.isPerson) ?? ranked[0];
    if (found !== undefined) return found.speaker;
    // "She was blunt: “…”", "Nazarzoda: “…”"
    const lead =
      this.#tokens[quotation.from - 2]?.text === ":" ? this.#introducedBy(quotation.from - 2, sentence) : null;
    return lead ?? (this.#continues(quotation) ? this.#last : null);
  }

  /** "…" – Elvira Santacruz, coordinator of the Plan */
  #signedBy({ to }: Quotation, sentence: SentenceReading): Speaker | null {
    const dash = this.#tokens[to]?.kind === "mark" && isOneOf(this.#tokens[to + 1]?.text, "– — -") ? to + 1 : null;
    if (dash === null) return null;
    const person = sentence.people.find(({ nameSpan, from }) => nameSpan.from === dash + 1 || from === dash + 1);
    return person === undefined ? this.#namedAt(dash + 1) : this.#person(person.name, person.nameSpan);
  }

  #introducedBy(colon: number, sentence: SentenceReading): Speaker | null {
    const person = sentence.people.find(({ to }) => to <= colon);
    if (person !== undefined) return this.#person(this.#cast.find(person.name)?.name ?? person.name, person.nameSpan);
    for (let at = colon - 1; at >= sentence.from; at -= 1) {
      const speaker = this.#namedAt(at) ?? this.#pronounAt(at);
      if (speaker !== null) return speaker;
    }
    return null;
  }

  /** Whether a quotation without a speaker of its own goes on from the one before. */
  #continues({ from }: Quotation): boolean {
    return this.#lastQuotation !== null && from - this.#lastQuotation.to < 60;
  }

  #wordsIn({ from, to }: Span): number {
    let words = 0;
    for (let at = from; at < to && words < fewestWords; at += 1) if (this.#tokens[at]?.kind === "word") words += 1;
    return words;
  }

  /** Without a comma at the end, which belongs to the sentence around it. */
  #trimmed({ from, to }: Span): Span {
    let last = to;
    while (last > from + 1 && isOneOf(this.#tokens[last - 1]?.text, ", ;")) last -= 1;
    return spanOf(this.#tokens, from, last);
  }

  /** Who speaks in a sentence outside of its quotations, and where the verbs stand. */
  #reportsIn(sentence: SentenceReading): readonly Report[] {
    // Many quotations of one sentence ask again, and nobody has spoken in between.
    if (this.#asked?.sentence === sentence && this.#asked.last === this.#last) return this.#asked.reports;
    const reports: Report[] = [];
    this.#asked = { sentence, last: this.#last, reports };
    for (let at = sentence.from; at < sentence.to; at += 1) {
      if (this.#quoted[at] === 1) continue;
      const norm = this.#tokens[at]?.norm ?? "";
      if (norm === "according" && this.#tokens[at + 1]?.norm === "to") {
        const speaker = this.#speakerAt(at + 2, sentence);
        if (speaker !== null) reports.push({ speaker, verb: at, isAccording: true });
      } else if (speechVerbs.has(norm)) {
        const speaker = this.#speakerBefore(at, sentence) ?? this.#speakerAfterVerb(at, sentence);
        if (speaker !== null) reports.push({ speaker, verb: at, isAccording: false });
      }
    }
    return reports;
  }

  /** "said Mark Colhoun, Representative of …", "said the minister" */
  #speakerAfterVerb(verb: number, sentence: SentenceReading): Speaker | null {
    return isOneOf(
      this.#tokens[verb]?.norm,
      "said says added noted explained stressed warned continued stated concluded emphasized remarked recalled",
    )
      ? this.#speakerAt(verb + 1, sentence)
      : null;
  }

  /** The person, pronoun, title or body that begins here. */
  #speakerAt(at: number, sentence: SentenceReading): Speaker | null {
    const from = isOneOf(this.#tokens[at]?.norm, "the a an mr mrs ms dr")
      ? this.#tokens[at + 1]?.text === "."
        ? at + 2
        : at + 1
      : at;
    const person = sentence.people.find(
      (mention) =>
        (mention.from >= at - 1 && mention.from <= from + 1) ||
        (mention.nameSpan.from > at && mention.nameSpan.from <= at + 5 && this.#isPlain(at, mention.nameSpan.from)),
    );
    if (person !== undefined) return this.#person(this.#cast.find(person.name)?.name ?? person.name, person.nameSpan);
    const named = this.#namedAt(from);
    if (named !== null) return named;
    const pronoun = this.#pronounAt(at);
    if (pronoun !== null) return pronoun;
    const title = titlePhrases.at(this.#tokens, from);
    if (title !== null && from > at) return this.#byTitle(spanOf(this.#tokens, from, title.to), sentence);
    const body = sentence.organizations.find((mention) => mention.from === from || mention.from === from + 1);
    if (body === undefined) return null;
    const behindBody = titlePhrases.at(this.#tokens, body.to);
    const chief = behindBody === null ? null : this.#cast.ofOrganization(body.organization);
    if (chief !== null) return this.#person(chief.name, body);
    return { ...spanOf(this.#tokens, body.from, body.to), name: body.organization.name, isPerson: false };
  }

  /** "Alimov noted", "he added", "the officer said", "the Federal Drug Control Service chief said", "X, deputy director of Y, told" */
  #speakerBefore(verb: number, sentence: SentenceReading): Speaker | null {
    let at = verb;
    // Past "has", "also", "later", "further" before the verb, and an apposition.
    while (
      at > sentence.from &&
      isOneOf(
        this.#tokens[at - 1]?.norm,
        "has had have also further later then who , reportedly recently earlier yesterday today in turn pointed was is as",
      ) &&
      this.#quoted[at - 1] !== 1
    )
      at -= 1;
    const person = [...sentence.people]
      .reverse()
      .find((mention) => mention.to <= at + 1 && mention.to >= at - 4 && this.#isSubject(mention.to, at));
    if (person !== undefined) return this.#person(this.#cast.find(person.name)?.name ?? person.name, person.nameSpan);
    const word = this.#tokens[at - 1];
    if (word === undefined || this.#quoted[at - 1] === 1 || at - 1 < sentence.from) return null;
    const named = this.#namedEndingAt(at, sentence.from);
    if (named !== null) return named;
    const pronoun = this.#pronounAt(at - 1);
    if (pronoun !== null) return pronoun;
    const title = titlePhrases.endingAt(this.#tokens, at);
    const body = [...sentence.organizations].reverse().find((mention) => mention.to === (title?.from ?? at));
    if (body !== undefined && title !== null) {
      const chief = this.#cast.ofOrganization(body.organization);
      return chief === null ? null : this.#person(chief.name, body);
    }
    if (title !== null) return this.#byTitle(spanOf(this.#tokens, title.from, at), sentence);
    if (body !== undefined)
      return { ...spanOf(this.#tokens, body.from, body.to), name: body.organization.name, isPerson: false };
    return null;
  }

  /** Nothing but ranks and abbreviations between a verb and a name: "said Pol. Maj. Gen. X". */
  #isPlain(from: number, to: number): boolean {
    for (let at = from; at < to; at += 1)
      if (!(this.#tokens[at]?.capital === true || this.#tokens[at]?.text === "." || this.#tokens[at]?.norm === "the"))
        return false;
    return true;
  }

  #isSubject(from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) if (isOneOf(this.#tokens[at]?.norm, "that and but while which")) return false;
    return true;
  }

  #person(name: string, { from, to, start, end }: Span): Speaker {
    return { from, to, start, end, name, isPerson: true };
  }

  #namedAt(at: number): Speaker | null {
    const token = this.#tokens[at];
    if (token?.capital !== true) return null;
    const next = this.#tokens[at + 1];
    const whole = this.#hyphenated(at);
    const person =
      (next?.capital === true ? this.#cast.find(`${token.text} ${next.text}`) : null) ?? this.#cast.find(whole.text);
    return person === null ? null : this.#person(person.name, whole);
  }

  /** "Hanlon-Reyes" is three tokens and one name. */
  #hyphenated(at: number): Span & { text: string } {
    const isLinked = (hyphen: number): boolean =>
      this.#tokens[hyphen]?.text === "-" &&
      this.#tokens[hyphen]?.joined === true &&
      this.#tokens[hyphen + 1]?.joined === true;
    let from = at;
    let to = at + 1;
    while (isLinked(from - 1) && to - from < 7) from -= 2;
    while (isLinked(to) && to - from < 7) to += 2;
    const span = spanOf(this.#tokens, from, to);
    return { ...span, text: this.#reading.text.slice(span.start, span.end) };
  }

  #namedEndingAt(to: number, limit: number): Speaker | null {
    const token = this.#tokens[to - 1];
    if (token?.capital !== true || to - 1 < limit) return null;
    const whole = this.#hyphenated(to - 1);
    const person = this.#cast.find(whole.text);
    return person === null ? null : this.#person(person.name, whole);
  }

  #pronounAt(at: number): Speaker | null {
    return isOneOf(this.#tokens[at]?.norm, "he she him her") && this.#last?.isPerson === true
      ? { ...this.#last, ...spanOf(this.#tokens, at, at + 1) }
      : null;
  }

  /** "the officer said": whoever spoke last, or was introduced with that title. */
  #byTitle(title: Span, sentence: SentenceReading): Speaker | null {
    const word = this.#reading.text.slice(title.start, title.end).toLowerCase().split(/[\s-]/).at(-1) ?? "";
    const body = sentence.organizations.find((mention) => mention.to === title.from);
    const chief = body === undefined ? null : this.#cast.ofOrganization(body.organization);
    if (chief !== null) return this.#person(chief.name, title);
    const titled = this.#cast.people
      .slice(0, 50)
      .find(({ mentions }) => mentions.some(({ title: given }) => given?.toLowerCase().includes(word) === true));
    if (titled !== undefined) return this.#person(titled.name, title);
    return this.#last?.isPerson === true && isOneOf(this.#tokens[title.from - 1]?.norm, "the this")
      ? { ...this.#last, ...title }
      : null;
  }

  /** What a sentence reports: behind "that", behind "according to X,", or before ", X said". */
  #reported(sentence: SentenceReading, { speaker, verb, isAccording }: Report): Span | null {
    const end = this.#endOf(sentence);
    const start = this.#behindDateline(sentence);
    const behind = Math.max(verb + 1, speaker.to);
    // "…, the office believes, …": the sentence is what it says.
    if (!isAccording && this.#tokens[verb + 1]?.text === "," && speaker.from > start) return this.#enough(start, end);
    if (isAccording) {
      const before = spanOf(this.#tokens, start, this.#withoutComma(verb));
      if (verb - start > fewestWords) return before;
      let from = behind;
      while (from < end && this.#tokens[from]?.text !== ",") from += 1;
      return this.#enough(from + 1, end);
    }
    for (let at = verb + 1; at < Math.min(end, verb + 30); at += 1)
      if (this.#tokens[at]?.norm === "that") return this.#enough(at + 1, end);
    if (isOneOf(this.#tokens[verb]?.norm, "told informed assured")) return null;
    // "…, X said." at the end
    const head = Math.min(verb, speaker.from);
    let comma = head;
    while (comma > sentence.from && this.#tokens[comma - 1]?.text !== ",") comma -= 1;
    const isTail =
      end - behind < 3 ||
      (end - behind < 14 &&
        isOneOf(
          this.#tokens[behind]?.norm,
          "on in at to during reporters journalists today yesterday , as monday tuesday wednesday thursday friday saturday sunday here last",
        ));
    if (comma - 1 > start && head - comma < 14 && isTail) return this.#enough(start, comma - 1);
    return this.#enough(verb + 1, end);
  }

  /** "TEHRAN, Feb. 14 (Agency) – Iran seized …": what is said begins behind the dash. */
  #behindDateline({ from, to }: SentenceReading): number {
    const first = this.#tokens[from];
    if (first?.kind !== "word" || first.text !== first.text.toUpperCase() || first.text.length < 3) return from;
    for (let at = from + 1; at < Math.min(to, from + 16); at += 1)
      if (isOneOf(this.#tokens[at]?.text, "– — -") && this.#tokens[at]?.joined === false)
        return this.#tokens[at + 1]?.text === "-" ? at + 2 : at + 1;
    return from;
  }

  #enough(from: number, to: number): Span | null {
    return this.#wordsIn({ from, to, start: 0, end: 0 }) < fewestWords ? null : spanOf(this.#tokens, from, to);
  }

  #withoutComma(to: number): number {
    return this.#tokens[to - 1]?.text === "," ? to - 1 : to;
  }

  #endOf({ from, to }: Span): number {
    let end = to;
    while (end > from && isOneOf(this.#tokens[end - 1]?.text, ". ! ? …")) end -= 1;
    return end;
  }
}
