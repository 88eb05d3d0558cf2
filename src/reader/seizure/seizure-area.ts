import { countryOfFigureLeads } from "../../recognition/lexicon/place-words.js";
import { areasNamed } from "../../recognition/places.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import { printedOf, type Span, spanOf } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { otherPlaceNamed } from "../../vocabulary/countries.js";
import { type NewValue, newValue } from "../new-fact.js";

/** A region with its words, and whether it is a state that is gone, so that no country has the figure. */
interface NamedArea extends NewValue {
  readonly isGone: boolean;
}

/**
 * The part of a state, or the state that is gone, for which a sentence gives its figures: "police in Scotland",
 * "Yugoslavia seized". Null when it names several, and where it is only passed by.
 */
export function areaOfFigures({ tokens }: Pick<Reading, "tokens">, sentence: SentenceReading): NamedArea | null {
  const named: Span[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const found = tokens[at]?.capital === true ? areasNamed.at(tokens, at) : null;
    if (found === null) continue;
    named.push(spanOf(tokens, at, found.to));
    at = found.to - 1;
  }
  const [area, ...others] = named;
  if (area === undefined || others.length > 0) return null;
  const lead = tokens[area.from - 1]?.norm === "the" ? area.from - 2 : area.from - 1;
  const isScene = lead < sentence.from || isOneOf(tokens[lead]?.norm, countryOfFigureLeads);
  if (!isScene) return null;
  const printed = printedOf(tokens, area.from, area.to);
  return { isGone: otherPlaceNamed(printed)?.code === null, ...newValue(printed, area, "words") };
}
