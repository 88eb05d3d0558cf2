import { datelineClosers } from "../../recognition/lexicon/scene-words.js";
import { places } from "../../recognition/places.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import { spanOf } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import type { CountryOfFigure } from "./country-in-sentence.js";
import { behindDateline } from "./reported-clause.js";

/** Of "Lima, Peru, August 17, 2017 (Agency) –". */
const longestDateline = 16;

/** "BISHKEK, 4 May –", "Lima, August 17, 2017 –", "QUETTA: …": where a text was written, where its first sentences are set. */
export function datelineOf(reading: Pick<Reading, "tokens">, sentence: SentenceReading): CountryOfFigure | null {
  const { tokens } = reading;
  const end = Math.max(behindDateline(tokens, sentence), endOfDateline(reading, sentence));
  if (end === sentence.from) return null;
  const named = sentence.countries.filter(({ to }) => to <= end);
  const [country] = named;
  if (country !== undefined && named.every(({ code }) => code === country.code))
    return { rule: "country/iso-3166-1", ...country };
  const place = places.at(tokens, sentence.from);
  return place === null
    ? null
    : { code: place.value.code, rule: place.value.rule, ...spanOf(tokens, sentence.from, place.to) };
}

/** Where a dateline ends that opens with a place and holds a day: at a dash, a colon, or the bracket of an agency. */
function endOfDateline({ tokens }: Pick<Reading, "tokens">, sentence: SentenceReading): number {
  const { from, to, times, countries } = sentence;
  const behindPlace = places.at(tokens, from)?.to ?? countries.find((country) => country.from === from)?.to;
  if (behindPlace === undefined) return from;
  if (tokens[behindPlace]?.text === ":") return behindPlace + 1;
  if (tokens[behindPlace]?.text !== ",") return from;
  for (let at = behindPlace; at < Math.min(to, from + longestDateline); at += 1) {
    const token = tokens[at];
    const isDated = times.some((time) => time.to <= at);
    const isFreeDash = isOneOf(token?.text, "– — -") && token?.joined === false;
    if (isDated && (isFreeDash || isOneOf(token?.text, datelineClosers))) return at + 1;
    // "DUSHANBE, July 24, 2019, Agency."
    if (isDated && at === to - 1 && token?.text === ".") return to;
  }
  return from;
}
