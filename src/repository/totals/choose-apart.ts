import { addTo } from "../../documents/grouped-by.js";
import type { Scope } from "../../vocabulary/seizure-scopes.js";
import { byCandidate, type Candidate, type Choice, choose, type Chosen } from "./choose.js";
import { Counted } from "./counted.js";
import type { Figure } from "./figure.js";
import { alone, type Neighbours } from "./neighbours.js";

/**
 * What `choose` says of figures of one scope, in whatever order: those that have nothing to do with each other are chosen
 * apart, and what is chosen of all neighbours is known after the first time.
 */
export function chooseApart(figures: readonly Figure[], scope: Scope): Chosen {
  for (const { neighbours } of figures) if (neighbours === null) return choose(figures, scope);
  for (const { neighbours } of figures) if (neighbours !== null) neighbours.counted += 1;
  const added = new Set<Figure>();
  const parts = new Map<Neighbours, Figure[]>();
  const choices = new Map<Neighbours, Choice>();
  for (const figure of figures) {
    const { neighbours } = figure;
    if (neighbours === null || neighbours === alone) added.add(figure);
    else if (neighbours.chosen === undefined || neighbours.counted < neighbours.size) addTo(parts, neighbours, figure);
    else choices.set(neighbours, neighbours.chosen);
  }
  for (const { neighbours } of figures) if (neighbours !== null) neighbours.counted = 0;
  for (const [neighbours, part] of parts) choices.set(neighbours, choose(part, scope));
  let haveGivenWay = false;
  for (const choice of choices.values()) {
    haveGivenWay ||= choice.gaveWay.length > 0;
    for (const figure of choice.added) added.add(figure);
  }
  let counted: Counted | undefined;
  return {
    added,
    rivalOf: (figure) => {
      const choice = figure.neighbours === null ? undefined : choices.get(figure.neighbours);
      if (choice !== undefined) return haveGivenWay ? choice.rivalAtEnd(figure) : choice.rivalOf(figure);
      // One of another scope, which may count the same as any that are added.
      counted ??= countedInOrder(added, [...choices.values()]);
      return counted.rivalOf(figure);
    },
  };
}

/** What is added, its places in the order in which choosing all together first adds one of each. */
function countedInOrder(added: ReadonlySet<Figure>, choices: readonly Choice[]): Counted {
  const covering = new Set(choices.flatMap((choice) => [...choice.covering]));
  const chosen = new Set(choices.flatMap((choice) => [...choice.added]));
  const firsts = new Map<string, Candidate>();
  for (const figure of [...added, ...choices.flatMap(({ gaveWay }) => gaveWay)]) {
    const covers = figure.isDated && (covering.has(figure) || (added.has(figure) && !chosen.has(figure)));
    const row = `${figure.seizure.substance}\n${figure.place.isCountry ? "c" : "w"}${figure.place.key}`;
    const candidate = { figure, covers };
    const first = firsts.get(row);
    if (first === undefined || byCandidate(candidate, first) < 0) firsts.set(row, candidate);
  }
  const counted = new Counted();
  const ordered = [...firsts.values()].sort(byCandidate).map(({ figure }) => figure);
  for (const figure of ordered) {
    counted.add(figure);
    if (!added.has(figure)) counted.remove(figure);
  }
  const placed = new Set(ordered);
  for (const figure of added) if (!placed.has(figure)) counted.add(figure);
  return counted;
}
