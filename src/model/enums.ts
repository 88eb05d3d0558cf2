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
import { descriptionsOf } from "../vocabulary/values-of.js";

export const AgreementKindEnum = enumType(
  "AgreementKind",
  "What sort of instrument it is.",
  descriptionsOf(agreementKinds),
);
export const DisagreementKindEnum = enumType(
  "DisagreementKind",
  "Why two sources differ, as far as it is known.",
  descriptionsOf(disagreementKinds),
);
export const EventKindEnum = enumType("EventKind", "What sort of event it was.", descriptionsOf(eventKinds));
export const OrganizationKindEnum = enumType(
  "OrganizationKind",
  "What sort of body an organization is.",
  descriptionsOf(organizationKinds),
);
export const MembershipRoleEnum = enumType(
  "MembershipRole",
  "In which role a country belongs to an organization.",
  descriptionsOf(membershipRoles),
);
export const FactStatusEnum = enumType("FactStatus", "How far a fact has been reviewed.", descriptionsOf(factStatuses));
export const QualifierEnum = enumType("Qualifier", "How the source qualifies a figure.", descriptionsOf(qualifiers));
export const ScopeEnum = enumType("SeizureScope", "What a seizure figure counts.", descriptionsOf(scopes));
export const SubstanceEnum = enumType("Substance", "What was seized.", descriptionsOf(substances));
