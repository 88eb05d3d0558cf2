import { passageAt } from "../documents/passage.js";
import type { ExtractedFact, Extraction, Publication } from "./extraction.js";
import { Cast } from "./reading/cast.js";
import { readText } from "./reading/reading.js";
import { agreements } from "./rules/agreements.js";
import { countries } from "./rules/countries.js";
import { events } from "./rules/events.js";
import { officials } from "./rules/officials.js";
import { organizations } from "./rules/organizations.js";
import { seizures } from "./rules/seizures.js";
import { type Speech, speechesOf } from "./rules/speeches.js";
import { statements } from "./rules/statements.js";
import { statistics } from "./rules/statistics.js";
import { trainings } from "./rules/trainings.js";
import { Usage } from "./rules/usage.js";

/** Reads the facts of a text. Pure and deterministic; its time grows linearly with the text. */
export function extract(text: string, publication: Publication): Extraction {
  const reading = readText(text, publication);
  const cast = new Cast(reading.sentences.flatMap(({ people }) => people));
  const speeches = speechesOf(reading, cast);
  const speakerOf = assertedIn(speeches);
  const usage = new Usage();
  // In this order: a figure that one rule has read is not read again by a later one.
  const facts: ExtractedFact[] = [
    ...organizations(reading),
    ...countries(reading),
    ...officials(reading, cast),
    ...events(reading, usage),
    ...seizures(reading, usage, speakerOf),
    ...trainings(reading, usage),
    ...agreements(reading),
    ...statements(reading, speeches),
    ...statistics(reading, usage, speakerOf),
  ];
  const unexplained = reading.sentences
    .flatMap(({ quantities }) => quantities)
    .filter((quantity) => !quantity.isName && !usage.has(quantity))
    .map(({ core }) => passageAt(text, core.start, core.end));
  return { facts, unexplained };
}

/** Who asserts what stands at a token: the speaker of the quotation or report around it. */
function assertedIn(speeches: readonly Speech[]): (at: number) => string | null {
  const sorted = [...speeches].sort((a, b) => a.words.from - b.words.from);
  return (at) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.words.from ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    const speech = sorted[low - 1];
    return speech !== undefined && speech.words.to > at ? speech.speaker.name : null;
  };
}
