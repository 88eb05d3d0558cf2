import type { ValueRow } from "./values-of.js";

export const eventKinds = {
  meeting: { description: "A meeting or working group.", alsoWritten: ["working_group", "session", "summit"] },
  conference: { description: "A conference or forum of many participants.", alsoWritten: ["forum"] },
  symposium: { description: "A symposium or seminar.", alsoWritten: ["seminar"] },
  workshop: { description: "A workshop, held to work or to learn." },
  training: { description: "A training course held as one event.", alsoWritten: ["course"] },
  press_conference: { description: "A press conference or briefing.", alsoWritten: ["briefing"] },
  operation: { description: "An operation or raid of law enforcement.", alsoWritten: ["raid"] },
  exercise: { description: "An exercise, such as a joint drill." },
  signing: { description: "The signing of an agreement." },
  establishment: { description: "The founding of a body or mechanism." },
  adoption: { description: "The adoption of a text or strategy." },
  publication: { description: "The release of a report.", alsoWritten: ["report"] },
  visit: { description: "A visit of officials or a delegation." },
  ceremony: { description: "A ceremony, such as the destruction of seized drugs." },
  seizure: { description: "A seizure that is reported as an event." },
  arrest: { description: "An arrest that is reported as an event." },
  trial: { description: "A trial, sentence or court ruling." },
  other: { description: "An occasion that is none of these." },
} as const satisfies Readonly<Record<string, ValueRow>>;

export type EventKind = keyof typeof eventKinds;
