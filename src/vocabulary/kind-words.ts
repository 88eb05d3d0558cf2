import type { AgreementKind } from "./agreement-kinds.js";
import type { EventKind } from "./event-kinds.js";
import type { OrganizationKind } from "./organization-kinds.js";

/** Words that people write for a kind, beside the kinds' own names. */
export const organizationKindWords: Readonly<Record<string, OrganizationKind>> = {
  international_organization: "intergovernmental",
  regional_organization: "intergovernmental",
  initiative: "partnership",
  programme: "partnership",
  un_agency: "un_office",
  un_body: "un_office",
  ministry: "government_agency",
  agency: "government_agency",
  government_body: "government_agency",
  police: "law_enforcement",
  customs: "law_enforcement",
  border_guards: "law_enforcement",
  committee: "commission",
  council: "commission",
  news_agency: "media",
  newspaper: "media",
  ngo: "non_governmental",
  university: "academic",
};

export const eventKindWords: Readonly<Record<string, EventKind>> = {
  working_group: "meeting",
  session: "meeting",
  summit: "meeting",
  forum: "conference",
  seminar: "symposium",
  course: "training",
  briefing: "press_conference",
  report: "publication",
  raid: "operation",
};

export const agreementKindWords: Readonly<Record<string, AgreementKind>> = {
  treaty: "convention",
  mou: "memorandum",
  memorandum_of_understanding: "memorandum",
  joint_statement: "declaration",
  plan: "strategy",
  action_plan: "strategy",
};
