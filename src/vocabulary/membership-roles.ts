import type { ValueRow } from "./values-of.js";

export const membershipRoles = {
  member: { description: "A full member of the organization." },
  observer: { description: "An observer, without the rights of a member." },
  partner: { description: "A partner, such as a dialogue partner." },
} as const satisfies Readonly<Record<string, ValueRow>>;

export type MembershipRole = keyof typeof membershipRoles;
