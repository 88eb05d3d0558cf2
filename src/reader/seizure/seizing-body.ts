import { organizationHeads } from "../../recognition/lexicon/organization-words.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import { printedOf, type Span, spanOf, type Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";

/** Who seized, in the words of the text, or by the name of the body that "the bureau" stands for. */
export interface SeizingBody extends Span {
  readonly name: string;
  readonly rule: string;
  /** Whether the sentence before names it. */
  readonly isCarried?: boolean;
}

const forces = new Set(
  "police customs officers officials authorities guards agents sleuths troops navy army forces force agencies service services patrol soldiers detectives investigators prosecutors inspectors personnel units unit states nations countries members militia gendarmes coast bureau agency commission department directorate".split(
    " ",
  ),
);
const auxiliaries = "have has had also jointly were was been reportedly then - recently successfully done made a the";

/** Who did what a verb of seizing says: whoever stands behind "by", the words right before it, or the subject of its sentence. */
export function seizingBody(
  reading: Reading,
  sentence: SentenceReading,
  verb: number,
  figure: Span,
): SeizingBody | null {
  const { tokens } = reading;
  const by = tokens.slice(verb + 1, Math.min(sentence.to, verb + 12)).findIndex(({ norm }) => norm === "by");
  const agent = by < 0 ? null : bodyAt(reading, sentence, verb + 2 + by);
  if (agent !== null) return agent;
  let at = verb;
  while (at > sentence.from && isOneOf(tokens[at - 1]?.norm, auxiliaries)) at -= 1;
  // "the Anti-Narcotics Force (ANF) seized"
  if (tokens[at - 1]?.text === ")" && tokens[at - 3]?.text === "(") at -= 3;
  const before = bodyEndingAt(reading, sentence, at);
  if (before !== null) return before;
  const isNoun = tokens[verb]?.norm.startsWith("seizure") === true || tokens[verb]?.norm.endsWith("tion") === true;
  const isActive =
    !isNoun && figure.from > verb && figure.from - verb <= 5 && !isOneOf(tokens[verb - 1]?.norm, "was were been being");
  return isActive ? subjectOf(reading, sentence, verb) : null;
}

/** "Police stopped three vehicles near Iranshahr and confiscated …": the first body of the sentence. */
function subjectOf(reading: Reading, sentence: SentenceReading, verb: number): SeizingBody | null {
  for (let at = sentence.from; at < Math.min(verb, sentence.from + 14); at += 1) {
    const body = sentence.organizations.find(
      ({ from, organization }) => from === at && organization.known?.kind !== "media",
    );
    if (body !== undefined) return bodyEndingAt(reading, sentence, body.to);
    if (forces.has(reading.tokens[at]?.norm ?? "")) return bodyEndingAt(reading, sentence, at + 1);
    if (isOneOf(reading.tokens[at]?.norm, "said told according that from in of")) return null;
  }
  return null;
}

function bodyAt(reading: Reading, sentence: SentenceReading, at: number): SeizingBody | null {
  const { tokens } = reading;
  const from = tokens[at]?.norm === "the" ? at + 1 : at;
  for (let to = from; to < Math.min(sentence.to, from + 9); to += 1) {
    const token = tokens[to];
    const ends =
      token === undefined ||
      (token.kind === "mark" && token.text !== "-") ||
      isOneOf(token.norm, "in on at from during since");
    if (ends) return null;
    const body = sentence.organizations.find((mention) => mention.from === from);
    if (body !== undefined && !isOneOf(tokens[body.to]?.norm, "member members"))
      return named(reading, sentence, body.from, body.to);
    if (forces.has(token.norm)) return named(reading, sentence, from, withCountry(reading, sentence, to + 1));
  }
  return null;
}

function bodyEndingAt(reading: Reading, sentence: SentenceReading, to: number): SeizingBody | null {
  const { tokens } = reading;
  const ending = sentence.countries.find((mention) => mention.to === to);
  const isOf = ending !== undefined && isOneOf(tokens[ending.from - 1]?.norm, "of in the");
  const end = !isOf ? to : tokens[ending.from - 1]?.norm === "the" ? ending.from - 2 : ending.from - 1;
  const body = sentence.organizations.findLast(
    ({ to: last, organization }) => (last === end || last === to) && organization.known?.kind !== "media",
  );
  if (body !== undefined) return named(reading, sentence, body.from, body.to);
  if (ending !== undefined && !isOf) return named(reading, sentence, ending.from, ending.to);
  if (!forces.has(tokens[end - 1]?.norm ?? "")) return null;
  let from = end - 1;
  while (from > sentence.from && isModifier(tokens, from - 1) && end - from < 9) from -= 1;
  return named(reading, sentence, from, isOf ? to : end);
}

function isModifier(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const isPart = token.kind === "word" || token.kind === "possessive" || (token.text === "-" && token.joined);
  return (
    isPart &&
    !isOneOf(token.norm, "the a an that which when where said and in on by of from with as to but while after before")
  );
}

function withCountry({ tokens }: Reading, sentence: SentenceReading, to: number): number {
  const from = tokens[to]?.norm === "of" ? to + 1 : to;
  const country =
    from === to ? undefined : sentence.countries.find((mention) => mention.from === from || mention.from === from + 1);
  return country?.to ?? to;
}

/** How many sentences back "the bureau" may have been named. */
const farthestName = 10;

function named(reading: Reading, sentence: SentenceReading, from: number, to: number): SeizingBody {
  const span = spanOf(reading.tokens, from, to);
  const head = reading.tokens[from]?.norm ?? "";
  if (to - from > 1 || !organizationHeads.has(head))
    return { ...span, name: printedOf(reading.tokens, from, to), rule: "words" };
  for (let index = sentence.index; index >= Math.max(0, sentence.index - farthestName); index -= 1) {
    const mention = reading.sentences[index]?.organizations.findLast(
      ({ organization, to: end }) => end <= to && organization.name.toLowerCase().split(/\s/).includes(head),
    );
    if (mention !== undefined)
      return {
        from: mention.from,
        to: mention.to,
        start: mention.start,
        end: mention.end,
        name: mention.organization.name,
        rule: "organization/short-form",
      };
  }
  return { ...span, name: printedOf(reading.tokens, from, to), rule: "words" };
}
