import type { Publication } from "../../src/recognition/publication.js";
import type { FactType } from "../../src/facts/fact-types.js";
import type { FoundFact } from "../../src/facts/facts.js";
import { readingOf } from "./reading-of.js";

/** The facts of one type that the reader finds in a text, each as a sidecar writes it, its fields and passages proved. */
export const found = (
  type: FactType,
  text: string,
  { publishedOn, publisher }: Partial<Publication> = {},
): FoundFact["written"][] =>
  readingOf(text, { publishedOn: publishedOn ?? undefined, publisher: publisher ?? undefined })
    // What was read, be it sure or carried from elsewhere: test/review/proposed-fields.test.ts looks at the difference.
    .facts.map(({ written }) => ({ ...written, fields: { ...written.proposedFields, ...written.fields } }))
    .filter((written) => written.type === type);

/** Only what they say. */
export const fieldsFound = (type: FactType, text: string, publication: Partial<Publication> = {}): object[] =>
  found(type, text, publication).map(({ fields }) => fields);
