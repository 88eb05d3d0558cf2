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

export const AgreementKindEnum = enumType("AgreementKind", "The kind of instrument.", descriptionsOf(agreementKinds));
export const DisagreementKindEnum = enumType(
  "DisagreementKind",
  "The reason why two sources differ, as far as it is known.",
  descriptionsOf(disagreementKinds),
);
export const EventKindEnum = enumType("EventKind", "The kind of event.", descriptionsOf(eventKinds));
export const OrganizationKindEnum = enumType(
  "OrganizationKind",
  "The kind of organization.",
  descriptionsOf(organizationKinds),
);
export const MembershipRoleEnum = enumType(
  "MembershipRole",
  "The role in which a country belongs to an organization.",
  descriptionsOf(membershipRoles),
);
export const FactStatusEnum = enumType("FactStatus", "The review status of a fact.", descriptionsOf(factStatuses));
export const QualifierEnum = enumType(
  "Qualifier",
  "The source's qualification of a figure.",
  descriptionsOf(qualifiers),
);
export const ScopeEnum = enumType(
  "SeizureScope",
  "The scope of a seizure figure: many seizures or one.",
  descriptionsOf(scopes),
);
export const SubstanceEnum = enumType("Substance", "The substance that was seized.", descriptionsOf(substances));
