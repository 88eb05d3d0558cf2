import type { CountryMention } from "../reading/names.js";
import type { Reading, SentenceReading } from "../reading/reading.js";
import { kilogramsOf } from "../reading/quantities.js";
import type { Time } from "../reading/periods.js";
import { type Span, spanOf, type Token } from "../reading/token.js";

/** How many sentences a period is carried on when the text goes on without naming another; a day is carried two. */
const farthestCarry = 12;
const farthestDay = 2;

/** The period of a figure: named behind it, before it, elsewhere in its sentence, or carried from an earlier sentence. */
export function periodOf({ tokens, sentences }: Reading, sentence: SentenceReading, figure: Span): Time | null {
  const barriers = sentence.quantities.filter(
    (quantity) => kilogramsOf(quantity) !== null && (quantity.from >= figure.to || quantity.to <= figure.from),
  );
  const isClear = (from: number, to: number): boolean =>
    !barriers.some((barrier) => barrier.from >= from && barrier.to <= to);
  const behind = sentence.times.find(
    ({ from, role }) =>
      from >= figure.to &&
      from - figure.to <= 14 &&
      role !== "speech" &&
      isClear(figure.to, from) &&
      !isCut(tokens, figure.to, from),
  );
  if (behind !== undefined) return behind;
  const before = sentence.times.findLast(
    (time) =>
      time.to <= figure.from &&
      (time.role === "report" ||
        (time.role === "comparison" && isClear(time.to, figure.from) && !isClosed(tokens, time.to, figure.from))),
  );
  if (before !== undefined) return before;
  const later = sentence.times.find(({ from, role }) => from >= figure.to && role === "report");
  if (later !== undefined) return later;
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - farthestCarry); index -= 1) {
    const isNear = sentence.index - index <= farthestDay && sentences[index]?.paragraph === sentence.paragraph;
    const carried = sentences[index]?.times.findLast(
      ({ role, first, last }) => role === "report" && (isNear || first.length < 10 || first !== last),
    );
    if (carried !== undefined) return { ...carried, rule: `${carried.rule}, carried` };
  }
  return null;
}

/** Whether the brackets around a time are closed before the figure: "(2019: 39,774 kg), opium 17,905 kg". */
function isClosed(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (tokens[at]?.text === ")") return true;
  return false;
}

/** Whether another clause begins between two places: "… was 7,317 kg and in 2018, …". */
function isCut(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (/^(?:[,;:]|and|but|while|whereas|compared|against|versus)$/.test(tokens[at]?.norm ?? "")) return true;
  return false;
}

/** The country that a sentence speaks of: "in Tajikistan", "Tajik police"; null when it names several or none. */
export function countryOf({ tokens }: Reading, sentence: SentenceReading, figure: Span): CountryMention | null {
  const here = sentence.countries.filter(({ from }) => !isDirection(tokens, from));
  const after = here
    .filter(
      ({ from }) => from >= figure.to && /^(?:in|of|the|throughout|across|within)$/.test(tokens[from - 1]?.norm ?? ""),
    )
    .at(0);
  if (after !== undefined && here.every(({ code, from }) => code === after.code || from < figure.to)) return after;
  const before = here.filter(({ to }) => to <= figure.from).at(-1);
  return before ?? after ?? here[0] ?? null;
}

/** "from Afghanistan", "to Russia", "bordering Iran", "one Afghan national": not where it happens. */
const isDirection = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]?.norm === "the" ? tokens[at - 2]?.norm : tokens[at - 1]?.norm;
  return (
    /^(?:from|to|via|through|into|towards|bordering|with|between|neighbouring|neighboring|-)$/.test(before ?? "") ||
    /^(?:nationals?|citizens?|origin|border|nation)$/.test(tokens[at + 1]?.norm ?? "")
  );
};

const forces = new Set(
  "police customs officers officials authorities guards agents sleuths troops navy army forces agencies service services patrol soldiers detectives investigators prosecutors inspectors personnel units states nations countries members militia gendarmes personnel coast officials bureau agency commission department directorate".split(
    " ",
  ),
);

