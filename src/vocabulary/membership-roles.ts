import type { ValueRow } from "./values-of.js";

export const membershipRoles = {
  member: { description: "A full member." },
  observer: { description: "An observer." },
  partner: { description: "A partner." },
} as const satisfies Readonly<Record<string, ValueRow>>;

export type MembershipRole = keyof typeof membershipRoles;
