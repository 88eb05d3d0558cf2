import type { Claim } from "../../model/claim.js";
import { Document } from "../../model/document.js";
import { edtfInterval, type Interval } from "../../vocabulary/edtf.js";
import type { SeizureStat } from "../../model/seizure-stat.js";
import type { RecordSet } from "../record-set.js";
import type { Ranked } from "../assembly/precedence.js";
import type { Neighbours } from "./neighbours.js";
import type { Place } from "./place.js";

export type DocumentOf = (claim: Claim) => Document | null;

export const documentsIn =
  (records: RecordSet): DocumentOf =>
  ({ documentId }) => {
    const [document] = records.byIds([documentId]);
    return document instanceof Document ? document : null;
  };

/** Where a figure comes from, with its place in the graph's precedence among all sources. */
export interface Source extends Ranked {
  readonly precedence: number;
}

/** A seizure figure with one amount, as it is compared with others. */
export interface Figure {
  readonly seizure: SeizureStat;
  /** Its place in the order of ids. */
  readonly order: number;
  /** In kilograms, or in pieces; the two are never mixed. */
  readonly amount: number;
  /** All time for a figure without a date. */
  readonly period: Interval;
  /** The calendar year within which the period lies; null when it lies within none. */
  readonly year: number | null;
  /** Whether the period has both ends, so that its length can be compared. */
  readonly isDated: boolean;
  readonly place: Place;
  readonly source: Source;
  readonly isProposed: boolean;
  /** The same for figures of one place and one substance that differ in time alone. */
  readonly track: string;
  /** Where, as it is told apart in a cover: a country or a part of it, a region, as printed when it is not known. */
  readonly where: string;
  /** The part of a country; empty for all of it. */
  readonly part: string;
  /** The body or group whose seizures alone are counted; empty when the figure is for all of the place. */
  readonly by: string;
  /** Of a group its words without the name of the body; empty for a body itself. */
  readonly group: string;
  /** The listed figures that alone matter to whether it is added; null where that was not worked out. */
  readonly neighbours: Neighbours | null;
}

const always: Interval = { min: -Infinity, max: Infinity };

/** The claims on the mass, the one that is shown at the head. */
export const massClaims = ({ claims }: SeizureStat): readonly Claim[] => claims.filter(isOfMass);

export const isOfMass = ({ field }: Claim): boolean => field === "mass";

export const boundsOf = ({ period }: SeizureStat): Interval =>
  (period?.edtf == null ? null : edtfInterval(period.edtf)) ?? always;

export const timesMeet = (one: Interval, other: Interval): boolean => one.min <= other.max && other.min <= one.max;

export const isWithin = (part: Interval, whole: Interval): boolean => part.min >= whole.min && part.max <= whole.max;

/** The graph's precedence; figures that it does not separate, such as those of one document, the larger first, then by id. */
export const byRule = (one: Figure, other: Figure): number =>
  one.source.precedence - other.source.precedence || other.amount - one.amount || one.order - other.order;
