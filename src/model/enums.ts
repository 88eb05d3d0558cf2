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
  "What sort of instrument an agreement is, by its name or by what its source says.",
  descriptionsOf(agreementKinds),
);
export const DisagreementKindEnum = enumType(
  "DisagreementKind",
  "The reason why sources give different values, as far as it is known.",
  descriptionsOf(disagreementKinds),
);
export const EventKindEnum = enumType(
  "EventKind",
  "What sort of occasion an event is, by its name or by what its source says.",
  descriptionsOf(eventKinds),
);
export const OrganizationKindEnum = enumType(
  "OrganizationKind",
  "What sort of body an organization is, by its name or by what its source says.",
  descriptionsOf(organizationKinds),
);
export const MembershipRoleEnum = enumType(
  "MembershipRole",
  "The role in which a country belongs to an organization.",
  descriptionsOf(membershipRoles),
);
export const FactStatusEnum = enumType(
  "FactStatus",
  "How far the reading of a fact has been checked: by nobody yet, or by a person who compared it with its passage.",
  descriptionsOf(factStatuses),
);
export const QualifierEnum = enumType(
  "Qualifier",
  "How the source qualifies a figure: `over 130 kg` is `OVER`.",
  descriptionsOf(qualifiers),
);
export const ScopeEnum = enumType(
  "SeizureScope",
  "The scope of a seizure figure: many seizures or one.",
  descriptionsOf(scopes),
);
export const SubstanceEnum = enumType(
  "Substance",
  "A substance, or a group of substances that a source counts together. `Claim.raw` has the words of the source.",
  descriptionsOf(substances),
);
