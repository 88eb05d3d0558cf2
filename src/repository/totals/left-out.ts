import type { Document } from "../../model/document.js";
import { frozen } from "../../model/frozen.js";
import { type LeftOutReason, SeizureLeftOut } from "../../model/seizure-left-out.js";
import type { SeizureStat } from "../../model/seizure-stat.js";
import { type DocumentOf, massClaims } from "./figure.js";
import { vintageOf } from "../assembly/vintage.js";

/** A figure that is left out whole. */
export const leftOut = (
  seizure: SeizureStat,
  reason: LeftOutReason,
  countedInstead: SeizureStat | null = null,
): SeizureLeftOut =>
  frozen(SeizureLeftOut, {
    seizure,
    claim: null,
    kilograms: seizure.mass?.kilograms ?? null,
    reason,
    countedInstead,
  });

/** Of a figure that is added: the claims on its mass that give another one. */
export function otherClaims(seizure: SeizureStat, documentOf: DocumentOf): readonly SeizureLeftOut[] {
  const [shown, ...rest] = massClaims(seizure);
  if (shown === undefined) return none;
  const others = rest.filter(({ value }) => Number(value) !== seizure.mass?.kilograms);
  if (others.length === 0) return none;
  const document = documentOf(shown);
  return others.map((claim) =>
    frozen(SeizureLeftOut, {
      seizure,
      claim,
      kilograms: Number(claim.value),
      reason: isOtherVintage(documentOf(claim), document) ? "other_vintage" : "other_claim",
      countedInstead: seizure,
    }),
  );
}

const none: readonly never[] = Object.freeze([]);

const isOtherVintage = (one: Document | null, other: Document | null): boolean =>
  one !== null && other !== null && vintageOf(one, other) !== null;
