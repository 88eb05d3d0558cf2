import type { Agreement } from "../../model/agreement.js";
import type { Country } from "../../model/country.js";
import type { Disagreement } from "../../model/disagreement.js";
import type { Document } from "../../model/document.js";
import type { Event } from "../../model/event.js";
import type { Fact } from "../../model/fact.js";
import type { FactStatus } from "../../vocabulary/fact-statuses.js";
import type { AgreementFilter } from "../../model/filters/agreement-filter.js";
import type { CountryFilter } from "../../model/filters/country-filter.js";
import type { DisagreementFilter } from "../../model/filters/disagreement-filter.js";
import type { DocumentFilter } from "../../model/filters/document-filter.js";
import type { EventFilter } from "../../model/filters/event-filter.js";
import type { FactFilter } from "../../model/filters/fact-filter.js";
import type { OfficialFilter } from "../../model/filters/official-filter.js";
import type { OrganizationFilter } from "../../model/filters/organization-filter.js";
import type { SeizureFilter } from "../../model/filters/seizure-filter.js";
import type { StatementFilter } from "../../model/filters/statement-filter.js";
import type { StatisticFilter } from "../../model/filters/statistic-filter.js";
import type { StatusFilter } from "../../model/filters/status-filter.js";
import type { TrainingProgramFilter } from "../../model/filters/training-program-filter.js";
import type { Membership } from "../../model/membership.js";
import { toId } from "../../model/node.js";
import type { Official } from "../../model/official.js";
import type { Organization } from "../../model/organization.js";
import type { Records } from "../../model/record.js";
import type { SeizureStat } from "../../model/seizure-stat.js";
import type { Statement } from "../../model/statement.js";
import type { Statistic } from "../../model/statistic.js";
import type { TrainingProgram } from "../../model/training-program.js";
import { anyOf, atLeast, atMost, keyed, type Narrowing, overlapping, worded } from "./narrowing.js";
import { normalizeName } from "../../vocabulary/names.js";

/** How every condition of a filter is answered. */
export type Narrowings<Item, Filter> = {
  readonly [Name in keyof Filter]-?: Narrowing<Item, NonNullable<Filter[Name]>>;
};

/** What the records of each type can be narrowed down by. */
export interface Filters {
  Agreement: AgreementFilter;
  Country: CountryFilter;
  Disagreement: DisagreementFilter;
  Document: DocumentFilter;
  Event: EventFilter;
  Fact: FactFilter;
  Membership: StatusFilter;
  Official: OfficialFilter;
  Organization: OrganizationFilter;
  SeizureStat: SeizureFilter;
  Statement: StatementFilter;
  Statistic: StatisticFilter;
  TrainingProgram: TrainingProgramFilter;
}

/** A country is named by its code or by its id. */
const toCountryId = (country: string): string => (country.includes(":") ? country : toId("Country", country));
const normalized = (text: string | null): string | null => (text === null ? null : normalizeName(text));
const byStatus = <Item extends { readonly status: FactStatus }>(): Narrowings<Item, StatusFilter> => ({
  status: anyOf(keyed(({ status }: Item) => [status])),
});

