import type { Claim } from "../../model/claim.js";
import { Document } from "../../model/document.js";
import { edtfInterval, type Interval } from "../../vocabulary/edtf.js";
import type { SeizureStat } from "../../model/seizure-stat.js";
import { claimsOf } from "../../model/sources.js";
import type { RecordSet } from "../record-set.js";
import type { Ranked } from "../assembly/precedence.js";
import type { Kin } from "./kin.js";
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
  /** Shared by all that are grouped and covered alike. */
  readonly kin: Kin;
  /** The listed figures that alone matter to whether it is added; null where that was not worked out. */
  readonly neighbours: Neighbours | null;
}

export interface Chosen {
  /** In the order in which they were added. */
  readonly added: ReadonlySet<Figure>;
  /** What is added that may count the same as a figure that is not; null when nothing may. */
  rivalOf(this: void, figure: Figure): Figure | null;
}

/** What was chosen, with what came to it. */
export interface Choice extends Chosen {
  /** Those that cover the most time of their place and substance. */
  readonly covering: ReadonlySet<Figure>;
  /** What was added first, and taken out for a larger place. */
  readonly gaveWay: readonly Figure[];
  /** The rival of a figure among those that are added in the end. */
  rivalAtEnd(this: void, figure: Figure): Figure | null;
}

/**
 * Listed figures of one scope and measure of which some may count the same, and which nothing else does: what is added of
 * them does not depend on others. What is chosen of all of them is remembered.
 */
export class Neighbours {
  size = 0;
  /** How many of them are looked at, while figures are gone through; 0 between. */
  counted = 0;
  chosen: Choice | undefined;
}

/** Of a figure that nothing else may count: one for all of them. */
export const alone = new Neighbours();

const always: Interval = { min: -Infinity, max: Infinity };

/** The claims on the mass, the one that is shown at the head. */
export const massClaims = ({ sources }: SeizureStat): readonly Claim[] => claimsOf(sources, "mass");

export const boundsOf = ({ period }: SeizureStat): Interval =>
  (period?.edtf == null ? null : edtfInterval(period.edtf)) ?? always;

export const timesMeet = (one: Interval, other: Interval): boolean => one.min <= other.max && other.min <= one.max;

export const isWithin = (part: Interval, whole: Interval): boolean => part.min >= whole.min && part.max <= whole.max;

/** The graph's precedence; figures that it does not separate, such as those of one document, the larger first, then by id. */
export const byRule = (one: Figure, other: Figure): number =>
  one.source.precedence - other.source.precedence || other.amount - one.amount || one.order - other.order;
