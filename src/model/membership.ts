import type { Citation } from "./citation.js";
import type { Claim } from "./claim.js";
import { edtfInterval, type Interval } from "../vocabulary/edtf.js";
import type { MembershipRole } from "../vocabulary/membership-roles.js";
import type { FactStatus } from "../vocabulary/fact-statuses.js";
import { Node } from "./node.js";
import type { Period } from "./period.js";
import type { Sources } from "./sources.js";

/** That a country belongs to an organization, in which role and in which time. Shown as an edge of `Organization.members`. */
export class Membership extends Node {
  readonly role!: MembershipRole;
  /** As sources state it. */
  readonly period!: Period | null;
  /** The dates of the documents that report it, the latest last. */
  readonly reportedOn!: readonly string[];
  readonly status!: FactStatus;
  readonly organizationId!: string;
  readonly countryId!: string;
  readonly sources!: Sources;

  get claims(): readonly Claim[] {
    return this.sources.claims;
  }

  get citations(): readonly Citation[] {
    return this.sources.citations;
  }
}

/** What is known of a membership at a time. */
interface MembershipAt {
  readonly isShown: boolean;
  /** Of the latest report up to then, where no more than that is known. */
  readonly asOf: string | null;
}

/**
 * Those of a role that are known to hold at any time of an EDTF date, or of which the last report is older; all of the
 * role without a date.
 */
export const membershipsAt = (
  memberships: readonly Membership[],
  role: MembershipRole,
  at: string | null,
): readonly Membership[] =>
  memberships.filter((membership) => membership.role === role && membershipAt(membership, at).isShown);

export function membershipAt(membership: Membership, at: string | null): MembershipAt {
  const { period, reportedOn } = membership;
  const asked = at === null ? null : edtfInterval(at);
  if (asked === null) return { isShown: true, asOf: reportedOn.at(-1) ?? null };
  const known = knownTime(membership);
  const begins = intervalOf(period?.start)?.min ?? -Infinity;
  const ends = intervalOf(period?.end)?.max ?? Infinity;
  if (known !== null && known.min <= asked.max && asked.min <= known.max) return { isShown: true, asOf: null };
  const report = reportedOn.findLast((date) => (intervalOf(date)?.min ?? Infinity) <= asked.max);
  return report === undefined || asked.max < begins || asked.min > ends
    ? { isShown: false, asOf: null }
    : { isShown: true, asOf: report };
}

/**
 * From the stated beginning to the stated end, else to the last report: no source knows what comes after it. An end that
 * is said to be open is so where the source itself is not dated.
 */
function knownTime({ period, reportedOn }: Membership): Interval | null {
  const [start, end] = [intervalOf(period?.start), intervalOf(period?.end)];
  if (end !== null) return { min: start?.min ?? end.min, max: end.max };
  if (start === null) return null;
  const lastReport = intervalOf(reportedOn.at(-1));
  if (lastReport !== null) return { min: start.min, max: Math.max(start.max, lastReport.max) };
  return { min: start.min, max: period?.edtf?.endsWith("..") === true ? Infinity : start.max };
}

const intervalOf = (edtf: string | null | undefined): Interval | null => (edtf == null ? null : edtfInterval(edtf));
