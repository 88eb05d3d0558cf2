import type { Scope } from "../../model/scope.js";
import { groupedBy } from "../clusters.js";
import { bestCover } from "./best-cover.js";
import { Counted } from "./counted.js";
import { byRule, type Figure, isDated } from "./figure.js";

export interface Chosen {
  readonly added: readonly Figure[];
  /** What may count the same seizures as something that is added, with what that is. */
  readonly overlapping: readonly { readonly figure: Figure; readonly rival: Figure }[];
  readonly counted: Counted;
}

/**
 * The figures of one scope that are added. No two of them may count the same seizures, which two do that are of related
 * substances, of times that overlap, and of places that do. The rule, in its order: what was confirmed or accepted
 * before what is proposed; what has a period with both ends before what has not; the smaller place before the larger; of
 * one place and substance those that cover the most time together; the larger figure; the graph's written rule. Each is
 * added unless one before it may count the same.
 */
export function choose(figures: readonly Figure[], scope: Scope): Chosen {
  const covering = new Set(
    [...groupedBy(figures.filter(isDated), trackOf).values()].flatMap((track) => bestCover(track, scope)),
  );
  const order = (one: Figure, other: Figure): number =>
    Number(isProposed(one)) - Number(isProposed(other)) ||
    Number(isDated(other)) - Number(isDated(one)) ||
    compare(one.place.size, other.place.size) ||
    Number(covering.has(other)) - Number(covering.has(one)) ||
    other.kilograms - one.kilograms ||
    byRule(one, other);
  const counted = new Counted();
  const added: Figure[] = [];
  const overlapping: { figure: Figure; rival: Figure }[] = [];
  for (const figure of [...figures].sort(order)) {
    const rival = counted.rivalOf(figure);
    if (rival !== null) {
      overlapping.push({ figure, rival });
      continue;
    }
    counted.add(figure);
    added.push(figure);
  }
  return { added, overlapping, counted };
}

const isProposed = ({ status }: Figure): boolean => status === "proposed";

const trackOf = (figure: Figure): string =>
  [isProposed(figure), figure.place.size, figure.place.key, figure.seizure.substance].join("\n");

/** Unlike a difference, right for two infinities. */
const compare = (one: number, other: number): number => (one < other ? -1 : one > other ? 1 : 0);
