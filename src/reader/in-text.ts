import { type Passage, passageAt } from "../documents/passage.js";
import { passageFrom } from "../documents/read-passage.js";
import type { SourceText } from "../documents/source-text.js";
import type { ExtractedFact, Extraction } from "../facts/extraction.js";
import type { Evidence } from "../facts/facts.js";

/**
 * What was read of a text, with the passages of the text itself: values are what a person reads, "25 kg", and quotes are
 * verbatim, "**25 kg** of heroin", marks and all.
 */
export function inText(document: Pick<SourceText, "text" | "reading">, extraction: Extraction): Extraction {
  const { text, reading } = document;
  if (reading.text === text) return extraction;
  const moved = (passage: Passage): Passage => passageFrom(document, passage);
  return {
    facts: extraction.facts.map((fact) => factInText(fact, moved)),
    unexplained: extraction.unexplained.map(({ start, end }) =>
      passageAt(text, reading.map.toSource(start), reading.map.toSourceEnd(end)),
    ),
  };
}

function factInText(fact: ExtractedFact, moved: (passage: Passage) => Passage): ExtractedFact {
  const [first, ...others] = fact.passages;
  const passages: [Passage, ...Passage[]] = [moved(first), ...others.map(moved)];
  const evidence = new Map<string, Evidence>();
  for (const [field, grounds] of fact.evidence) {
    const cited = grounds.passages.map(moved);
    const [main] = grounds.passages;
    const raw = main?.quote === grounds.raw ? (cited[0]?.quote ?? grounds.raw) : grounds.raw;
    evidence.set(field, { ...grounds, raw, passages: cited });
    // A passage with a long address in it may have been cut short of these words.
    for (const each of cited)
      if (!passages.some(({ start, end }) => start <= each.start && end >= each.end)) passages.push(each);
  }
  return { ...fact, passages, evidence };
}