/** Who seizes: the subject before the verb, or whoever stands behind "by". */
export function bodyOf(
  { tokens }: Reading,
  sentence: SentenceReading,
  verb: number,
): (Span & { readonly name: string }) | null {
  const by = tokens.slice(verb + 1, Math.min(sentence.to, verb + 12)).findIndex(({ norm }) => norm === "by");
  if (by >= 0) {
    const agent = bodyAt(tokens, sentence, verb + 2 + by);
    if (agent !== null) return agent;
  }
  let at = verb;
  while (
    at > sentence.from &&
    /^(?:have|has|had|also|jointly|were|was|been|reportedly|then|-|recently|successfully|and)$/.test(
      tokens[at - 1]?.norm ?? "",
    )
  )
    at -= 1;
  return bodyEndingAt(tokens, sentence, at);
}

function bodyAt(tokens: readonly Token[], sentence: SentenceReading, at: number): (Span & { name: string }) | null {
  const from = tokens[at]?.norm === "the" ? at + 1 : at;
  for (let to = from; to < Math.min(sentence.to, from + 9); to += 1) {
    const token = tokens[to];
    if (
      token === undefined ||
      (token.kind === "mark" && token.text !== "-") ||
      /^(?:in|on|at|from|during|since)$/.test(token.norm)
    )
      return null;
    const body = sentence.organizations.find((mention) => mention.from === from);
    if (body !== undefined && !/^(?:member|members)$/.test(tokens[body.to]?.norm ?? ""))
      return named(tokens, body.from, body.to);
    if (forces.has(token.norm)) return named(tokens, from, withCountry(tokens, sentence, to + 1));
  }
  return null;
}

function bodyEndingAt(
  tokens: readonly Token[],
  sentence: SentenceReading,
  to: number,
): (Span & { name: string }) | null {
  const country = sentence.countries.find(
    (mention) => mention.to === to && /^(?:of|in|the)$/.test(tokens[mention.from - 1]?.norm ?? ""),
  );
  const end =
    country === undefined ? to : tokens[country.from - 1]?.norm === "the" ? country.from - 2 : country.from - 1;
  const body = sentence.organizations.findLast((mention) => mention.to === end || mention.to === to);
  if (body !== undefined) return named(tokens, body.from, body.to);
  const land = sentence.countries.find((mention) => mention.to === to);
  if (land !== undefined && country === undefined) return named(tokens, land.from, land.to);
  if (!forces.has(tokens[end - 1]?.norm ?? "")) return null;
  let from = end - 1;
  while (from > sentence.from && isModifier(tokens[from - 1]) && end - from < 9) from -= 1;
  return named(tokens, from, country === undefined ? end : to);
}

const isModifier = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === "word" || token.kind === "possessive" || token.text === "-") &&
  !/^(?:the|a|an|that|which|when|where|said|and|in|on|by|of|from|with|as|to|but|while|after|before|,)$/.test(
    token.norm,
  );

const withCountry = (tokens: readonly Token[], sentence: SentenceReading, to: number): number => {
  const from = tokens[to]?.norm === "of" ? to + 1 : to;
  const land =
    from === to ? undefined : sentence.countries.find((mention) => mention.from === from || mention.from === from + 1);
  return land?.to ?? to;
};

function named(tokens: readonly Token[], from: number, to: number): Span & { name: string } {
  let name = "";
  for (let at = from; at < to; at += 1)
    name += (at > from && tokens[at]?.joined !== true ? " " : "") + (tokens[at]?.text ?? "");
  return { ...spanOf(tokens, from, to), name };
}

/** "according to statistics": an unnamed body asserts it, not the publisher. */
export function unnamedSource(tokens: readonly Token[], { from, to }: Span): string | null {
  for (let at = from; at < to - 2; at += 1) {
    if (tokens[at]?.norm !== "according" || tokens[at + 1]?.norm !== "to") continue;
    const noun = /^(?:official|available|preliminary|the|latest|operational)$/.test(tokens[at + 2]?.norm ?? "")
      ? at + 3
      : at + 2;
    if (/^(?:statistics|figures|data|estimates)$/.test(tokens[noun]?.norm ?? ""))
      return `according to ${tokens[noun]?.norm ?? ""}`;
  }
  return null;
}
