import { isProved } from "../documents/passage.js";
import { abridged, problemAt, shown } from "../documents/problem.js";
import { failed, ok, partition, type Result } from "../documents/result.js";
import { placeIn } from "../documents/source-text.js";
import { fingerprint } from "../documents/written-fact.js";
import { bySureness, type ExtractedFact } from "../facts/extraction.js";
import type { FoundFact, ReadOut } from "../facts/facts.js";
import { type KeyedText, readFact } from "../facts/read-fact.js";
import { inText } from "./in-text.js";
import { extract } from "./read.js";

/** Reads the facts out of a text and proves each: its fields as those of a sidecar, its passages against the text. */
export function readOut(document: KeyedText): ReadOut {
  const { publishedOn = null, publisher = null } = document.metadata;
  const { facts, unexplained } = inText(document, extract(document.reading.text, { publishedOn, publisher }));
  const { values, problems } = partition(facts.map((extracted) => foundFact(extracted, document)));
  return { facts: values, unexplained, refused: abridged(problems) };
}

/** One fact of the reader, proved; or what is wrong with it. */
export function foundFact(extracted: ExtractedFact, document: KeyedText): Result<FoundFact> {
  const written = writtenFact(extracted, document);
  const unproved = [extracted, ...extracted.evidence.values()]
    .flatMap(({ passages }) => passages)
    .find((passage) => !isProved(passage, document.text));
  const fact =
    unproved === undefined
      ? readFact(written, document)
      : failed([
          problemAt(placeIn(document, unproved.start), "expected a passage of the text, shorter than 800 characters"),
        ]);
  if (fact.ok) return ok({ written, fact: fact.value });
  const reading = `${extracted.rule} read ${extracted.type} ${shown(extracted.fields)}`;
  return failed(fact.problems.map((problem) => ({ ...problem, message: `${reading}: ${problem.message}` })));
}

function writtenFact(extracted: ExtractedFact, document: KeyedText): FoundFact["written"] {
  const { type, fields, status, assertedBy, passages, evidence, rule } = extracted;
  return {
    type,
    ...bySureness(extracted),
    status,
    assertedBy,
    note: null,
    differsBy: null,
    passages,
    evidence,
    found: { rule, reading: fingerprint(type, fields) },
    place: (field) => {
      const [passage = passages[0]] = (field === undefined ? undefined : evidence.get(field)?.passages) ?? passages;
      return placeIn(document, passage.start);
    },
  };
}
