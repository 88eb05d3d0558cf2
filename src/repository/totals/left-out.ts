import type { Claim } from "../../model/claim.js";
import { frozen } from "../../model/record.js";
import { type LeftOutReason, SeizureLeftOut } from "../../model/seizure-left-out.js";
import type { SeizureStat } from "../../model/seizure-stat.js";
import { type DocumentOf, massClaims } from "./figure.js";

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
export function otherClaims(seizure: SeizureStat, documentOf: DocumentOf): SeizureLeftOut[] {
  const [shown, ...others] = massClaims(seizure);
  if (shown === undefined) return [];
  return others
    .filter(({ value }) => Number(value) !== seizure.mass?.kilograms)
    .map((claim) =>
      frozen(SeizureLeftOut, {
        seizure,
        claim,
        kilograms: Number(claim.value),
        reason: isOtherVintage(claim, shown, documentOf) ? "other_vintage" : "other_claim",
        countedInstead: seizure,
      }),
    );
}

function isOtherVintage(claim: Claim, shown: Claim, documentOf: DocumentOf): boolean {
  const [one, other] = [documentOf(claim), documentOf(shown)];
  return one?.publisher != null && one.publisher === other?.publisher && one.publishedOn !== other.publishedOn;
}
