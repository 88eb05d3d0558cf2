/** What the schema says of itself: what it holds, the words of its descriptions, and what holds for all of it. */
export const schemaDescription = `
What press texts, communiqués and tables state about drug control: organizations, officials, events, seizures, training, agreements, statements and other figures. Every value leads to the passage that says it.

How to read it:
- A field is null when no source says it; each description says what null means there. A root field that takes arguments is null beside an error when an argument is not valid (\`BAD_USER_INPUT\`), and leaves other fields their answers.
- Lists of records are Relay connections of at most 100 records a page. Their filters and orders are part of the question; \`counts(by:)\` counts all pages.
- Masses are in kilograms, shares from 0 to 1, dates EDTF and never more precise than the source, countries ISO 3166-1. What is printed stands beside it: \`Mass.raw\`, \`Period.text\`, \`Claim.raw\`.
- A group such as "SCO member states" is never replaced by a list of countries.

Words:
- passage: a stretch of a document's text, or a cell or row of a table.
- citation: a passage that shows something, with its exact position and the text around it (type Citation).
- fact: what one document states, typed, with its passages: one seizure, one role, one membership (type Fact).
- claim: what a fact says of one field: the printed text, the value read from it and the rule (type Claim).
- record: what the graph shows of one thing, made of all facts that speak of it: an Organization, a SeizureStat (interface Sourced; every record is a Node).
- rule: the named way by which the program that reads the texts came from the printed text to the value, such as \`mass/metric-ton\`; docs/rules.md has all of them with examples.
- status: how far a reading has been checked: CONFIRMED by a person, ACCEPTED as sure by the reading program, PROPOSED when it is not sure, REJECTED by a person (enum FactStatus). Lists, relations and totals are made of what is confirmed or accepted.
- precedence: which of several claims on one field the record shows: confirmed before accepted before proposed, then the later publication. The others stay on record.
- disagreement: a field of a record for which sources give different values, with the reason as far as it is known (type Disagreement).
- sidecar: the file beside a document in which a person has written down its facts and decided on readings.
- aggregate, incident: a figure that counts many seizures, and a single seizure (enum SeizureScope).
- snapshot: everything that was loaded at one time. An answer is of one snapshot; ids are the same in the next one, and so are cursors.
`.trim();
