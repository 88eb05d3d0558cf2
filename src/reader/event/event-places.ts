import { notTowns, presentingWords, townNouns } from "../../recognition/lexicon/event-words.js";
import { places } from "../../recognition/places.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import { printedOf, cover, isInside, type Span, spanOf } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import type { EventKind } from "../../vocabulary/event-kinds.js";
import { hasWord } from "../has-word.js";
import { isOfRelative } from "./event-times.js";

/** Where an event takes place: a city or province with its country, or a country alone. */
export interface EventPlace {
  readonly name: string | null;
  readonly country: string | null;
  readonly span: Span;
  readonly rule: string;
}

/** An event as far as its place depends on it. */
interface Held {
  readonly sentence: SentenceReading;
  readonly head: number;
  readonly name: Span;
  readonly kind?: EventKind;
}

/** "in Beijing", "in Tianjin in the People's Republic of China", "Tianjin hosted": a city, or a country alone. */
export function placeOfEvent({ tokens }: Reading, { sentence, name, head, kind }: Held): EventPlace | null {
  const named = townOfName(tokens, sentence, name, head);
  if (named !== null) return named;
  const candidates: EventPlace[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (at > name.to && isOfRelative(tokens, name.to, at)) break;
    if (at >= name.from && at < name.to && at !== head) {
      const inside = tokens[at - 1]?.norm === "in" ? places.at(tokens, at) : null;
      if (inside === null) continue;
    }
    const city = tokens[at]?.capital === true ? places.at(tokens, at) : null;
    const isNamed = city !== null && isOneOf(tokens[at - 1]?.norm, townNouns);
    // "Ministerial meeting, Bangkok"
    const isListed = city !== null && at === name.to + 1 && tokens[name.to]?.text === ",";
    const isHost = city !== null && hasWord(tokens, { ...sentence, from: city.to }, "hosts hosted");
    const before = tokens[at - 1]?.norm === "the" ? tokens[at - 2]?.norm : tokens[at - 1]?.norm;
    const isIn =
      (before === "in" || before === "at") &&
      !isOfAgent(tokens, sentence, tokens[at - 1]?.norm === "the" ? at - 2 : at - 1);
    if (city !== null && (isIn || isHost || isNamed || isListed) && !isInside(sentence.organizations, at)) {
      const span = spanOf(tokens, at, city.to);
      const country = sentence.countries.find(({ from }) => from > at && from - city.to <= 2);
      candidates.push({
        name: printedOf(tokens, span.from, span.to),
        country: country?.code ?? city.value.code,
        span: country === undefined ? span : cover(span, country),
        rule: country === undefined ? city.value.rule : "country/iso-3166-1",
      });
      at = city.to - 1;
    } else if (isIn && before === "in") {
      const country = sentence.countries.find(({ from, kind }) => from === at && kind === "name");
      if (country !== undefined && isOneOfSeveral(tokens, sentence, country)) continue;
      if (country !== undefined)
        candidates.push({ name: null, country: country.code, span: country, rule: "country/iso-3166-1" });
      else if (tokens[at]?.capital === true && tokens[at]?.kind === "word" && tokens[at + 1]?.text === ",") {
        const behindComma = countryOrDivisionAt(tokens, sentence, at + 2);
        if (behindComma !== null)
          candidates.push({
            name: tokens[at]?.text ?? null,
            country: behindComma.code,
            span: cover(spanOf(tokens, at, at + 1), behindComma),
            rule: behindComma.rule,
          });
      }
    }
  }
  // "the results of Operation Lynx were presented in Lima": that is not where it ran.
  if (kind === "operation")
    return (
      candidates.find(
        ({ span }) =>
          !hasWord(tokens, { from: Math.max(sentence.from, span.from - 9), to: span.from }, presentingWords),
      ) ?? null
    );
  const behind = candidates.find(({ span }) => span.from >= head);
  return (
    behind ??
    candidates.find((candidate) => candidate.name !== null) ??
    candidates.at(0) ??
    unknownTown(tokens, sentence, head)
  );
}

/** "symposium in Dover": a name of one word that goes on to its town, where no list knows it. */
function townOfName(
  tokens: Reading["tokens"],
  sentence: SentenceReading,
  { from, to }: Span,
  head: number,
): EventPlace | null {
  const town = head + 2;
  const isTown = from === head && tokens[head + 1]?.norm === "in" && town < to && tokens[town]?.capital === true;
  if (
    !isTown ||
    isInside(sentence.countries, town) ||
    places.at(tokens, town) !== null ||
    hasWord(tokens, { from: town, to }, notTowns)
  )
    return null;
  return { name: printedOf(tokens, town, to), country: null, span: spanOf(tokens, town, to), rule: "words" };
}

/** "held in Brno in May", "in Mindelo from 6 to 17 September": a town that no list knows, right before the time. */
function unknownTown(tokens: Reading["tokens"], sentence: SentenceReading, head: number): EventPlace | null {
  const taken = [...sentence.organizations, ...sentence.countries, ...sentence.people, ...sentence.times];
  for (let at = head + 1; at < sentence.to; at += 1) {
    if (!isOneOf(tokens[at]?.norm, "in at") || tokens[at + 1]?.capital !== true) continue;
    let to = at + 1;
    while (to < at + 4 && tokens[to]?.capital === true && tokens[to]?.kind === "word") to += 1;
    const isDated = sentence.times.some(({ from }) => from - to >= 0 && from - to <= 1);
    if (!isDated || taken.some((span) => span.from < to && span.to > at + 1)) continue;
    const isWord =
      hasWord(tokens, { from: at + 1, to }, notTowns) || tokens[at + 1]?.text === tokens[at + 1]?.text.toUpperCase();
    if (isWord) continue;
    return { name: printedOf(tokens, at + 1, to), country: null, span: spanOf(tokens, at + 1, to), rule: "words" };
  }
  return null;
}

/** "in Kazakhstan and Armenia": it was not in one of them alone. */
const isOneOfSeveral = (tokens: Reading["tokens"], sentence: SentenceReading, { to }: Span): boolean =>
  isOneOf(tokens[to]?.norm, "and ,") &&
  sentence.countries.some(({ from }) => from === to + 1 || (from === to + 2 && tokens[to + 1]?.norm === "the"));

/** "financed by the OSCE Programme Office in Bishkek": where the office is. */
function isOfAgent(tokens: Reading["tokens"], sentence: SentenceReading, preposition: number): boolean {
  const body = sentence.organizations.find(({ to }) => to === preposition);
  if (body === undefined) return false;
  return tokens[tokens[body.from - 1]?.norm === "the" ? body.from - 2 : body.from - 1]?.norm === "by";
}

/** "in Ibarra, Ecuador", "in Portland, Oregon" */
function countryOrDivisionAt(
  tokens: Reading["tokens"],
  sentence: SentenceReading,
  at: number,
): (Span & { readonly code: string; readonly rule: string }) | null {
  const country = sentence.countries.find(({ from }) => from === at);
  if (country !== undefined) return { rule: "country/iso-3166-1", ...country };
  const place = tokens[at]?.capital === true ? places.at(tokens, at) : null;
  return place?.value.isDivision === true ? { ...spanOf(tokens, at, place.to), ...place.value } : null;
}
