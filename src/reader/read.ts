import { passageAt } from "../documents/passage.js";
import type { ExtractedFact, Extraction } from "../facts/extraction.js";
import type { Publication } from "../recognition/publication.js";
import { Cast } from "./people-in-text.js";
import { isEnglish } from "../recognition/language.js";
import { type Reading, readText } from "../recognition/reading.js";
import { agreements } from "./agreement/agreements.js";
import { countries } from "./country/countries.js";
import { events } from "./event/events.js";
import { officials } from "./official/officials.js";
import { organizations } from "./organization/organizations.js";
import { seizures } from "./seizure/seizures.js";
import { speakersOf, speechesOf } from "./statement/speeches.js";
import { statements } from "./statement/statements.js";
import { statistics } from "./statistic/statistics.js";
import { trainings } from "./training/trainings.js";
import { Usage } from "./usage.js";

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
