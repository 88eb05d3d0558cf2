import { contained } from "../documents/contained.js";
import { abridged, type Problem } from "../documents/problem.js";
import type { SourceDocument } from "../documents/read-document.js";
import type { FactTypes } from "../facts/fact-type.js";
import { factTypes } from "../facts/fact-types.js";
import { allOf, failed, ok, type Partition, partition, type Result } from "../documents/result.js";
import type { Fact, ReadDocument } from "../facts/facts.js";
import { readFact } from "../facts/read-fact.js";
import { readOut } from "../reader/read-out.js";
import { contentOf, stretchOf } from "./same-fact.js";

/** A longer text is read when it is loaded: to read it while a request waits would hold up all others for too long. */
const longestReadOnDemand = 30_000;

/** The documents with their facts, and everything that is wrong with those that have to be left out. */
export const readFacts = (
  documents: readonly SourceDocument[],
  types: FactTypes = factTypes,
): Partition<ReadDocument> => partition(documents.map((document) => factsOf(document, types)));

/**
 * The facts of a document: those that its sidecar gives, or everything that is wrong with them. Without a sidecar those
 * that the reader finds.
 */
export const factsOf = (document: SourceDocument, types: FactTypes = factTypes): Result<ReadDocument> =>
  contained(document.path, () => factsIn(document, types));

function factsIn(document: SourceDocument, types: FactTypes): Result<ReadDocument> {
  if (document.facts === null) {
    const current = readOut(document);
    return ok({ ...document, facts: current.facts.map(({ fact }) => fact), isReviewed: false, current });
  }
  const facts = allOf(Array.from(document.facts, (fact) => readFact(fact, document, types)));
  if (!facts.ok || document.faults.length > 0)
    return failed(abridged(atOnePlace([...document.faults, ...(facts.ok ? [] : facts.problems)])));
  const sidecar = { ...document, facts: facts.value, isReviewed: true, current: null };
  const isLong = document.text.length > longestReadOnDemand && document.format.kind === "prose";
  // A record has the text of its document and no map of its marks.
  const isMarked = document.reading.text !== document.text;
  return ok(isLong || isMarked || facts.value.some(isUndecided) ? withCurrentReading(sidecar) : sidecar);
}

/** The first of the problems of each place: the others follow from it. */
function atOnePlace(problems: readonly Problem[]): readonly Problem[] {
  const places = new Map<string, Problem>();
  for (const problem of problems) {
    const place = `${problem.path}:${problem.line}:${problem.column}`;
    if (!places.has(place)) places.set(place, problem);
  }
  return [...places.values()];
}

/** A person's own `proposed` stays what it is; one that the reader proposed is as good as its reading. */
const isUndecided = ({ status, found }: Fact): boolean => status === "proposed" && found !== null;

/** Undecided facts that the reader is sure of now count as accepted, unless the same was rejected in this sidecar. */
function withCurrentReading(document: ReadDocument): ReadDocument {
  const current = readOut(document);
  const key = (fact: Fact): string => `${stretchOf(fact)}\n${contentOf(fact)}`;
  const found = new Map(current.facts.map(({ fact }) => [key(fact), fact]));
  const rejected = new Set(document.facts.filter(({ status }) => status === "rejected").map(contentOf));
  const facts = document.facts.map((fact) => {
    const reading = isUndecided(fact) && !rejected.has(contentOf(fact)) ? found.get(key(fact)) : undefined;
    return reading === undefined ? fact : { ...reading, note: fact.note, differsBy: fact.differsBy, place: fact.place };
  });
  return { ...document, facts, current };
}
