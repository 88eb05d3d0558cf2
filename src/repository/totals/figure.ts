import type { Claim } from "../../model/claim.js";
import { Document } from "../../model/document.js";
import { edtfInterval, type Interval } from "../../model/edtf.js";
import type { SeizureStat } from "../../model/seizure-stat.js";
import type { Graph } from "../graph.js";
import { byCodeUnits } from "../names.js";
import { byWrittenRule, type Ranked } from "../written-rule.js";
import { type Place, placeOf } from "./place.js";

export type DocumentOf = (claim: Claim) => Document | null;

export const documentsIn =
  (graph: Graph): DocumentOf =>
  ({ documentId }) => {
    const [document] = graph.byIds([documentId]);
    return document instanceof Document ? document : null;
  };

/** A seizure figure with one mass, as it is compared with others. */
export interface Figure extends Ranked {
  readonly seizure: SeizureStat;
  readonly kilograms: number;
  /** All time for a figure without a date. */
  readonly period: Interval;
  readonly place: Place;
}

const always: Interval = { min: -Infinity, max: Infinity };

/** Null when the source gives no one mass. */
export function figureOf(seizure: SeizureStat, documentOf: DocumentOf): Figure | null {
  const kilograms = seizure.mass?.kilograms ?? null;
  if (kilograms === null) return null;
  const claim = massClaims(seizure)[0] ?? seizure.claims[0];
  return {
    seizure,
    kilograms,
    period: periodOf(seizure),
    place: placeOf(seizure),
    status: claim?.status ?? "proposed",
    publishedOn: (claim === undefined ? null : documentOf(claim))?.publishedOn ?? null,
    documentKey: claim?.documentId ?? "",
  };
}

/** The claims on the mass, the one that is shown at the head. */
export const massClaims = ({ claims }: SeizureStat): readonly Claim[] =>
  claims.filter(({ field }) => field === "massKg");

export const periodOf = ({ period }: SeizureStat): Interval =>
  (period === null ? null : edtfInterval(period.edtf)) ?? always;

/** A period with both ends, so that its length can be compared. */
export const isDated = ({ period }: Figure): boolean => Number.isFinite(period.min) && Number.isFinite(period.max);

export const timesMeet = (one: Interval, other: Interval): boolean => one.min <= other.max && other.min <= one.max;

export const isWithin = (part: Interval, whole: Interval): boolean => part.min >= whole.min && part.max <= whole.max;

/** The graph's written rule; figures that it does not tell apart, such as those of one document, the larger first, then by id. */
export const byRule = (one: Figure, other: Figure): number =>
  byWrittenRule(one, other) || other.kilograms - one.kilograms || byCodeUnits(one.seizure.id, other.seizure.id);
