import type { ExtractedFact } from "../../src/facts/extraction.js";
import { bySureness } from "../../src/facts/extraction.js";
import { extract } from "../../src/reader/read.js";
import type { NeutralText } from "./neutral-texts.js";

/** Sentences of another place, day, year or body, which say nothing of what a text tells. */
export const neutralSentences: readonly string[] = [
  "Bolivia follows the case.",
  "Interpol was informed.",
  "He spoke on Friday.",
  "The law is of 1994.",
  "The talks in Ghana were held in May 2003.",
  "Two Nigerians live next door.",
  "The price of bread in Norway rose.",
  "A ministry in Lima keeps the files.",
  "On 7 June 2001 a bridge was opened.",
  "The Customs Service of Chile has a new building.",
  "The Kenyan minister was informed.",
  "Trade with Peru grew in 2011.",
  "Reporters from Jakarta were there.",
  "The embassy of Canada declined to comment.",
  "Iceland has its own rules.",
  "Last year the winter was mild.",
  "The office was founded in 1987.",
  "The Ministry of Finance of Malawi publishes a bulletin.",
  "Europol has its seat in The Hague.",
  "Mozambique and Angola share a language.",
  "In Paraguay the school year begins in February.",
  "The treaty with Jordan dates from 1999.",
  "On Monday the weather was fine.",
  "A Swedish company built the road.",
  "The World Health Organization met in Geneva in April 2016.",
  "A court in Tunis sits on Thursdays.",
  "The village lies between Oman and Yemen.",
  "The spokesman was born in Uruguay in 1961.",
  "By 2035 Denmark wants to be carbon neutral.",
  "The Australian dollar fell against the yen.",
  "The paper appeared in Zagreb on 3 March 2009.",
  "Police in Madagascar have new uniforms.",
  "The Ghanaian delegation left on Saturday.",
  "Since 2008 the railway belongs to Estonia.",
  "The Interior Ministry did not answer.",
];

const drugs = "heroin|opium|hashish|cocaine|methamphetamine|morphine|ketamine|marijuana";
const ofDrug = new RegExp(`\\bof (${drugs})\\b`, "g");

const britishSpellings: readonly (readonly [RegExp, string])[] = [
  [/\bCenter\b/g, "Centre"],
  [/\bcenter\b/g, "centre"],
  [/\b([Oo])rganiz/g, "$1rganis"],
  [/\b(program)(s?)\b/g, "$1me$2"],
  [/\b(Program)(s?)\b/g, "$1me$2"],
  [/\bkilogram(s?)\b/g, "kilogramme$1"],
  [/\b([Dd])efense\b/g, "$1efence"],
  [/\b([Ll])abor\b/g, "$1abour"],
  [/\b([Tt])on(s?)\b/g, "$1onne$2"],
];

/** Other ways to write the same; what a text prints stands in the fields that `verbatim` lists. */
export const rewordings: Readonly<Record<string, (text: string) => string>> = {
  "quotation marks around a drug": (text) => text.replace(ofDrug, "of “$1”"),
  "“suspected” before a drug": (text) => text.replace(ofDrug, "of suspected $1"),
  "kilos for kilograms": (text) => text.replace(/(\d )(?:kg|kilograms)\b/g, "$1kilos"),
  "blanks in thousands": (text) => text.replace(/\b(\d{1,3}),(\d{3})\b(?![,.\d])/g, "$1\u00a0$2"),
  "hard line breaks": (text) =>
    // Lines of at most 72 characters, as a mail program breaks them.
    text.replace(/[^\n]{80,}/g, (line) => line.replace(/(.{1,72})(?: |$)/g, "$1\n").trimEnd()),
  "British spelling": (text) =>
    britishSpellings.reduce((done, [words, spelling]) => done.replace(words, spelling), text),
};

export type MovableType = "SeizureStat" | "Statistic" | "TrainingProgram" | "Event";
export const movableTypes: readonly MovableType[] = ["SeizureStat", "Statistic", "TrainingProgram", "Event"];

