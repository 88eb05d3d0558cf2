export const organizationKinds = {
  intergovernmental: "An organization of states.",
  partnership: "A partnership or initiative of states and organizations.",
  un_office: "An office, programme or body of the United Nations.",
  government: "A government as a whole.",
  government_agency: "A ministry, agency or department of a state.",
  law_enforcement: "Police, customs, border guards, security forces.",
  commission: "A national or international commission or council.",
  court: "A court or prosecution service.",
  military: "Armed forces or a military alliance.",
  media: "A newspaper, agency or broadcaster.",
  non_governmental: "A non-governmental organization.",
  academic: "A university or research institute.",
  company: "A company.",
  criminal_group: "A criminal group.",
  other: "None of these.",
} as const;

export type OrganizationKind = keyof typeof organizationKinds;
