export const membershipRoles = {
  member: "A full member.",
  observer: "An observer.",
  partner: "A partner.",
} as const;

export type MembershipRole = keyof typeof membershipRoles;
