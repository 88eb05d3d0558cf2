import type { Citation } from "./citation.js";
import type { Claim } from "./claim.js";
import { mayCoincide } from "../vocabulary/edtf.js";
import type { MembershipRole } from "../vocabulary/membership-roles.js";
import type { FactStatus } from "../vocabulary/fact-statuses.js";
import { Node } from "./node.js";
import type { Period } from "./period.js";

/** That a country belongs to an organization, in which role and since when. Shown as an edge of `Organization.members`. */
export class Membership extends Node {
  readonly role!: MembershipRole;
  readonly period!: Period | null;
  readonly citations!: readonly Citation[];
  readonly claims!: readonly Claim[];
  readonly status!: FactStatus;
  readonly organizationId!: string;
  readonly countryId!: string;
}

/** Those of a role that hold at any time of an EDTF date; all of the role without one. An end that no source states is open. */
export function membershipsAt(
  memberships: readonly Membership[],
  role: MembershipRole,
  at: string | null,
): readonly Membership[] {
  const ofRole = memberships.filter((membership) => membership.role === role);
  if (at === null) return ofRole;
  return ofRole.filter(
    ({ period }) =>
      period !== null && mayCoincide(period.end === null ? `${period.start ?? ".."}/..` : period.edtf, at),
  );
}
