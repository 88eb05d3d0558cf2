import { clauseOpeners, pastAuxiliaries } from "../../recognition/lexicon/grammar-words.js";
import {
  additionBegins,
  addressedVerbs,
  betweenSpeakerAndVerb,
  citingWords,
  passiveOfHearers,
  quotingVerbs,
  speakingParticiples,
  verbsBeforeSpeaker,
} from "../../recognition/lexicon/reported-speech-words.js";
import { speechVerbs } from "../../recognition/lexicon/speech.js";
import type { SentenceReading } from "../../recognition/reading.js";
import type { Marks, Token } from "../../recognition/token.js";
import { isOneOf, placesOf } from "../../recognition/words.js";
import { hasWord } from "../has-word.js";
import type { ReportedSpeech, Speaker } from "./speaker.js";
import type { Speakers } from "./speakers.js";

/** "Ann Ray, the director of the bureau, who took office in May, said": the longest addition between a name and its verb. */
const longestAddition = 30;
/** How far behind a quotation the verb of an unknown speaker may stand. */
const farthestUnknown = 12;

/** The words that say that somebody speaks. */
const saying: ReadonlySet<string> = new Set(["according", ...citingWords, ...speechVerbs, ...quotingVerbs]);

/** What was read of a sentence when somebody had spoken last. */
interface Asked {
  readonly sentence: SentenceReading;
  readonly last: Speaker | null;
  readonly reports: readonly ReportedSpeech[];
  /** Verbs of which nobody knows who speaks. */
  readonly unknown: readonly number[];
}

/** Who speaks in a sentence outside of its quotations, and where the verbs stand. */
export class Reports {
  readonly #tokens: readonly Token[];
  readonly #speakers: Speakers;
  readonly #quoted: Marks;
  #asked: Asked | null = null;

  constructor(tokens: readonly Token[], speakers: Speakers, quoted: Marks) {
    this.#tokens = tokens;
    this.#speakers = speakers;
    this.#quoted = quoted;
  }

  in(sentence: SentenceReading): readonly ReportedSpeech[] {
    return this.#askedOf(sentence).reports;
  }

  /** Whether somebody whom the text does not name speaks right behind a token: "…," the man told police. */
  isByUnknown(sentence: SentenceReading, at: number): boolean {
    return this.#askedOf(sentence).unknown.some((verb) => verb >= at && verb - at < farthestUnknown);
  }

  #askedOf(sentence: SentenceReading): Asked {
    // Many quotations of one sentence ask again, and nobody has spoken in between.
    const last = this.#speakers.last.speaker;
    if (this.#asked?.sentence === sentence && this.#asked.last === last) return this.#asked;
    const unknown: number[] = [];
    const reports = this.#read(sentence, unknown);
    this.#asked = { sentence, last, reports, unknown };
    return this.#asked;
  }