/** Every condition of every filter, declared once: indexes are made from this table, and it is asked of single records. */
export const filters: { readonly [Type in keyof Filters]: Narrowings<Records[Type], Filters[Type]> } = {
  Agreement: {
    ...byStatus<Agreement>(),
    name: worded(({ name }: Agreement) => [name]),
    kinds: anyOf(keyed(({ kind }: Agreement) => [kind])),
    party: keyed(({ partyIds }: Agreement) => partyIds),
    signedOn: overlapping(({ signedOn }: Agreement) => signedOn),
  },
  Country: {
    ...byStatus<Country>(),
    name: worded(({ name }: Country) => [name]),
  },
  Disagreement: {
    kinds: anyOf(keyed(({ kind }: Disagreement) => [kind])),
    field: keyed(({ field }: Disagreement) => [field]),
    subject: keyed(({ subjectId }: Disagreement) => [subjectId]),
  },
  Document: {
    title: worded(({ title }: Document) => [title]),
    publisher: keyed(({ publisher }: Document) => [normalized(publisher)], normalizeName),
    publishedOn: overlapping(({ publishedOn }: Document) => publishedOn),
    language: keyed(({ language }: Document) => [language]),
  },
  Event: {
    ...byStatus<Event>(),
    name: worded(({ name }: Event) => [name]),
    kinds: anyOf(keyed(({ kind }: Event) => [kind])),
    place: keyed(({ place }: Event) => [normalized(place)], normalizeName),
    country: keyed(({ countryId }: Event) => [countryId], toCountryId),
    period: overlapping(({ period }: Event) => period?.edtf),
    organizer: keyed(({ organizerIds }: Event) => organizerIds),
    participant: keyed(({ participantIds }: Event) => participantIds),
  },
  Fact: {
    ...byStatus<Fact>(),
    types: anyOf(keyed(({ type }: Fact) => [type])),
    document: keyed(({ documentId }: Fact) => [documentId]),
    subject: keyed(({ subjectId }: Fact) => [subjectId]),
  },
  Membership: byStatus<Membership>(),
  Official: {
    ...byStatus<Official>(),
    name: worded(({ name, aliases }: Official) => [name, ...aliases]),
    organization: keyed(({ roles }: Official) => roles.map(({ organizationId }) => organizationId)),
    country: keyed(({ roles }: Official) => roles.map(({ countryId }) => countryId), toCountryId),
  },
  Organization: {
    ...byStatus<Organization>(),
    name: worded(({ name, acronym, aliases }: Organization) => [name, acronym, ...aliases]),
    kinds: anyOf(keyed(({ kind }: Organization) => [kind])),
    country: keyed(({ countryId }: Organization) => [countryId], toCountryId),
    member: keyed(({ memberIds }: Organization) => memberIds, toCountryId),
  },
  SeizureStat: {
    ...byStatus<SeizureStat>(),
    substances: anyOf(keyed(({ substance }: SeizureStat) => [substance])),
    country: keyed(({ countryId }: SeizureStat) => [countryId], toCountryId),
    organization: keyed(({ seizedById }: SeizureStat) => [seizedById]),
    region: keyed(({ region }: SeizureStat) => [normalized(region)], normalizeName),
    period: overlapping(({ period }: SeizureStat) => period?.edtf),
    scope: keyed(({ scope }: SeizureStat) => [scope]),
    minKilograms: atLeast(({ mass }: SeizureStat) => mass?.kilograms ?? mass?.min ?? null),
    maxKilograms: atMost(({ mass }: SeizureStat) => mass?.kilograms ?? mass?.max ?? null),
  },
  Statement: {
    ...byStatus<Statement>(),
    speaker: keyed(({ speakerId }: Statement) => [speakerId]),
    event: keyed(({ eventId }: Statement) => [eventId]),
    direct: keyed(({ direct }: Statement) => [String(direct)]),
    text: worded(({ text }: Statement) => [text]),
  },
  Statistic: {
    ...byStatus<Statistic>(),
    measure: worded(({ measure }: Statistic) => [measure]),
    unit: keyed(({ unit }: Statistic) => [unit]),
    country: keyed(({ countryId }: Statistic) => [countryId], toCountryId),
    organization: keyed(({ organizationId }: Statistic) => [organizationId]),
    period: overlapping(({ period }: Statistic) => period?.edtf),
  },
  TrainingProgram: {
    ...byStatus<TrainingProgram>(),
    name: worded(({ name }: TrainingProgram) => [name]),
    provider: keyed(({ providerIds }: TrainingProgram) => providerIds),
    beneficiary: keyed(({ beneficiaryIds }: TrainingProgram) => beneficiaryIds),
    agreement: keyed(({ agreementId }: TrainingProgram) => [agreementId]),
    period: overlapping(({ period }: TrainingProgram) => period?.edtf),
  },
};
