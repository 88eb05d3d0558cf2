import { enumType } from "./enum-type.js";

export const membershipRoles = {
  member: "A full member.",
  observer: "An observer.",
  partner: "A partner.",
} as const;

export type MembershipRole = keyof typeof membershipRoles;
export const MembershipRoleEnum = enumType(
  "MembershipRole",
  "In which role a country belongs to an organization.",
  membershipRoles,
);
