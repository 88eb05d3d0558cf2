import { enumType } from "./enum-type.js";
import { agreementKinds } from "../vocabulary/agreement-kinds.js";
import { disagreementKinds } from "../vocabulary/disagreement-kinds.js";
import { eventKinds } from "../vocabulary/event-kinds.js";
import { factStatuses } from "../vocabulary/fact-statuses.js";
import { membershipRoles } from "../vocabulary/membership-roles.js";
import { organizationKinds } from "../vocabulary/organization-kinds.js";
import { qualifiers } from "../vocabulary/qualifiers.js";
import { scopes } from "../vocabulary/seizure-scopes.js";
import { substances } from "../vocabulary/substances.js";

export const AgreementKindEnum = enumType("AgreementKind", "What sort of instrument it is.", agreementKinds);
export const DisagreementKindEnum = enumType(
  "DisagreementKind",
  "Why two sources differ, as far as it is known.",
  disagreementKinds,
);
export const EventKindEnum = enumType("EventKind", "What sort of event it was.", eventKinds);
export const OrganizationKindEnum = enumType(
  "OrganizationKind",
  "What sort of body an organization is.",
  organizationKinds,
);
export const MembershipRoleEnum = enumType(
  "MembershipRole",
  "In which role a country belongs to an organization.",
  membershipRoles,
);
export const FactStatusEnum = enumType("FactStatus", "How far a fact has been reviewed.", factStatuses);
export const QualifierEnum = enumType("Qualifier", "How the source qualifies a figure.", qualifiers);
export const ScopeEnum = enumType("SeizureScope", "What a seizure figure counts.", scopes);
export const SubstanceEnum = enumType("Substance", "What was seized.", substances);
