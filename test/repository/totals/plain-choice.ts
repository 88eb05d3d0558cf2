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

/** The figures that are added, and of the others what may count the same, as the rule says it: each is compared with all. */
export class PlainChoice {
  readonly added: SeizureStat[] = [];
  readonly rivals = new Map<SeizureStat, SeizureStat>();

  constructor(
    seizures: readonly SeizureStat[],
    scope: Scope,
    readonly documentOf: DocumentOf,
    figures: Figures,
  ) {
    const covering = this.#covering(seizures, scope, figures);
    const keys = (seizure: SeizureStat): number[] => [
      Number(this.#ranked(seizure).status === "proposed"),
      Number(!isDated(seizure)),
      Math.min(placeOf(seizure).size, 1000),
      Number(!covering.has(seizure)),
      -kilograms(seizure),
    ];
    const sorted = [...seizures].sort((a, b) => compareAll(keys(a), keys(b)) || this.#byRule(a, b));
    for (const seizure of sorted) {
      const rival = this.rivalOf(seizure);
      if (rival === null) this.added.push(seizure);
      else this.rivals.set(seizure, rival);
    }
  }

  /** Of what may count the same: by kind of substance, places without a country first, the place that came first, the latest. */
  rivalOf(seizure: SeizureStat): SeizureStat | null {
    const related = relatedSubstances(seizure.substance);
    const keys = (other: SeizureStat): number[] => [
      related.indexOf(other.substance),
      Number(placeOf(other).isCountry),
      this.added.findIndex((each) => isOfOneRow(each, other)),
      -Math.max(boundsOf(other).min, -1e15),
    ];
    const rivals = this.added.filter(
      (other) =>
        related.includes(other.substance) &&
        timesMeet(boundsOf(seizure), boundsOf(other)) &&
        placesMeet(placeOf(seizure), placeOf(other)),
    );
    return rivals.sort((a, b) => compareAll(keys(a), keys(b)))[0] ?? null;
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
