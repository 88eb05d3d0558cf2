import { datelineClosers } from "../../recognition/lexicon/scene-words.js";
import { places } from "../../recognition/places.js";
import type { SentenceReading } from "../../recognition/reading.js";
import type { Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { behindDateline } from "./reported-clause.js";

/** Of "Lima, Peru, August 17, 2017 (Agency) –". */
const longestDateline = 16;

const longestPlace = 3;

type DatedSentence = Pick<SentenceReading, "from" | "to" | "start" | "end" | "times" | "countries">;

/** Behind the dateline of a sentence, or where the sentence begins. */
export const endOfDateline = (tokens: readonly Token[], sentence: DatedSentence): number =>
  Math.max(behindDateline(tokens, sentence), behindDatedPlace(tokens, sentence));

/** Where a dateline ends that opens with a place and holds a day: at a dash, a colon, or the bracket of an agency. */
function behindDatedPlace(tokens: readonly Token[], { from, to, times, countries }: DatedSentence): number {
  const known = places.at(tokens, from)?.to ?? countries.find((country) => country.from === from)?.to;
  if (known !== undefined && tokens[known]?.text === ":") return known + 1;
  let comma = known ?? from;
  while (known === undefined && tokens[comma]?.capital === true && comma - from < longestPlace) comma += 1;
  if (comma === from || tokens[comma]?.text !== ",") return from;
  // A place that is not known has its day right behind it: "Karvale, 4 May (Agency)".
  if (known === undefined && !times.some((time) => time.from === comma + 1)) return from;
  for (let at = comma; at < Math.min(to, from + longestDateline); at += 1) {
    const token = tokens[at];
    const isDated = times.some((time) => time.to <= at);
    const isFreeDash = isOneOf(token?.text, "– — -") && token?.joined === false;
    if (isDated && (isFreeDash || isOneOf(token?.text, datelineClosers))) return at + 1;
    // "DUSHANBE, July 24, 2019, Agency."
    if (isDated && at === to - 1 && token?.text === ".") return to;
  }
  return from;
}
