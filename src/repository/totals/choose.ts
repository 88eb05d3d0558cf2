import type { Scope } from "../../vocabulary/seizure-scopes.js";
import { bestCover } from "./best-cover.js";
import { Counted } from "./counted.js";
import { byRule, type Figure } from "./figure.js";
import { groupedBy } from "../../documents/grouped-by.js";

export interface Chosen {
  readonly added: readonly Figure[];
  /** What may count the same seizures as something that is added, with what that is. */
  readonly overlapping: ReadonlyMap<Figure, Figure>;
  readonly counted: Counted;
}

/**
 * The figures of one scope that are added. No two of them may count the same seizures, which two do that are of related
 * substances, of times that overlap, and of places that do. The rule, in its order: what was confirmed or accepted
 * before what is proposed; what has a period with both ends before what has not; the smaller place before the larger; of
 * one place and substance those that cover the most time together; the larger figure; the graph's precedence. Each is
 * added unless one before it may count the same.
 */
export function choose(figures: readonly Figure[], scope: Scope): Chosen {
  if (figures.length < 2) return allOf(figures);
  const covering = new Set(
    [
      ...groupedBy(
        figures.filter(({ isDated }) => isDated),
        ({ track }) => track,
      ).values(),
    ].flatMap((track) => bestCover(track, scope)),
  );
  const counted = new Counted();
  const added: Figure[] = [];
  const overlapping = new Map<Figure, Figure>();
  const candidates = figures.map((figure): Candidate => ({ figure, covers: covering.has(figure) })).sort(inOrder);
  for (const { figure } of candidates) {
    const rival = counted.rivalOf(figure);
    if (rival !== null) {
      overlapping.set(figure, rival);
      continue;
    }
    counted.add(figure);
    added.push(figure);
  }
  return { added, overlapping, counted };
}

/** Of figures that have no rivals: none or one, as most groups by country and year have. */
function allOf(figures: readonly Figure[]): Chosen {
  const counted = new Counted();
  for (const figure of figures) counted.add(figure);
  return { added: figures, overlapping: new Map(), counted };
}

interface Candidate {
  readonly figure: Figure;
  /** Whether it is of those that cover the most time of its place and substance. */
  readonly covers: boolean;
}

const inOrder = ({ figure: one, covers }: Candidate, { figure: other, covers: otherCovers }: Candidate): number =>
  Number(one.isProposed) - Number(other.isProposed) ||
  Number(other.isDated) - Number(one.isDated) ||
  compare(one.place.size, other.place.size) ||
  Number(otherCovers) - Number(covers) ||
  other.kilograms - one.kilograms ||
  byRule(one, other);

/** Unlike a difference, right for two infinities. */
const compare = (one: number, other: number): number => (one < other ? -1 : one > other ? 1 : 0);
