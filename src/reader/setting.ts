import type { Reading } from "../recognition/reading.js";
import { type AgreementsInText, readAgreements } from "./agreement/read-agreements.js";
import type { EventsInText } from "./event/events-in-text.js";
import { readEvents } from "./event/read-events.js";
import { Usage } from "./usage.js";
import { Modality } from "./setting/modality.js";
import { PeopleInText } from "./setting/people-in-text.js";
import { type Scene, scenesOf } from "./setting/scenes.js";
import { type Speech, speakersOf, speechesOf } from "./setting/speeches.js";

/** What the rules read by: the text in its sentences, who appears and speaks in it, and which figures are read already. */
export interface Setting {
  readonly reading: Reading;
  readonly people: PeopleInText;
  /** What of the text is denied, planned, asked or only alleged. */
  readonly modality: Modality;
  /** What the sentences before each have set: where and when. */
  readonly scenes: readonly Scene[];
  readonly speeches: readonly Speech[];
  /** Who asserts what stands at a token; null for the publisher. */
  readonly speakerAt: (token: number) => string | null;
  readonly agreements: AgreementsInText;
  readonly events: EventsInText;
  readonly usage: Usage;
}

export function settingOf(reading: Reading): Setting {
  const people = new PeopleInText(reading.sentences.flatMap((sentence) => sentence.people));
  const speeches = speechesOf(reading, people);
  const usage = new Usage();
  const modality = new Modality(reading);
  const agreements = readAgreements(reading, modality);
  return {
    reading,
    people,
    modality,
    scenes: scenesOf(reading),
    speeches,
    speakerAt: speakersOf(speeches),
    agreements,
    events: readEvents({ reading, people, usage, modality, agreements }),
    usage,
  };
}
