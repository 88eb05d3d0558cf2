import type { Scope } from "../../vocabulary/seizure-scopes.js";
import { bestCover } from "./best-cover.js";
import { Counted } from "./counted.js";
import { byRule, type Choice, type Figure } from "./figure.js";
import { groupedBy } from "../../documents/grouped-by.js";

/**
 * The figures of one scope that are added. No two of them may count the same seizures, which two do that are of related
 * substances, of times that overlap, and of places that do. The rule, in its order: what was confirmed or accepted
 * before what is proposed; what has a period with both ends before what has not; the smaller place before the larger; of
 * one place and substance those that cover the most time together; the larger figure; the graph's precedence. Each is
 * added unless one before it may count the same; but an aggregate of a region, or of a group without a place, takes the
 * place of smaller ones that come to less than it together: the whole region before a few of its parts.
 */
export function choose(figures: readonly Figure[], scope: Scope): Choice {
  if (figures.length < 2) return addingAll(new Set(figures));
  const [first] = figures;
  const neighbours = first?.neighbours ?? null;
  const areAll = neighbours?.size === figures.length && first?.seizure.scope === scope;
  if (neighbours === null || !areAll || !figures.every((figure) => figure.neighbours === neighbours))
    return chosenOf(figures, scope);
  return (neighbours.chosen ??= chosenOf(figures, scope));
}

/** The same, worked out anew each time. */
export function chosenOf(figures: readonly Figure[], scope: Scope): Choice {
  const counted = new Counted();
  const added = new Set<Figure>();
  const rivals = new Map<Figure, Figure>();
  const gaveWay: Figure[] = [];
  const covering = coveringOf(figures, scope);
  for (const figure of inOrder(figures, covering)) {
    const rival = counted.rivalOf(figure);
    const weaker = rival === null ? none : weakerRivals(figure, rival, counted, scope);
    if (rival !== null && weaker === null) {
      rivals.set(figure, rival);
      continue;
    }
    for (const each of weaker ?? none) {
      counted.remove(each);
      added.delete(each);
      gaveWay.push(each);
    }
    counted.add(figure);
    added.add(figure);
  }
  const known = gaveWay.length === 0 ? rivals : new Map<Figure, Figure>();
  // What a figure kept out, or took the place of, that later gave way itself.
  if (gaveWay.length > 0) {
    for (const figure of [...rivals.keys(), ...gaveWay]) {
      if (added.has(figure) || counted.rivalOf(figure) !== null) continue;
      counted.add(figure);
      added.add(figure);
    }
  }
  const rivalAtEnd = (figure: Figure): Figure | null => counted.rivalOf(figure);
  return { added, rivalOf: (figure) => known.get(figure) ?? rivalAtEnd(figure), covering, gaveWay, rivalAtEnd };
}

/** What is added when it is known already: of figures that have no rivals among them. */
export function addingAll(added: ReadonlySet<Figure>): Choice {
  let counted: Counted | undefined;
  const rivalOf = (figure: Figure): Figure | null => {
    counted ??= countedOf(added);
    return counted.rivalOf(figure);
  };
  return { added, rivalOf, rivalAtEnd: rivalOf, covering: added, gaveWay: none };
}

export function countedOf(figures: Iterable<Figure>): Counted {
  const counted = new Counted();
  for (const figure of figures) counted.add(figure);
  return counted;
}

const none: readonly never[] = Object.freeze([]);

/** What is taken out for a figure that has rivals; null when the figure is not added. */
function weakerRivals(figure: Figure, first: Figure, counted: Counted, scope: Scope): readonly Figure[] | null {
  const isPart = (rival: Figure): boolean =>
    rival.place.size < figure.place.size && rival.isProposed === figure.isProposed && rival.isDated === figure.isDated;
  if (figure.place.isCountry || scope === "incident" || !isPart(first)) return null;
  const weaker: Figure[] = [];
  let amount = 0;
  for (const rival of counted.rivalsOf(figure)) {
    amount += rival.amount;
    if (!isPart(rival) || amount >= figure.amount) return null;
    weaker.push(rival);
  }
  return weaker;
}

function coveringOf(figures: readonly Figure[], scope: Scope): ReadonlySet<Figure> {
  const tracks = groupedBy(
    figures.filter(({ isDated }) => isDated),
    ({ track }) => track,
  );
  const covering = new Set<Figure>();
  for (const track of tracks.values())
    for (const figure of track.length === 1 ? track : bestCover(track, scope)) covering.add(figure);
  return covering;
}

const inOrder = (figures: readonly Figure[], covering: ReadonlySet<Figure>): readonly Figure[] =>
  figures
    .map((figure): CandidateFigure => ({ figure, covers: covering.has(figure) }))
    .sort(byCandidate)
    .map(({ figure }) => figure);

export interface CandidateFigure {
  readonly figure: Figure;
  /** Whether it is of those that cover the most time of its place and substance. */
  readonly covers: boolean;
}

export const byCandidate = (
  { figure: one, covers }: CandidateFigure,
  { figure: other, covers: otherCovers }: CandidateFigure,
): number =>
  Number(one.isProposed) - Number(other.isProposed) ||
  Number(other.isDated) - Number(one.isDated) ||
  compare(one.place.size, other.place.size) ||
  Number(otherCovers) - Number(covers) ||
  other.amount - one.amount ||
  byRule(one, other);

/** Unlike a difference, right for two infinities. */
const compare = (one: number, other: number): number => (one < other ? -1 : one > other ? 1 : 0);
