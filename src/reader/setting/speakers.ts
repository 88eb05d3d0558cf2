import { clauseOpeners, pronounsOfPersons } from "../../recognition/lexicon/grammar-words.js";
import {
  betweenSpeakerAndVerb,
  speakerArticles,
  verbsBeforeSpeaker,
} from "../../recognition/lexicon/reported-speech-words.js";
import { speechVerbs } from "../../recognition/lexicon/speech.js";
import type { PersonMention } from "../../recognition/people.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import { titlePhrases } from "../../recognition/titles.js";
import { type Marks, marksOf, type Span, spanOf, type Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { hasWord } from "../has-word.js";
import type { PeopleInText, Person } from "./people-in-text.js";

/** Somebody who speaks: a person, or a body. */
export interface Speaker extends Span {
  readonly name: string;
  readonly isPerson: boolean;
}

/** A verb of speaking with whoever speaks. */
export interface ReportedSpeech {
  readonly speaker: Speaker;
  readonly verb: number;
  readonly isAccording: boolean;
}

/** Finds out who speaks: a person by name, title or pronoun, or a body. Remembers the last one, whom "he" means. */
export class Speakers {
  last: Speaker | null = null;
  readonly #reading: Reading;
  readonly #tokens: readonly Token[];
  readonly #people: PeopleInText;
  readonly #quoted: Marks;
  readonly #byTitleWord = new Map<string, Person | null>();
  #asked: {
    readonly sentence: SentenceReading;
    readonly last: Speaker | null;
    readonly reports: ReportedSpeech[];
  } | null = null;

  constructor(reading: Reading, people: PeopleInText) {
    this.#reading = reading;
    this.#tokens = reading.tokens;
    this.#people = people;
    this.#quoted = marksOf(reading.tokens, reading.quotations);
  }

  /** A person, under the name by which the text introduced them. */
  introduced({ name, nameSpan }: PersonMention): Speaker {
    return this.person(this.#people.find(name)?.name ?? name, nameSpan);
  }

  /** Who speaks in a sentence outside of its quotations, and where the verbs stand. */
  reportsIn(sentence: SentenceReading): readonly ReportedSpeech[] {
    // Many quotations of one sentence ask again, and nobody has spoken in between.
    if (this.#asked?.sentence === sentence && this.#asked.last === this.last) return this.#asked.reports;
    const reports: ReportedSpeech[] = [];
    this.#asked = { sentence, last: this.last, reports };
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
    return isOneOf(this.#tokens[verb]?.norm, verbsBeforeSpeaker) ? this.#speakerAt(verb + 1, sentence) : null;
  }

  /** The person, pronoun, title or body that begins here. */
  #speakerAt(at: number, sentence: SentenceReading): Speaker | null {
    const from = isOneOf(this.#tokens[at]?.norm, speakerArticles)
      ? this.#tokens[at + 1]?.text === "."
        ? at + 2
        : at + 1
      : at;
    const person = sentence.people.find(
      (mention) =>
        (mention.from >= at - 1 && mention.from <= from + 1) ||
        (mention.nameSpan.from > at && mention.nameSpan.from <= at + 5 && this.#isPlain(at, mention.nameSpan.from)),
    );
    if (person !== undefined) return this.introduced(person);
    const named = this.namedAt(from);
    if (named !== null) return named;
    const pronoun = this.pronounAt(at);
    if (pronoun !== null) return pronoun;
    const title = titlePhrases.at(this.#tokens, from);
    if (title !== null && from > at) return this.#byTitle(spanOf(this.#tokens, from, title.to), sentence);
    const body = sentence.organizations.find((mention) => mention.from === from || mention.from === from + 1);
    if (body === undefined) return null;
    const behindBody = titlePhrases.at(this.#tokens, body.to);
    const chief = behindBody === null ? null : this.#people.ofOrganization(body.organization);
    if (chief !== null) return this.person(chief.name, body);
    return { name: body.organization.name, isPerson: false, ...spanOf(this.#tokens, body.from, body.to) };
  }

  /** "Alimov noted", "he added", "the officer said", "the Federal Drug Control Service chief said", "X, deputy director of Y, told" */
  #speakerBefore(verb: number, sentence: SentenceReading): Speaker | null {
    let at = verb;
    // Past "has", "also", "later", "further" before the verb, and an apposition.
    while (
      at > sentence.from &&
      isOneOf(this.#tokens[at - 1]?.norm, betweenSpeakerAndVerb) &&
      this.#quoted[at - 1] !== 1
    )
      at -= 1;
    const person = [...sentence.people]
      .reverse()
      .find((mention) => mention.to <= at + 1 && mention.to >= at - 4 && this.#isSubject(mention.to, at));
    if (person !== undefined) return this.introduced(person);
    const word = this.#tokens[at - 1];
    if (word === undefined || this.#quoted[at - 1] === 1 || at - 1 < sentence.from) return null;
    const named = this.#namedEndingAt(at, sentence.from);
    if (named !== null) return named;
    const pronoun = this.pronounAt(at - 1);
    if (pronoun !== null) return pronoun;
    const title = titlePhrases.endingAt(this.#tokens, at);
    const body = [...sentence.organizations].reverse().find((mention) => mention.to === (title?.from ?? at));
    if (body !== undefined && title !== null) {
      const chief = this.#people.ofOrganization(body.organization);
      return chief === null ? null : this.person(chief.name, body);
    }
    if (title !== null) return this.#byTitle(spanOf(this.#tokens, title.from, at), sentence);
    if (body !== undefined)
      return { name: body.organization.name, isPerson: false, ...spanOf(this.#tokens, body.from, body.to) };
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
    return !hasWord(this.#tokens, { from, to }, clauseOpeners);
  }

  person(name: string, { from, to, start, end }: Span): Speaker {
    return { from, to, start, end, name, isPerson: true };
  }

  namedAt(at: number): Speaker | null {
    const token = this.#tokens[at];
    if (token?.capital !== true) return null;
    const next = this.#tokens[at + 1];
    const whole = this.#hyphenated(at);
    const person =
      (next?.capital === true ? this.#people.find(`${token.text} ${next.text}`) : null) ??
      this.#people.find(whole.text);
    return person === null ? null : this.person(person.name, whole);
  }

  /** "Hanlon-Reyes" is three tokens and one name. */
  #hyphenated(at: number): Span & { text: string } {
    const isLinked = (hyphen: number): boolean =>
      this.#tokens[hyphen]?.text === "-" && this.#tokens[hyphen].joined && this.#tokens[hyphen + 1]?.joined === true;
    let from = at;
    let to = at + 1;
    while (isLinked(from - 1) && to - from < 7) from -= 2;
    while (isLinked(to) && to - from < 7) to += 2;
    const span = spanOf(this.#tokens, from, to);
    return { text: this.#reading.text.slice(span.start, span.end), ...span };
  }

  #namedEndingAt(to: number, limit: number): Speaker | null {
    const token = this.#tokens[to - 1];
    if (token?.capital !== true || to - 1 < limit) return null;
    const whole = this.#hyphenated(to - 1);
    const person = this.#people.find(whole.text);
    return person === null ? null : this.person(person.name, whole);
  }

  pronounAt(at: number): Speaker | null {
    return isOneOf(this.#tokens[at]?.norm, pronounsOfPersons) && this.last?.isPerson === true
      ? { ...this.last, ...spanOf(this.#tokens, at, at + 1) }
      : null;
  }

  /** The first who was introduced with a title that holds the word; looked for once, for a text says it over and over. */
  #titled(word: string): Person | null {
    const known = this.#byTitleWord.get(word);
    if (known !== undefined) return known;
    const isTitled = ({ mentions }: Person): boolean =>
      mentions.some(({ title }) => title?.toLowerCase().includes(word) === true);
    const person = this.#people.everyone.slice(0, 50).find(isTitled) ?? null;
    this.#byTitleWord.set(word, person);
    return person;
  }

  /** "the officer said": whoever spoke last, or was introduced with that title. */
  #byTitle(title: Span, sentence: SentenceReading): Speaker | null {
    const word = this.#reading.text.slice(title.start, title.end).toLowerCase().split(/[\s-]/).at(-1) ?? "";
    const body = sentence.organizations.find((mention) => mention.to === title.from);
    const chief = body === undefined ? null : this.#people.ofOrganization(body.organization);
    if (chief !== null) return this.person(chief.name, title);
    const titled = this.#titled(word);
    if (titled !== null) return this.person(titled.name, title);
    return this.last?.isPerson === true && isOneOf(this.#tokens[title.from - 1]?.norm, "the this")
      ? { ...this.last, ...title }
      : null;
  }
}
