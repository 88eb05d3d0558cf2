import type { ValueRow } from "./values-of.js";

export const organizationKinds = {
  intergovernmental: {
    description: "An organization of states.",
    alsoWritten: ["international_organization", "regional_organization"],
  },
  partnership: {
    description: "A partnership or initiative of states and organizations.",
    alsoWritten: ["initiative", "programme"],
  },
  un_office: {
    description: "An office, programme or body of the United Nations.",
    alsoWritten: ["un_agency", "un_body"],
  },
  government: { description: "A government as a whole." },
  government_agency: {
    description: "A ministry, agency or department of a state.",
    alsoWritten: ["ministry", "agency", "government_body"],
  },
  law_enforcement: {
    description: "Police, customs, border guards, security forces.",
    alsoWritten: ["police", "customs", "border_guards"],
  },
  commission: {
    description: "A national or international commission or council.",
    alsoWritten: ["committee", "council"],
  },
  court: { description: "A court or prosecution service." },
  military: { description: "Armed forces or a military alliance." },
  media: { description: "A newspaper, agency or broadcaster.", alsoWritten: ["news_agency", "newspaper"] },
  non_governmental: {
    description: "An organization that is no part of a state, such as a charity or an association.",
    alsoWritten: ["ngo"],
  },
  academic: { description: "A university or research institute.", alsoWritten: ["university"] },
  company: { description: "A company or another business." },
  criminal_group: { description: "A group that is known for its crimes, such as a cartel." },
  other: { description: "A body that is none of these." },
} as const satisfies Readonly<Record<string, ValueRow>>;

export type OrganizationKind = keyof typeof organizationKinds;