/** A field that a change moves which says nothing of it; null for what is not there. */
export interface Move {
  readonly text: string;
  readonly type: MovableType;
  readonly fact: string;
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface Movement {
  /** The facts of the texts as they stand, by type. */
  readonly of: Readonly<Record<MovableType, number>>;
  /** How many of them a change moves or loses. */
  readonly moved: Readonly<Record<MovableType, number>>;
  readonly moves: readonly Move[];
}

/** A text beside what is read in it: by the key of each fact, each field with its value and how sure it is. */
interface ReadText extends NeutralText {
  readonly facts: FactsByKey;
}
type FactsByKey = ReadonlyMap<
  string,
  { readonly type: MovableType; readonly fields: Readonly<Record<string, string>> }
>;
type KeyOf = (fact: ExtractedFact) => string | null;

const isMovable = (type: string): type is MovableType => movableTypes.some((movable) => movable === type);

function factsOf({ text, publishedOn }: NeutralText, keyOf: KeyOf): FactsByKey {
  const found = new Map<string, { type: MovableType; fields: Record<string, string> }>();
  for (const fact of extract(text, { publishedOn, publisher: null }).facts) {
    const { type } = fact;
    let key = isMovable(type) ? keyOf(fact) : null;
    if (key === null || !isMovable(type)) continue;
    while (found.has(key)) key += "+";
    const { fields, proposedFields } = bySureness(fact);
    const shown: [string, string][] = [
      ...Object.entries(fields).map(([field, value]): [string, string] => [field, JSON.stringify(value)]),
      ...Object.entries(proposedFields).map(([field, value]): [string, string] => [
        field,
        `${JSON.stringify(value)} (proposed)`,
      ]),
    ];
    found.set(key, { type, fields: Object.fromEntries([["status", fact.status], ...shown]) });
  }
  return found;
}

/** The figure of a fact, which another way of writing it leaves as it is. */
const byFigure: KeyOf = ({ type, fields }) => {
  const { substance, massKg, count, value, min, max, unit, participants, programs } = fields;
  const figure = [substance, massKg, count, value, min, max, unit, participants, programs];
  return JSON.stringify([type, ...figure, type === "Event" ? fields.kind : null]);
};

/** Where a fact stands, but for what stands in the inserted sentences. */
const byPlace =
  (inserted: readonly Inserted[]): KeyOf =>
  ({ type, passages: [{ start, end }] }) => {
    if (inserted.some(({ at, length }) => start < at + length && end > at)) return null;
    const before = inserted.filter(({ at }) => at < start).reduce((sum, { length }) => sum + length, 0);
    return `${type} ${String(start - before)}-${String(end - before)}`;
  };

interface Inserted {
  readonly at: number;
  readonly length: number;
}

/** The text with the words before each of its paragraphs, but for one that goes on with a small letter. */
function withBeforeParagraphs(
  text: string,
  words: string,
): { readonly text: string; readonly inserted: readonly Inserted[] } {
  const inserted: Inserted[] = [];
  let out = "";
  for (const part of text.split(/(\n{2,})/)) {
    if (part.trim() !== "" && !/^\s*\p{Ll}/u.test(part)) {
      inserted.push({ at: out.length, length: words.length });
      out += words;
    }
    out += part;
  }
  return { text: out, inserted };
}

export class Neutrality {
  readonly #placed: readonly ReadText[];
  readonly #figured: readonly ReadText[];

  constructor(texts: readonly NeutralText[]) {
    this.#placed = texts.map((text) => ({ ...text, facts: factsOf(text, byPlace([])) }));
    this.#figured = texts.map((text) => ({ ...text, facts: factsOf(text, byFigure) }));
  }

  /** What a sentence before each paragraph moves: `joint` is a blank, or an empty line. */
  inserting(sentence: string, joint: string): Movement {
    return movementOf(this.#placed, (read) => {
      const { text, inserted } = withBeforeParagraphs(read.text, `${sentence}${joint}`);
      return factsOf({ ...read, text }, byPlace(inserted));
    });
  }

  rewording(change: (text: string) => string): Movement {
    return movementOf(this.#figured, (read) => factsOf({ ...read, text: change(read.text) }, byFigure), plain);
  }
}

function movementOf(
  texts: readonly ReadText[],
  changed: (text: ReadText) => FactsByKey,
  shown: (field: string, value: string) => string = (_, value) => value,
): Movement {
  const moves: Move[] = [];
  const [of, moved] = [counts(), counts()];
  for (const text of texts) {
    const after = changed(text);
    for (const [key, { type, fields }] of text.facts) {
      const found = fieldMoves(fields, after.get(key)?.fields ?? null, shown);
      of[type] += 1;
      if (found.length > 0) moved[type] += 1;
      moves.push(...found.map((move) => ({ text: text.name, type, fact: key, ...move })));
    }
  }
  return { of, moved, moves };
}

const counts = (): Record<MovableType, number> => ({ SeizureStat: 0, Statistic: 0, TrainingProgram: 0, Event: 0 });

/** Fields that hold words as they are printed, which another way of writing changes with them. */
const verbatim: ReadonlySet<string> = new Set(["name", "measure", "audience", "shareOf"]);
/** What is the same but for marks, blanks and spelling. */
const plain = (field: string, value: string): string =>
  verbatim.has(field)
    ? ""
    : value
        .replaceAll(/[“”]|\\n/g, (mark) => (mark === "\\n" ? " " : ""))
        .replaceAll(/isation/gi, "ization")
        .replaceAll(/centre/gi, "center");

function fieldMoves(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>> | null,
  shown: (field: string, value: string) => string,
): Pick<Move, "field" | "before" | "after">[] {
  if (after === null) return [{ field: "fact", before: "found", after: null }];
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...fields]
    .filter((field) => shown(field, before[field] ?? "") !== shown(field, after[field] ?? ""))
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }));
}
