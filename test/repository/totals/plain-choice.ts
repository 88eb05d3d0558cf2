import type { Scope } from "../../../src/vocabulary/seizure-scopes.js";
import type { SeizureStat } from "../../../src/model/seizure-stat.js";
import { relatedSubstances } from "../../../src/vocabulary/substance-parts.js";
import { bestCover } from "../../../src/repository/totals/best-cover.js";
import {
  type DocumentOf,
  type Figure,
  massClaims,
  boundsOf,
  timesMeet,
} from "../../../src/repository/totals/figure.js";
import type { Figures } from "../../../src/repository/totals/figures.js";
import { placeOf, placesMeet } from "../../../src/repository/totals/place.js";
import { byPrecedence, type Ranked } from "../../../src/repository/assembly/precedence.js";

/** The figures that are added, as the rule says it: each is compared with all. */
export class PlainChoice {
  added: readonly SeizureStat[] = [];

  constructor(
    seizures: readonly SeizureStat[],
    scope: Scope,
    readonly documentOf: DocumentOf,
    figures: Figures,
  ) {
    const covering = this.#covering(seizures, scope, figures);
    const keys = (seizure: SeizureStat): number[] => [
      ...this.#classOf(seizure),
      Math.min(placeOf(seizure).size, 1000),
      Number(!covering.has(seizure)),
      -kilograms(seizure),
    ];
    const sorted = [...seizures].sort((a, b) => compareAll(keys(a), keys(b)) || this.#byRule(a, b));
    const keptOut: SeizureStat[] = [];
    const gaveWay: SeizureStat[] = [];
    for (const seizure of sorted) {
      const rivals = this.rivalsOf(seizure);
      const isWhole = scope === "aggregate" && rivals.every((rival) => this.#isPart(rival, seizure));
      const weight = rivals.reduce((sum, rival) => sum + kilograms(rival), 0);
      if (rivals.length > 0 && !(isWhole && weight < kilograms(seizure))) {
        keptOut.push(seizure);
        continue;
      }
      this.added = [...this.added.filter((each) => !rivals.includes(each)), seizure];
      gaveWay.push(...rivals);
    }
    if (gaveWay.length === 0) return;
    for (const seizure of [...keptOut, ...gaveWay])
      if (!this.added.includes(seizure) && this.rivalsOf(seizure).length === 0) this.added = [...this.added, seizure];
  }

  /** What is added and may count the same. */
  rivalsOf(seizure: SeizureStat): SeizureStat[] {
    const related = relatedSubstances(seizure.substance);
    return this.added.filter(
      (other) =>
        related.includes(other.substance) &&
        timesMeet(boundsOf(seizure), boundsOf(other)) &&
        placesMeet(placeOf(seizure), placeOf(other)),
    );
  }

  #isPart(part: SeizureStat, whole: SeizureStat): boolean {
    return (
      !placeOf(whole).isCountry &&
      placeOf(part).size < placeOf(whole).size &&
      this.#classOf(part).join() === this.#classOf(whole).join()
    );
  }

  #classOf(seizure: SeizureStat): number[] {
    return [Number(this.#ranked(seizure).status === "proposed"), Number(!isDated(seizure))];
  }

  #covering(seizures: readonly SeizureStat[], scope: Scope, figures: Figures): Set<SeizureStat> {
    const tracks = seizures
      .filter(isDated)
      .map((one) => seizures.filter((other) => isDated(other) && this.#isOfOneTrack(one, other)));
    return new Set(
      tracks.flatMap((track) => {
        const firsts = track.filter(
          (one) => !track.some((other) => isOfOneTime(one, other) && this.#byRule(other, one) < 0),
        );
        const compared = firsts
          .map((seizure) => figures.of(seizure))
          .filter((figure): figure is Figure => figure !== null);
        return bestCover(compared, scope).map(({ seizure }) => seizure);
      }),
    );
  }

  #isOfOneTrack(one: SeizureStat, other: SeizureStat): boolean {
    const isProposed = (seizure: SeizureStat): boolean => this.#ranked(seizure).status === "proposed";
    return isOfOneRow(one, other) && placeOf(one).size === placeOf(other).size && isProposed(one) === isProposed(other);
  }

  #byRule(one: SeizureStat, other: SeizureStat): number {
    const ranked = byPrecedence(this.#ranked(one), this.#ranked(other));
    return ranked || kilograms(other) - kilograms(one) || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
  }

  #ranked(seizure: SeizureStat): Ranked {
    const [claim = seizure.claims[0]] = massClaims(seizure);
    if (claim === undefined) throw new Error(`${seizure.id} has no claim; expected one on its mass.`);
    const { publishedOn = null, edition = null } = this.documentOf(claim) ?? {};
    return { status: claim.status, publishedOn, edition, documentKey: claim.documentId };
  }
}

const kilograms = ({ mass }: SeizureStat): number => mass?.kilograms ?? NaN;
const isDated = (seizure: SeizureStat): boolean =>
  Number.isFinite(boundsOf(seizure).min) && Number.isFinite(boundsOf(seizure).max);
const isOfOneTime = (one: SeizureStat, other: SeizureStat): boolean =>
  boundsOf(one).min === boundsOf(other).min && boundsOf(one).max === boundsOf(other).max;
const isOfOneRow = (one: SeizureStat, other: SeizureStat): boolean =>
  one.substance === other.substance &&
  placeOf(one).key === placeOf(other).key &&
  placeOf(one).isCountry === placeOf(other).isCountry;

const compareAll = (one: readonly number[], other: readonly number[]): number =>
  one.map((number, at) => number - (other[at] ?? NaN)).find((difference) => difference !== 0) ?? 0;
