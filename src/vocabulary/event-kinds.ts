export const eventKinds = {
  meeting: "A meeting or working group.",
  conference: "A conference.",
  symposium: "A symposium or seminar.",
  workshop: "A workshop.",
  training: "A training course held as one event.",
  press_conference: "A press conference or briefing.",
  operation: "A law-enforcement operation.",
  exercise: "An exercise.",
  signing: "The signing of an agreement.",
  establishment: "The founding of a body or mechanism.",
  adoption: "The adoption of a text or strategy.",
  publication: "The release of a report.",
  visit: "An official visit.",
  ceremony: "A ceremony, such as the destruction of seized drugs.",
  seizure: "A seizure told as an event.",
  arrest: "An arrest.",
  trial: "A trial, sentence or court ruling.",
  other: "None of these.",
} as const;

export type EventKind = keyof typeof eventKinds;
