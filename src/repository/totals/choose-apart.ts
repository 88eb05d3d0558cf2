import { addTo, groupedBy } from "../../documents/grouped-by.js";
import type { Scope } from "../../vocabulary/seizure-scopes.js";
import { type Bundle, type Some, wholeOf } from "./bundle.js";
import { byCandidate, type CandidateFigure, choose } from "./choose.js";
import { Counted } from "./counted.js";
import { alone, type Choice, type Chosen, type Figure, type Neighbours } from "./figure.js";
import type { Kin } from "./kin.js";
import { rivalsAmong } from "./rivals.js";

/** What is chosen, of the bundles what is added of them, of the other figures some. */
export interface ChosenApart extends Chosen, Some {
  readonly bundles: readonly Bundle[];
  /** All that are not in these bundles, added or not. */
  readonly figures: readonly Figure[];
  /** Those of the other figures that are added. */
  readonly addedOthers: ReadonlySet<Figure>;
}

/**
 * What `choose` says of figures of one scope, in whatever order: those that have nothing to do with each other are chosen
 * apart, and what is chosen of all of a bundle, or of all neighbours, is known after the first time.
 */
export function chooseApart(some: Some, scope: Scope): ChosenApart {
  const { bundles, figures } = some;
  for (const { neighbours } of figures) {
    if (neighbours !== null) continue;
    const all = wholeOf(some);
    const { added, rivalOf } = choose(all, scope);
    return { added, rivalOf, bundles: [], figures: all, addedOthers: added };
  }
  for (const { neighbours } of figures) if (neighbours !== null) neighbours.counted += 1;
  const addedOthers = new Set<Figure>();
  const parts = new Map<Neighbours, Figure[]>();
  const choices = new Map<Neighbours, Choice>();
  for (const figure of figures) {
    const { neighbours } = figure;
    if (neighbours === null || neighbours === alone) addedOthers.add(figure);
    else if (neighbours.chosen === undefined || neighbours.counted < neighbours.size) addTo(parts, neighbours, figure);
    else choices.set(neighbours, neighbours.chosen);
  }
  for (const { neighbours } of figures) if (neighbours !== null) neighbours.counted = 0;
  for (const [neighbours, part] of parts) choices.set(neighbours, choose(part, scope));
  let haveGivenWay = false;
  for (const choice of choices.values()) {
    haveGivenWay ||= choice.gaveWay.length > 0;
    for (const figure of choice.added) addedOthers.add(figure);
  }
  let byKin: ReadonlyMap<Kin, readonly Bundle[]> | undefined;
  const bundleOf = (figure: Figure): Bundle | undefined => {
    byKin ??= groupedBy(bundles, ({ first }) => first.kin);
    return byKin.get(figure.kin)?.find((bundle) => bundle.figures.includes(figure));
  };
  const ofBundles = new Map<Bundle, Choice>();
  const choiceOf = (bundle: Bundle): Choice => {
    const choice = ofBundles.get(bundle) ?? bundle.choose();
    ofBundles.set(bundle, choice);
    return choice;
  };
  // Of another scope, which may count the same as any that are added.
  const rivalOfOther = rivalsAmong(
    () => [...bundles, ...Array.from(addedOthers, (figure) => ({ first: figure, added: [figure] }))],
    (isNear) => {
      const near = bundles.filter(({ first }) => isNear(first)).map(choiceOf);
      return countedInOrder(
        [...near.flatMap((choice) => [...choice.added]), ...[...addedOthers].filter(isNear)],
        [...near, ...[...choices.values()].map((choice) => nearOf(choice, isNear))],
      );
    },
  );
  let added: ReadonlySet<Figure> | undefined;
  return {
    bundles,
    figures,
    addedOthers,
    get added() {
      return (added ??= new Set([...bundles.flatMap((bundle) => bundle.added), ...addedOthers]));
    },
    rivalOf: (figure) => {
      const { neighbours } = figure;
      const known = neighbours === null ? undefined : choices.get(neighbours);
      const bundle = known === undefined ? bundleOf(figure) : undefined;
      const choice = bundle === undefined ? known : choiceOf(bundle);
      if (choice === undefined) return rivalOfOther(figure);
      return haveGivenWay ? choice.rivalAtEnd(figure) : choice.rivalOf(figure);
    },
  };
}

/** What is said of figures that may meet others. */
type Near = Pick<Choice, "added" | "covering" | "gaveWay">;

const nearOf = ({ added, covering, gaveWay }: Near, isNear: (figure: Figure) => boolean): Near => ({
  added: new Set([...added].filter(isNear)),
  covering: new Set([...covering].filter(isNear)),
  gaveWay: gaveWay.filter(isNear),
});

/** What is added, its places in the order in which choosing all together first adds one of each. */
function countedInOrder(figures: readonly Figure[], choices: readonly Near[]): Counted {
  const added = new Set(figures);
  const covering = new Set(choices.flatMap((choice) => [...choice.covering]));
  const chosen = new Set(choices.flatMap((choice) => [...choice.added]));
  const firsts = new Map<string, CandidateFigure>();
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
