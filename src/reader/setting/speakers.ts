import {
  documentLeads,
  documentNouns,
  notOfSubjects,
  speakerArticles,
  spokesNouns,
} from "../../recognition/lexicon/reported-speech-words.js";
import type { OrganizationMention } from "../../recognition/organizations.js";
import type { PersonMention } from "../../recognition/people.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import { titlePhrases } from "../../recognition/titles.js";
import { type Span, spanOf, type Token } from "../../recognition/token.js";
import { isOneOf, pastWords } from "../../recognition/words.js";
import { LastNamed } from "./last-named.js";
import type { PeopleInText, Person } from "./people-in-text.js";
import type { Speaker } from "./speaker.js";

const mostPersons = 50;

/** Finds out who stands at a place of the text: a person by name, title or pronoun, or a body. */
export class Speakers {
  readonly last: LastNamed;
  readonly #reading: Reading;
  readonly #tokens: readonly Token[];
  readonly #people: PeopleInText;
  readonly #byTitleWord = new Map<string, readonly Person[]>();

  constructor(reading: Reading, people: PeopleInText) {
    this.#reading = reading;
    this.#tokens = reading.tokens;
    this.#people = people;
    this.last = new LastNamed(reading.tokens);
  }

  /** A person, under the name by which the text introduced them. */
  introduced(mention: PersonMention): Speaker {
    const name = this.#people.find(mention.name)?.name ?? mention.name;
    this.last.learn(mention, name);
    return this.person(name, mention.nameSpan);
  }

  person(name: string, { from, to, start, end }: Span, isGuessed = false): Speaker {
    return { from, to, start, end, name, isPerson: true, isGuessed };
  }

  body({ from, to, start, end, organization: { name } }: OrganizationMention): Speaker {
    return { from, to, start, end, name, isPerson: false, isGuessed: false };
  }

  /** The person, pronoun, title or body that begins here. */
  at(at: number, sentence: SentenceReading): Speaker | null {
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
    const known = this.namedAt(from) ?? this.last.at(at);
    if (known !== null) return known;
    const title = titlePhrases.at(this.#tokens, from);
    if (title !== null && from > at) return this.#byTitle(spanOf(this.#tokens, from, title.to), sentence);
    const body = sentence.organizations.find((mention) => mention.from === from || mention.from === from + 1);
    if (body !== undefined) {
      const behindBody = titlePhrases.at(this.#tokens, body.to);
      const chief = behindBody === null ? null : this.#people.ofOrganization(body.organization);
      return chief === null ? this.body(body) : this.person(chief.name, body);
    }
    // "a statement of the ministry"
    if (!isOneOf(this.#tokens[from]?.norm, documentNouns)) return null;
    const behind = pastWords(this.#tokens, from + 1, documentLeads);
    const issuer = sentence.organizations.find((mention) => mention.from === behind);
    return issuer === undefined || behind === from + 1 ? null : this.body(issuer);
  }

  /** The person, pronoun, title or body that ends before a token: "Alimov", "he", "the officer", "the Drug Control Service chief". */
  before(at: number, sentence: SentenceReading): Speaker | null {
    if (at <= sentence.from) return null;
    const named = this.#namedEndingAt(at, sentence.from) ?? this.last.at(at - 1);
    if (named !== null) return named;
    const title = titlePhrases.endingAt(this.#tokens, at);
    const body = sentence.organizations.findLast((mention) => mention.to === (title?.from ?? at));
    if (body !== undefined && title !== null) {
      const chief = this.#people.ofOrganization(body.organization);
      return chief === null ? null : this.person(chief.name, body);
    }
    if (title !== null) return this.#byTitle(spanOf(this.#tokens, title.from, at), sentence);
    return body === undefined || !this.#isSubject(body, sentence) ? null : this.body(body);
  }

  /** Whom a sentence is about by its beginning: a person, a pronoun, a title or a body. */
  subjectOf(sentence: SentenceReading): Speaker | null {
    return this.at(sentence.from, sentence);
  }

  /** "the Ministry", "a spokesman for the Ministry", and not "Ann Ray of the Ministry" or "the street behind the Ministry". */
  #isSubject({ from }: Span, sentence: Span): boolean {
    const lead = this.#tokens[from - 1]?.norm === "the" ? from - 2 : from - 1;
    if (lead < sentence.from || !isOneOf(this.#tokens[lead]?.norm, notOfSubjects)) return true;
    return lead > sentence.from && isOneOf(this.#tokens[lead - 1]?.norm, spokesNouns);
  }

  /** Nothing but ranks and abbreviations between a verb and a name: "said Pol. Maj. Gen. X". */
  #isPlain(from: number, to: number): boolean {
    for (let at = from; at < to; at += 1)
      if (!(this.#tokens[at]?.capital === true || this.#tokens[at]?.text === "." || this.#tokens[at]?.norm === "the"))
        return false;
    return true;
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

  /** Everybody who was introduced with a title that holds the word; looked for once, for a text says it over and over. */
  #titled(word: string): readonly Person[] {
    const known = this.#byTitleWord.get(word);
    if (known !== undefined) return known;
    const persons = this.#people.everyone
      .slice(0, mostPersons)
      .filter(({ mentions }) => mentions.some(({ title }) => title?.toLowerCase().includes(word) === true));
    this.#byTitleWord.set(word, persons);
    return persons;
  }

  /** "the officer said": whoever was introduced with that title; of several the one who spoke last, who is guessed where none was. */
  #byTitle(title: Span, sentence: SentenceReading): Speaker | null {
    const word = this.#reading.text.slice(title.start, title.end).toLowerCase().split(/[\s-]/).at(-1) ?? "";
    const body = sentence.organizations.find((mention) => mention.to === title.from);
    const chief = body === undefined ? null : this.#people.ofOrganization(body.organization);
    if (chief !== null) return this.person(chief.name, title);
    const titled = this.#titled(word);
    const last = this.last.speaker;
    const [first] = titled;
    if (first !== undefined) {
      const person = titled.find(({ name }) => name === last?.name) ?? first;
      return this.person(person.name, title, titled.length > 1 && person.name !== last?.name);
    }
    return last?.isPerson === true && isOneOf(this.#tokens[title.from - 1]?.norm, "the this")
      ? { ...last, ...title, isGuessed: true }
      : null;
  }
}
