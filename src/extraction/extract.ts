import { passageAt } from "../documents/passage.js";
import type { ExtractedFact, Extraction, Publication } from "./extraction.js";
import { Cast } from "./reading/cast.js";
import { isEnglish } from "./reading/language.js";
import { type Reading, readText } from "./reading/reading.js";
import { agreements } from "./rules/agreements.js";
import { countries } from "./rules/countries.js";
import { events } from "./rules/events.js";
import { officials } from "./rules/officials.js";
import { organizations } from "./rules/organizations.js";
import { seizures } from "./rules/seizures.js";
import { speakersOf, speechesOf } from "./rules/speeches.js";
import { statements } from "./rules/statements.js";
import { statistics } from "./rules/statistics.js";
import { trainings } from "./rules/trainings.js";
import { Usage } from "./rules/usage.js";

/** Reads the facts of a text. Pure and deterministic; its time grows linearly with the text. */
export function extract(text: string, publication: Publication): Extraction {
  const reading = readText(text, publication);
  const usage = new Usage();
  const facts = isEnglish(reading.tokens) ? factsOf(reading, usage) : [];
  const unexplained = reading.sentences
    .flatMap(({ quantities }) => quantities)
    // "one of the most" counts nothing.
    .filter((quantity) => !quantity.isName && !usage.has(quantity) && !(quantity.inWords && quantity.value === 1))
    .map(({ core }) => passageAt(text, core.start, core.end));
  return { facts, unexplained };
}

/** The rules in their order: a figure that one has read is not read again by a later one. */
function factsOf(reading: Reading, usage: Usage): ExtractedFact[] {
  const cast = new Cast(reading.sentences.flatMap(({ people }) => people));
  const speeches = speechesOf(reading, cast);
  const speakerOf = speakersOf(speeches);
  const agreed = agreements(reading);
  return [
    ...organizations(reading),
    ...countries(reading),
    ...officials(reading, cast),
    ...events(reading, usage),
    ...seizures(reading, usage, speakerOf),
    ...trainings(reading, usage, agreed),
    ...agreed.values(),
    ...statements(reading, speeches),
    ...statistics(reading, usage, speakerOf),
  ];
}
