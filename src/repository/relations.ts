import type { Citation } from "../model/citation.js";
import type { Claim } from "../model/claim.js";
import type { Disagreement } from "../model/disagreement.js";
import type { Document } from "../model/document.js";
import type { Event } from "../model/event.js";
import type { Fact } from "../model/fact.js";
import type { Membership } from "../model/membership.js";
import type { Official } from "../model/official.js";
import type { Organization } from "../model/organization.js";
import type { AnyRecord, Records, RecordType } from "../model/record.js";
import type { Role } from "../model/role.js";
import type { SeizureStat } from "../model/seizure-stat.js";
import type { SeizureTotal } from "../model/seizure-total.js";
import type { Statement } from "../model/statement.js";
import type { Statistic } from "../model/statistic.js";
import type { TrainingProgram } from "../model/training-program.js";
import type { Agreement } from "../model/agreement.js";
import type { Party } from "../model/party.js";
import { recomputationsIn } from "./recomputation/recomputation.js";
import type { ToComputed, ToListed, ToNaming, ToOne } from "./relation.js";

const one = <Source, Target extends AnyRecord>(keyOf: (source: Source) => string | null): ToOne<Source, Target> => ({
  kind: "one",
  keyOf,
});
const listed = <Source, Target extends AnyRecord>(
  keysOf: (source: Source) => readonly string[],
): ToListed<Source, Target> => ({ kind: "listed", keysOf });
const naming = <Type extends RecordType>(type: Type, keysOf: ToNaming<Type>["keysOf"]): ToNaming<Type> => ({
  kind: "naming",
  type,
  keysOf,
});
const computed = <Source, Item extends object>(
  within: ToComputed<Source, Item>["within"],
): ToComputed<Source, Item> => ({ kind: "computed", within });

/**
 * Every relation of the graph, declared once, under the names that the schema gives them. Indexes, loaders and resolvers
 * are made from this table, and whatever else executes queries asks through it as well.
 */
export const relations = {
  Organization: {
    country: one<Organization, Records["Country"]>(({ countryId }) => countryId),
    memberships: naming("Membership", ({ organizationId }) => [organizationId]),
    officials: naming("Official", ({ roles }) => roles.map(({ organizationId }) => organizationId)),
    events: naming("Event", ({ organizerIds, participantIds }) => [...organizerIds, ...participantIds]),
    seizures: naming("SeizureStat", ({ seizedById }) => [seizedById]),
    trainingPrograms: naming("TrainingProgram", ({ providerIds, beneficiaryIds }) => [
      ...providerIds,
      ...beneficiaryIds,
    ]),
    agreements: naming("Agreement", ({ partyIds }) => partyIds),
    statistics: naming("Statistic", ({ organizationId }) => [organizationId]),
  },
  Country: {
    organizations: naming("Organization", ({ countryId, memberIds }) => [countryId, ...memberIds]),
    officials: naming("Official", ({ roles }) => roles.map(({ countryId }) => countryId)),
    events: naming("Event", ({ countryId, organizerIds, participantIds }) => [
      countryId,
      ...organizerIds,
      ...participantIds,
    ]),
    seizures: naming("SeizureStat", ({ countryId }) => [countryId]),
    trainingsProvided: naming("TrainingProgram", ({ providerIds }) => providerIds),
    trainingsReceived: naming("TrainingProgram", ({ beneficiaryIds }) => beneficiaryIds),
    agreements: naming("Agreement", ({ partyIds }) => partyIds),
    statistics: naming("Statistic", ({ countryId }) => [countryId]),
  },
  Official: {
    organization: one<Official, Organization>(({ organizationId }) => organizationId),
    statements: naming("Statement", ({ speakerId }) => [speakerId]),
    events: naming("Event", ({ speakerIds }) => speakerIds),
  },
  Role: {
    organization: one<Role, Organization>(({ organizationId }) => organizationId),
    country: one<Role, Records["Country"]>(({ countryId }) => countryId),
  },
  Event: {
    country: one<Event, Records["Country"]>(({ countryId }) => countryId),
    organizers: listed<Event, Party>(({ organizerIds }) => organizerIds),
    participants: listed<Event, Party>(({ participantIds }) => participantIds),
    statements: naming("Statement", ({ eventId }) => [eventId]),
  },
  SeizureStat: {
    seizedBy: one<SeizureStat, Organization>(({ seizedById }) => seizedById),
    country: one<SeizureStat, Records["Country"]>(({ countryId }) => countryId),
    recomputations: computed(recomputationsIn),
  },
  SeizureTotal: {
    country: one<SeizureTotal, Records["Country"]>(({ countryId }) => countryId),
    organization: one<SeizureTotal, Organization>(({ organizationId }) => organizationId),
  },
  TrainingProgram: {
    providers: listed<TrainingProgram, Party>(({ providerIds }) => providerIds),
    beneficiaries: listed<TrainingProgram, Party>(({ beneficiaryIds }) => beneficiaryIds),
    agreement: one<TrainingProgram, Agreement>(({ agreementId }) => agreementId),
  },
  Agreement: {
    parties: listed<Agreement, Party>(({ partyIds }) => partyIds),
    trainingPrograms: naming("TrainingProgram", ({ agreementId }) => [agreementId]),
  },
  Statement: {
    speaker: one<Statement, Official>(({ speakerId }) => speakerId),
    event: one<Statement, Event>(({ eventId }) => eventId),
  },
  Statistic: {
    organization: one<Statistic, Organization>(({ organizationId }) => organizationId),
    country: one<Statistic, Records["Country"]>(({ countryId }) => countryId),
  },
  Membership: {
    country: one<Membership, Records["Country"]>(({ countryId }) => countryId),
  },
  Citation: { document: one<Citation, Document>(({ documentId }) => documentId) },
  Claim: { document: one<Claim, Document>(({ documentId }) => documentId) },
  Document: { facts: naming("Fact", ({ documentId }) => [documentId]) },
  Fact: {
    document: one<Fact, Document>(({ documentId }) => documentId),
    subject: one<Fact, AnyRecord>(({ subjectId }) => subjectId),
  },
  Disagreement: { subject: one<Disagreement, AnyRecord>(({ subjectId }) => subjectId) },
} as const;

export type Relations = typeof relations;
