import { at, listAt, parsed } from "../ask.js";

/** The figures that a client asks for; the documents say which of them must be of one generation. */
export const question = {
  query:
    "{seizureStats(first:100){totalCount nodes{id mass{kilograms raw} citations{quote document{id}}}} again:seizureStats(last:100){totalCount nodes{id mass{kilograms} citations{document{id}}}}}",
};

export interface Figure {
  readonly id: string;
  readonly document: string;
  readonly kilograms: number;
}

export function figuresIn(text: string): Figure[] {
  const data = at(parsed(text), "data");
  return [...listAt(data, "seizureStats", "nodes"), ...listAt(data, "again", "nodes")].map((node) => ({
    id: String(at(node, "id")),
    document: String(at(node, "citations", 0, "document", "id")),
    kilograms: Number(at(node, "mass", "kilograms")),
  }));
}

export const countIn = (text: string): number => Number(at(parsed(text), "data", "seizureStats", "totalCount"));

/** Whether the quote holds what the figure was read from, so that a record and its passage are of one snapshot. */
export const quotesAgree = (text: string): boolean =>
  listAt(parsed(text), "data", "seizureStats", "nodes").every((node) =>
    String(at(node, "citations", 0, "quote")).includes(String(at(node, "mass", "raw"))),
  );

/** Each figure's generation is what was added to it since the first. */
export function generationsIn(text: string, first: ReadonlyMap<string, number>): Map<string, Set<number>> {
  const generations = new Map<string, Set<number>>();
  for (const { id, document, kilograms } of figuresIn(text)) {
    const known = generations.get(document) ?? new Set<number>();
    generations.set(document, known.add(kilograms - (first.get(id) ?? NaN)));
  }
  return generations;
}