  #read(sentence: SentenceReading, unknown: number[]): ReportedSpeech[] {
    const reports: ReportedSpeech[] = [];
    const hasQuotation = this.#quoted.subarray(sentence.from, sentence.to).includes(1);
    let cited: Speaker | null = null;
    for (const at of placesOf(this.#tokens, sentence, saying)) {
      if (this.#quoted[at] === 1) continue;
      const norm = this.#tokens[at]?.norm ?? "";
      if (norm === "according" && this.#tokens[at + 1]?.norm === "to") {
        const speaker = this.#speakers.at(at + 2, sentence);
        if (speaker !== null) reports.push({ speaker, verb: at, isAccording: true });
      } else if (isOneOf(norm, citingWords)) cited ??= this.#speakers.at(at + 1, sentence);
      else if (speechVerbs.has(norm) || (hasQuotation && this.#isQuoting(at))) {
        const speaker = this.#speakerOf(at, sentence, reports);
        if (speaker === null) unknown.push(at);
        else reports.push({ speaker, verb: at, isAccording: false });
      }
    }
    const source = cited;
    return source === null
      ? reports
      : reports.map((report) => (report.speaker.isPerson ? report : { ...report, speaker: source }));
  }

  /** "as X put it"; not "put the drugs into". */
  #isQuoting(at: number): boolean {
    const norm = this.#tokens[at]?.norm;
    return isOneOf(norm, quotingVerbs) && (norm !== "put" || this.#tokens[at + 1]?.norm === "it");
  }

  #speakerOf(verb: number, sentence: SentenceReading, reports: readonly ReportedSpeech[]): Speaker | null {
    const norm = this.#tokens[verb]?.norm;
    // "…, he said, adding that": the same one
    if (isOneOf(norm, speakingParticiples) && reports.length > 0) return reports.at(-1)?.speaker ?? null;
    if (isOneOf(norm, passiveOfHearers) && isOneOf(this.#tokens[verb - 1]?.norm, pastAuxiliaries))
      return this.#tokens[verb + 1]?.norm === "by" ? this.#speakers.at(verb + 2, sentence) : null;
    return this.#before(verb, sentence) ?? this.#behind(verb, sentence);
  }

  /** "said Mark Colhoun, Representative of …", "said the minister"; behind a quotation any verb may stand there. */
  #behind(verb: number, sentence: SentenceReading): Speaker | null {
    const norm = this.#tokens[verb]?.norm;
    const mayStandBefore =
      isOneOf(norm, verbsBeforeSpeaker) || (this.#isBehindQuotation(verb) && !isOneOf(norm, addressedVerbs));
    return mayStandBefore ? this.#speakers.at(verb + 1, sentence) : null;
  }

  /** Past the closing mark, and a comma. */
  #isBehindQuotation(at: number): boolean {
    for (let before = at - 1; before >= at - 4; before -= 1) {
      if (this.#quoted[before] === 1) return true;
      if (this.#tokens[before]?.kind !== "mark") return false;
    }
    return false;
  }

  /** "Alimov noted", "he added", "X, deputy director of Y, told", "X thanked them and said" */
  #before(verb: number, sentence: SentenceReading): Speaker | null {
    let at = verb;
    // Past "has", "also", "later", "further" before the verb, and an apposition.
    while (
      at > sentence.from &&
      isOneOf(this.#tokens[at - 1]?.norm, betweenSpeakerAndVerb) &&
      this.#quoted[at - 1] !== 1
    )
      at -= 1;
    const person = sentence.people.findLast(
      (mention) =>
        mention.to <= at + 1 &&
        mention.to >= at - 4 &&
        !hasWord(this.#tokens, { from: mention.to, to: at }, clauseOpeners),
    );
    if (person !== undefined) return this.#speakers.introduced(person);
    if (this.#quoted[at - 1] === 1) return null;
    const speaker = this.#speakers.before(at, sentence) ?? this.#pastAddition(verb, sentence);
    if (speaker !== null || !isOneOf(this.#tokens[at - 1]?.norm, "and but")) return speaker;
    return this.#speakers.subjectOf(sentence);
  }

  /** "Ann Ray, the director, who took office in May, said" */
  #pastAddition(verb: number, sentence: SentenceReading): Speaker | null {
    if (this.#tokens[verb - 1]?.text !== ",") return null;
    const person = sentence.people.findLast(({ to }) => to < verb - 1);
    if (person === undefined || verb - person.to > longestAddition) return null;
    const isAddition = this.#tokens[person.to]?.text === "," && !this.#isBroken(person.to, verb);
    return isAddition ? this.#speakers.introduced(person) : null;
  }

  #isBroken(from: number, to: number): boolean {
    for (let at = from; at < to; at += 1)
      if (this.#quoted[at] === 1 || speechVerbs.has(this.#tokens[at]?.norm ?? "")) return true;
    return !isOneOf(this.#tokens[from + 1]?.norm, additionBegins);
  }
}
