/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What sort of instrument an agreement is, by its name or by what its source says. */
export type AgreementKind =
  /** An agreement between states or bodies. */
  | 'AGREEMENT'
  /** A convention or treaty. */
  | 'CONVENTION'
  /** A declaration or joint statement. */
  | 'DECLARATION'
  /** A memorandum of understanding. */
  | 'MEMORANDUM'
  /** An instrument that is none of these. */
  | 'OTHER'
  /** A protocol, such as one to a convention. */
  | 'PROTOCOL'
  /** A strategy, programme or plan of action. */
  | 'STRATEGY';

/** The reason why sources give different values, as far as it is known. */
export type DisagreementKind =
  /** The sources define what is measured differently. A reviewer found it; `reason` says how. */
  | 'DEFINITION'
  /** The values agree: the more precise one, rounded to the digits of the other, is the other (8,796 kg and 8,800 kg), or it is what the words of the other allow (130 kg and over 100 kg). */
  | 'ROUNDING'
  /** The sources count different things, such as other countries or other years. A reviewer found it; `reason` says what. */
  | 'SCOPE'
  /** The sources differ, and nothing on record explains the difference. */
  | 'UNEXPLAINED'
  /** The same publisher gave the figure at two times, and revised it in between. */
  | 'VINTAGE';

/** The values of `DisagreementKind`, to ask by. */
export type DisagreementKindInput =
  /** The sources define what is measured differently. A reviewer found it; `reason` says how. */
  | 'DEFINITION'
  /** The values agree: the more precise one, rounded to the digits of the other, is the other (8,796 kg and 8,800 kg), or it is what the words of the other allow (130 kg and over 100 kg). */
  | 'ROUNDING'
  /** The sources count different things, such as other countries or other years. A reviewer found it; `reason` says what. */
  | 'SCOPE'
  /** The sources differ, and nothing on record explains the difference. */
  | 'UNEXPLAINED'
  /** The same publisher gave the figure at two times, and revised it in between. */
  | 'VINTAGE';

/** What sort of occasion an event is, by its name or by what its source says. */
export type EventKind =
  /** The adoption of a text or strategy. */
  | 'ADOPTION'
  /** An arrest that is reported as an event. */
  | 'ARREST'
  /** A ceremony, such as the destruction of seized drugs. */
  | 'CEREMONY'
  /** A conference or forum of many participants. */
  | 'CONFERENCE'
  /** The founding of a body or mechanism. */
  | 'ESTABLISHMENT'
  /** An exercise, such as a joint drill. */
  | 'EXERCISE'
  /** A meeting or working group. */
  | 'MEETING'
  /** An operation or raid of law enforcement. */
  | 'OPERATION'
  /** An occasion that is none of these. */
  | 'OTHER'
  /** A press conference or briefing. */
  | 'PRESS_CONFERENCE'
  /** The release of a report. */
  | 'PUBLICATION'
  /** A seizure that is reported as an event. */
  | 'SEIZURE'
  /** The signing of an agreement. */
  | 'SIGNING'
  /** A symposium or seminar. */
  | 'SYMPOSIUM'
  /** A training course held as one event. */
  | 'TRAINING'
  /** A trial, sentence or court ruling. */
  | 'TRIAL'
  /** A visit of officials or a delegation. */
  | 'VISIT'
  /** A workshop, held to work or to learn. */
  | 'WORKSHOP';

/** How far the reading of a fact has been checked: by nobody yet, or by a person who compared it with its passage. */
export type FactStatus =
  /** The reading program is sure of the value and no person has reviewed it yet; or a person has read it, in a copy that nobody has verified or where another value is better. */
  | 'ACCEPTED'
  /** A person has read the passage and confirmed the value. */
  | 'CONFIRMED'
  /** The reading program found the value and is not sure of it. It is in no list, relation or total unless the filter `status` asks for it. */
  | 'PROPOSED'
  /** A person has read the passage and rejected the value. Only `facts` and `Document.facts` give it, when the filter `status` asks for it. */
  | 'REJECTED';

/** What sort of body an organization is, by its name or by what its source says. */
export type OrganizationKind =
  /** A university or research institute. */
  | 'ACADEMIC'
  /** A national or international commission or council. */
  | 'COMMISSION'
  /** A company or another business. */
  | 'COMPANY'
  /** A court or prosecution service. */
  | 'COURT'
  /** A group that is known for its crimes, such as a cartel. */
  | 'CRIMINAL_GROUP'
  /** A government as a whole. */
  | 'GOVERNMENT'
  /** A ministry, agency or department of a state. */
  | 'GOVERNMENT_AGENCY'
  /** An organization of states. */
  | 'INTERGOVERNMENTAL'
  /** Police, customs, border guards, security forces. */
  | 'LAW_ENFORCEMENT'
  /** A newspaper, agency or broadcaster. */
  | 'MEDIA'
  /** Armed forces or a military alliance. */
  | 'MILITARY'
  /** An organization that is no part of a state, such as a charity or an association. */
  | 'NON_GOVERNMENTAL'
  /** A body that is none of these. */
  | 'OTHER'
  /** A partnership or initiative of states and organizations. */
  | 'PARTNERSHIP'
  /** An office, programme or body of the United Nations. */
  | 'UN_OFFICE';

/** How the source qualifies a figure: `over 130 kg` is `OVER`. */
export type Qualifier =
  /** The source says about, around or some: the value may be higher or lower. */
  | 'ABOUT'
  /** The figure stands without a qualifying word: `130 kg`. */
  | 'EXACT'
  /** The source says over, more than or at least: the value is a lower bound. */
  | 'OVER'
  /** The source gives two values, `15 to 20`: they are `min` and `max`, and there is no single value. With another word, `around 15 to 20`, it is ABOUT and has both bounds too. */
  | 'RANGE'
  /** The source says under, less than, nearly or almost: the value is an upper bound. */
  | 'UNDER'
  /** The source says up to or as many as: the value is the highest that was reached. */
  | 'UPTO';

/** The reason why a seizure figure is not part of a total. */
export type SeizureLeftOutReason =
  /** The figure is one seizure, and the total is made of aggregates, which may contain it. */
  | 'INCIDENT'
  /** The totals are grouped by country, and the figure is not of one country. */
  | 'NO_COUNTRY'
  /** The source gives only a share, or counts pieces of single seizures beside totals. */
  | 'NO_MASS'
  /** The totals are grouped by organization, and no organization on record seized it. */
  | 'NO_ORGANIZATION'
  /** The totals are grouped by year, and the figure has no date, or its period does not lie within one calendar year. */
  | 'NO_YEAR'
  /** Another source gives this figure for the same seizures as a figure that is added. */
  | 'OTHER_CLAIM'
  /** The totals that are compared with each other cover the same, and not each of them has a figure of this substance, place and period. */
  | 'OTHER_COVER'
  /** The same publisher gave this figure for the same seizures as a figure that is added, at another time. */
  | 'OTHER_VINTAGE'
  /** The figure may count the same seizures as a figure that is added: the same substance or one that contains it, an overlapping period, the same country or no country. */
  | 'OVERLAPS'
  /** The source gives a range or a bound, not a single figure. */
  | 'RANGE';

/** The scope of a seizure figure: many seizures or one. */
export type SeizureScope =
  /** A total over many seizures: a country's year, an operation, a group of states. */
  | 'AGGREGATE'
  /** One seizure. Never added to aggregates, which may contain it. */
  | 'INCIDENT';

/** A substance, or a group of substances that a source counts together. `Claim.raw` has the words of the source. */
export type Substance =
  /** Alprazolam, a sedative of the benzodiazepines. */
  | 'ALPRAZOLAM'
  /** Amphetamine, a stimulant, as powder, paste or tablets. */
  | 'AMPHETAMINE'
  /** Buprenorphine, an opioid given as a medicine. */
  | 'BUPRENORPHINE'
  /** Cannabis, where the source does not say whether herb, resin or plants. */
  | 'CANNABIS'
  /** Cannabis herb (marijuana, ganja). */
  | 'CANNABIS_HERB'
  /** Oil that is extracted from cannabis. */
  | 'CANNABIS_OIL'
  /** Plants of cannabis, growing or uprooted. */
  | 'CANNABIS_PLANTS'
  /** Tablets sold as Captagon. */
  | 'CAPTAGON'
  /** Cocaine in all its forms, such as base and crack. */
  | 'COCAINE'
  /** Leaves of the coca bush. */
  | 'COCA_LEAF'
  /** Codeine, an opiate given as a medicine. */
  | 'CODEINE'
  /** Diazepam, a sedative of the benzodiazepines. */
  | 'DIAZEPAM'
  /** All drugs of the source's count together. */
  | 'DRUGS_TOTAL'
  /** Fentanyl and its analogues. */
  | 'FENTANYL'
  /** GHB, and GBL, of which it is made. */
  | 'GHB'
  /** Hashish: the resin of cannabis. */
  | 'HASHISH'
  /** Heroin, which is diacetylmorphine, in any form. */
  | 'HEROIN'
  /** Ketamine, an anaesthetic sold as a drug. */
  | 'KETAMINE'
  /** Khat: leaves with a stimulant, chewed fresh. */
  | 'KHAT'
  /** LSD, a hallucinogen, as blotters, tablets or liquid. */
  | 'LSD'
  /** MDMA, also sold as ecstasy. */
  | 'MDMA'
  /** Mephedrone, a stimulant of the synthetic cathinones. */
  | 'MEPHEDRONE'
  /** Methadone, an opioid given in place of heroin. */
  | 'METHADONE'
  /** Methamphetamine, crystal or tablets. */
  | 'METHAMPHETAMINE'
  /** Morphine, the opiate of which heroin is made. */
  | 'MORPHINE'
  /** New psychoactive substances, which are counted together because no convention lists them yet. */
  | 'NEW_PSYCHOACTIVE_SUBSTANCES'
  /** Opiates together: opium, morphine and heroin. */
  | 'OPIATES'
  /** Opium, raw or prepared for smoking. */
  | 'OPIUM'
  /** A substance that the source names and this list does not. */
  | 'OTHER'
  /** Oxycodone, an opioid given as a medicine. */
  | 'OXYCODONE'
  /** Straw of the opium poppy: capsules and stems without seeds. */
  | 'POPPY_STRAW'
  /** Chemicals of which drugs are made. */
  | 'PRECURSORS'
  /** Pregabalin, a medicine against pain and anxiety. */
  | 'PREGABALIN'
  /** Psilocybin, and mushrooms that contain it. */
  | 'PSILOCYBIN'
  /** Psychotropic substances, which the source counts together. */
  | 'PSYCHOTROPICS'
  /** Synthetic cannabinoids, which act like cannabis. */
  | 'SYNTHETIC_CANNABINOIDS'
  /** Synthetic cathinones, stimulants such as mephedrone. */
  | 'SYNTHETIC_CATHINONES'
  /** Synthetic drugs, which the source counts together. */
  | 'SYNTHETIC_DRUGS'
  /** Tramadol, an opioid given as a medicine. */
  | 'TRAMADOL';

export type SeizuresOfAGroupQueryVariables = Exact<{
  organizationWithSeizures: string;
}>;


export type SeizuresOfAGroupQuery = { readonly organization: { readonly name: string, readonly seizures: { readonly nodes: ReadonlyArray<{ readonly substance: Substance, readonly seizedByText: string | null, readonly shareOfTotal: number | null, readonly impliedTotalKilograms: number | null, readonly period: { readonly edtf: string | null } | null, readonly mass: { readonly kilograms: number | null, readonly raw: string } | null, readonly claims: ReadonlyArray<{ readonly value: string | number | boolean | readonly string[] | readonly number[], readonly raw: string, readonly rule: string, readonly citations: ReadonlyArray<{ readonly quote: string, readonly document: { readonly title: string | null, readonly publisher: string | null, readonly publishedOn: string | null } }> }> }> } } | null };

export type OneMeetingQueryVariables = Exact<{
  event: string;
}>;


export type OneMeetingQuery = { readonly event: { readonly name: string, readonly kind: EventKind | null, readonly durationDays: number | null, readonly place: string | null, readonly countriesRepresented: number | null, readonly period: { readonly edtf: string | null, readonly start: string | null, readonly end: string | null, readonly text: string | null } | null, readonly country: { readonly code: string, readonly name: string } | null, readonly organizers: ReadonlyArray<
      | { readonly name: string }
      | { readonly name: string, readonly acronym: string | null }
    >, readonly statements: { readonly nodes: ReadonlyArray<{ readonly text: string, readonly direct: boolean, readonly speaker: { readonly name: string, readonly title: string | null } | null }> }, readonly citations: ReadonlyArray<{ readonly quote: string, readonly document: { readonly publisher: string | null } }> } | null };

export type OneOrganizationManyNamesQueryVariables = Exact<{
  organizationWithPartners: string;
}>;


export type OneOrganizationManyNamesQuery = { readonly organization: { readonly name: string, readonly acronym: string | null, readonly aliases: ReadonlyArray<string>, readonly kind: OrganizationKind | null, readonly foundedYear: number | null, readonly purpose: string | null, readonly partnerCountryCount: number | null, readonly partnerOrganizationCount: number | null, readonly otherNames: ReadonlyArray<{ readonly raw: string, readonly citations: ReadonlyArray<{ readonly quote: string, readonly document: { readonly publisher: string | null } }> }>, readonly partners: ReadonlyArray<{ readonly value: string | number | boolean | readonly string[] | readonly number[], readonly citations: ReadonlyArray<{ readonly quote: string, readonly document: { readonly publisher: string | null } }> }> } | null };

export type RolesOfAnOfficialQueryVariables = Exact<{
  official: string;
}>;


export type RolesOfAnOfficialQuery = { readonly official: { readonly name: string, readonly title: string | null, readonly roles: ReadonlyArray<{ readonly title: string | null, readonly asOf: string | null, readonly period: { readonly edtf: string | null } | null, readonly organization: { readonly name: string } | null, readonly country: { readonly code: string } | null, readonly citations: ReadonlyArray<{ readonly quote: string }> }> } | null };

export type OfficialUnderAMisprintQueryVariables = Exact<{
  officialWithAliases: string;
}>;


export type OfficialUnderAMisprintQuery = { readonly official: { readonly name: string, readonly aliases: ReadonlyArray<string>, readonly claims: ReadonlyArray<{ readonly raw: string, readonly citations: ReadonlyArray<{ readonly before: string, readonly quote: string, readonly after: string }> }>, readonly organization: { readonly acronym: string | null } | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly text: string, readonly event: { readonly name: string } | null, readonly citations: ReadonlyArray<{ readonly quote: string }> }> } } | null };

export type MembersAtATimeQueryVariables = Exact<{
  organizationWithMembers: string;
  before?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type MembersAtATimeQuery = { readonly organization: { readonly name: string, readonly before: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string }> }, readonly after: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly asOf: string | null, readonly node: { readonly code: string }, readonly period: { readonly edtf: string | null } | null, readonly citations: ReadonlyArray<{ readonly quote: string }> }> }, readonly observers: { readonly nodes: ReadonlyArray<{ readonly code: string }> } } | null };

export type TrainingUnderAnAgreementQueryVariables = Exact<{
  trainingProgramWithAgreement: string;
}>;


export type TrainingUnderAnAgreementQuery = { readonly trainingProgram: { readonly name: string, readonly audience: string | null, readonly programs: number | null, readonly participants: { readonly value: number, readonly qualifier: Qualifier } | null, readonly providers: ReadonlyArray<
      | { readonly code: string }
      | { readonly name: string }
    >, readonly beneficiaries: ReadonlyArray<
      | { readonly code: string }
      | { readonly name: string }
    >, readonly agreement: { readonly name: string, readonly signedOn: string | null, readonly parties: ReadonlyArray<
        | { readonly code: string }
        | { readonly name: string }
      >, readonly citations: ReadonlyArray<{ readonly quote: string }> } | null, readonly citations: ReadonlyArray<{ readonly quote: string }> } | null };

export type WhatAnOfficialClaimsQueryVariables = Exact<{
  countryWithStatistics: string;
}>;


export type WhatAnOfficialClaimsQuery = { readonly country: { readonly name: string, readonly statistics: { readonly nodes: ReadonlyArray<{ readonly measure: string, readonly value: number | null, readonly min: number | null, readonly max: number | null, readonly unit: string, readonly qualifier: Qualifier, readonly assertedBy: string | null, readonly period: { readonly edtf: string | null } | null, readonly citations: ReadonlyArray<{ readonly quote: string }> }> } } | null };

export type RowOfATableQueryVariables = Exact<{
  seizureStatInDispute: string;
}>;


export type RowOfATableQuery = { readonly seizureStat: { readonly substance: Substance, readonly country: { readonly name: string } | null, readonly period: { readonly edtf: string | null } | null, readonly mass: { readonly kilograms: number | null, readonly raw: string } | null, readonly claims: ReadonlyArray<{ readonly value: string | number | boolean | readonly string[] | readonly number[], readonly raw: string, readonly rule: string, readonly citations: ReadonlyArray<{ readonly quote: string, readonly row: number | null, readonly column: string | null }>, readonly document: { readonly title: string | null, readonly publisher: string | null } }> } | null };

export type DisagreementsQueryVariables = Exact<{
  kinds?: ReadonlyArray<DisagreementKindInput> | DisagreementKindInput | null | undefined;
}>;


export type DisagreementsQuery = { readonly disagreements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly field: string, readonly kind: DisagreementKind, readonly subject:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null, readonly claims: ReadonlyArray<{ readonly value: string | number | boolean | readonly string[] | readonly number[], readonly raw: string, readonly citations: ReadonlyArray<{ readonly quote: string }>, readonly document: { readonly title: string | null } }> }> } | null };

export type FactsOfADocumentQueryVariables = Exact<{
  documentOfText: string;
  after?: string | null | undefined;
}>;


export type FactsOfADocumentQuery = { readonly document: { readonly title: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly facts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly type: string, readonly status: FactStatus, readonly claims: ReadonlyArray<{ readonly field: string, readonly value: string | number | boolean | readonly string[] | readonly number[], readonly raw: string }>, readonly citations: ReadonlyArray<{ readonly quote: string, readonly start: number, readonly end: number }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type AnyRecordQueryVariables = Exact<{
  id: string;
}>;


export type AnyRecordQuery = { readonly node:
    | { readonly __typename: 'Agreement', readonly id: string, readonly citations: ReadonlyArray<{ readonly before: string, readonly quote: string, readonly after: string, readonly start: number, readonly end: number, readonly document: { readonly title: string | null, readonly url: string | null } }> }
    | { readonly __typename: 'Country', readonly id: string, readonly citations: ReadonlyArray<{ readonly before: string, readonly quote: string, readonly after: string, readonly start: number, readonly end: number, readonly document: { readonly title: string | null, readonly url: string | null } }> }
    | { readonly __typename: 'Disagreement', readonly id: string }
    | { readonly __typename: 'Document', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string, readonly citations: ReadonlyArray<{ readonly before: string, readonly quote: string, readonly after: string, readonly start: number, readonly end: number, readonly document: { readonly title: string | null, readonly url: string | null } }> }
    | { readonly __typename: 'Fact', readonly id: string }
    | { readonly __typename: 'Official', readonly id: string, readonly citations: ReadonlyArray<{ readonly before: string, readonly quote: string, readonly after: string, readonly start: number, readonly end: number, readonly document: { readonly title: string | null, readonly url: string | null } }> }
    | { readonly __typename: 'Organization', readonly id: string, readonly citations: ReadonlyArray<{ readonly before: string, readonly quote: string, readonly after: string, readonly start: number, readonly end: number, readonly document: { readonly title: string | null, readonly url: string | null } }> }
    | { readonly __typename: 'Region', readonly id: string, readonly citations: ReadonlyArray<{ readonly before: string, readonly quote: string, readonly after: string, readonly start: number, readonly end: number, readonly document: { readonly title: string | null, readonly url: string | null } }> }
    | { readonly __typename: 'SeizureStat', readonly id: string, readonly citations: ReadonlyArray<{ readonly before: string, readonly quote: string, readonly after: string, readonly start: number, readonly end: number, readonly document: { readonly title: string | null, readonly url: string | null } }> }
    | { readonly __typename: 'Statement', readonly id: string, readonly citations: ReadonlyArray<{ readonly before: string, readonly quote: string, readonly after: string, readonly start: number, readonly end: number, readonly document: { readonly title: string | null, readonly url: string | null } }> }
    | { readonly __typename: 'Statistic', readonly id: string, readonly citations: ReadonlyArray<{ readonly before: string, readonly quote: string, readonly after: string, readonly start: number, readonly end: number, readonly document: { readonly title: string | null, readonly url: string | null } }> }
    | { readonly __typename: 'TrainingProgram', readonly id: string, readonly citations: ReadonlyArray<{ readonly before: string, readonly quote: string, readonly after: string, readonly start: number, readonly end: number, readonly document: { readonly title: string | null, readonly url: string | null } }> }
   | null };

export type InTheOrderOfTheKeysQueryVariables = Exact<{
  organization: string;
  organizationWithPartners: string;
  country: string;
}>;


export type InTheOrderOfTheKeysQuery = { readonly organizationsByIds: ReadonlyArray<{ readonly name: string } | null> | null, readonly countriesByCodes: ReadonlyArray<{ readonly code3: string, readonly name: string } | null> | null };

export type ConventionsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConventionsQuery = { readonly agreements: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly kind: AgreementKind | null, readonly signedOn: string | null, readonly parties: ReadonlyArray<
        | { readonly code: string }
        | { readonly name: string }
      >, readonly citations: ReadonlyArray<{ readonly quote: string, readonly document: { readonly publisher: string | null } }> }> } | null };

export type HeaviestSeizuresQueryVariables = Exact<{
  period?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type HeaviestSeizuresQuery = { readonly seizureStats: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly seizedByText: string | null, readonly country: { readonly name: string } | null, readonly period: { readonly edtf: string | null } | null, readonly mass: { readonly kilograms: number | null, readonly raw: string } | null, readonly citations: ReadonlyArray<{ readonly quote: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type TotalsByCountryQueryVariables = Exact<{
  period?: string | null | undefined;
}>;


export type TotalsByCountryQuery = { readonly seizureTotals: { readonly comparable: boolean, readonly explanation: string, readonly totals: ReadonlyArray<{ readonly kilograms: number | null, readonly qualifier: Qualifier, readonly scope: SeizureScope, readonly figureCount: number, readonly country: { readonly code: string, readonly numericCode: string | null, readonly name: string } | null, readonly leftOut: ReadonlyArray<{ readonly kilograms: number | null, readonly reason: SeizureLeftOutReason, readonly explanation: string }> }>, readonly leftOut: ReadonlyArray<{ readonly kilograms: number | null, readonly reason: SeizureLeftOutReason, readonly explanation: string }> } | null };

export type CheckAClaimQueryVariables = Exact<{
  seizureStatOfAGroup: string;
}>;


export type CheckAClaimQuery = { readonly seizureStat: { readonly seizedByText: string | null, readonly substance: Substance, readonly shareOfTotal: number | null, readonly impliedTotalKilograms: number | null, readonly period: { readonly edtf: string | null } | null, readonly mass: { readonly kilograms: number | null, readonly raw: string } | null, readonly citations: ReadonlyArray<{ readonly quote: string }>, readonly recomputations: ReadonlyArray<{ readonly membersAt: string, readonly kilograms: number, readonly ratio: number | null, readonly share: number | null, readonly claimedShare: number | null, readonly members: ReadonlyArray<{ readonly code: string }>, readonly region: { readonly name: string, readonly kilograms: number | null } | null, readonly missing: ReadonlyArray<{ readonly year: number, readonly country: { readonly code: string } }>, readonly rows: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly citations: ReadonlyArray<{ readonly quote: string }> }> } }> } | null };

export type CiteADocumentQueryVariables = Exact<{
  documentOfText: string;
}>;


export type CiteADocumentQuery = { readonly document: { readonly title: string | null, readonly bibtex: string, readonly cslJson: Readonly<Record<string, unknown>>, readonly unexplained: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly before: string, readonly quote: string, readonly after: string }> } } | null };

export type FindByWordsQueryVariables = Exact<{
  words?: string;
}>;


export type FindByWordsQuery = { readonly search: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
        | { readonly __typename: 'Agreement', readonly id: string }
        | { readonly __typename: 'Country', readonly id: string }
        | { readonly __typename: 'Disagreement', readonly id: string }
        | { readonly __typename: 'Document', readonly id: string }
        | { readonly __typename: 'Event', readonly id: string }
        | { readonly __typename: 'Fact', readonly id: string }
        | { readonly __typename: 'Official', readonly name: string, readonly title: string | null, readonly id: string }
        | { readonly __typename: 'Organization', readonly id: string }
        | { readonly __typename: 'Region', readonly id: string }
        | { readonly __typename: 'SeizureStat', readonly id: string }
        | { readonly __typename: 'Statement', readonly id: string }
        | { readonly __typename: 'Statistic', readonly id: string }
        | { readonly __typename: 'TrainingProgram', readonly id: string }
      , readonly textMatches: ReadonlyArray<{ readonly field: string, readonly fragment: string, readonly highlights: ReadonlyArray<{ readonly start: number, readonly end: number, readonly text: string }> }> }> } | null };

export type TimelineOfAnOrganizationQueryVariables = Exact<{
  organization: string;
}>;


export type TimelineOfAnOrganizationQuery = { readonly timeline: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly date: string, readonly label: string, readonly record:
        | { readonly __typename: 'Agreement', readonly id: string, readonly page: string }
        | { readonly __typename: 'Country', readonly id: string, readonly page: string }
        | { readonly __typename: 'Disagreement', readonly id: string, readonly page: string }
        | { readonly __typename: 'Document', readonly id: string, readonly page: string }
        | { readonly __typename: 'Event', readonly id: string, readonly page: string }
        | { readonly __typename: 'Fact', readonly id: string, readonly page: string }
        | { readonly __typename: 'Official', readonly id: string, readonly page: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly page: string }
        | { readonly __typename: 'Region', readonly id: string, readonly page: string }
        | { readonly __typename: 'SeizureStat', readonly id: string, readonly page: string }
        | { readonly __typename: 'Statement', readonly id: string, readonly page: string }
        | { readonly __typename: 'Statistic', readonly id: string, readonly page: string }
        | { readonly __typename: 'TrainingProgram', readonly id: string, readonly page: string }
      , readonly role: { readonly title: string | null, readonly period: { readonly edtf: string | null } | null } | null }>, readonly pageInfo: { readonly hasPreviousPage: boolean } } | null };


export const SeizuresOfAGroupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SeizuresOfAGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organizationWithSeizures"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organizationWithSeizures"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"seizures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"substance"}},{"kind":"Field","name":{"kind":"Name","value":"seizedByText"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kilograms"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shareOfTotal"}},{"kind":"Field","name":{"kind":"Name","value":"impliedTotalKilograms"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"field"},"value":{"kind":"StringValue","value":"mass","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SeizuresOfAGroupQuery, SeizuresOfAGroupQueryVariables>;
export const OneMeetingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"event"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"event"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"event"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"durationDays"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countriesRepresented"}},{"kind":"Field","name":{"kind":"Name","value":"organizers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"direct"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OneMeetingQuery, OneMeetingQueryVariables>;
export const OneOrganizationManyNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneOrganizationManyNames"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organizationWithPartners"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organizationWithPartners"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"foundedYear"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"partnerCountryCount"}},{"kind":"Field","name":{"kind":"Name","value":"partnerOrganizationCount"}},{"kind":"Field","alias":{"kind":"Name","value":"otherNames"},"name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"field"},"value":{"kind":"StringValue","value":"aliases","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raw"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"partners"},"name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"field"},"value":{"kind":"StringValue","value":"partnerCountryCount","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OneOrganizationManyNamesQuery, OneOrganizationManyNamesQueryVariables>;
export const RolesOfAnOfficialDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RolesOfAnOfficial"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"official"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"official"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"official"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RolesOfAnOfficialQuery, RolesOfAnOfficialQueryVariables>;
export const OfficialUnderAMisprintDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfficialUnderAMisprint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"officialWithAliases"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"official"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"officialWithAliases"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"field"},"value":{"kind":"StringValue","value":"aliases","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raw"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OfficialUnderAMisprintQuery, OfficialUnderAMisprintQueryVariables>;
export const MembersAtATimeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MembersAtATime"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organizationWithMembers"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EdtfDate"}},"defaultValue":{"kind":"StringValue","value":"2016","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EdtfDate"}},"defaultValue":{"kind":"StringValue","value":"2018-11-13","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organizationWithMembers"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"before"},"name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"after"},"name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"observers"},"name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"StringValue","value":"2006","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"role"},"value":{"kind":"EnumValue","value":"OBSERVER"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MembersAtATimeQuery, MembersAtATimeQueryVariables>;
export const TrainingUnderAnAgreementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TrainingUnderAnAgreement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"trainingProgramWithAgreement"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trainingProgram"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"trainingProgramWithAgreement"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"programs"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}}]}},{"kind":"Field","name":{"kind":"Name","value":"providers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}}]}}]} as unknown as DocumentNode<TrainingUnderAnAgreementQuery, TrainingUnderAnAgreementQueryVariables>;
export const WhatAnOfficialClaimsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatAnOfficialClaims"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"countryWithStatistics"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"countryWithStatistics"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"statistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assertedBy"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhatAnOfficialClaimsQuery, WhatAnOfficialClaimsQueryVariables>;
export const RowOfATableDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RowOfATable"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"seizureStatInDispute"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seizureStat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"seizureStatInDispute"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"substance"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kilograms"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"field"},"value":{"kind":"StringValue","value":"mass","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RowOfATableQuery, RowOfATableQueryVariables>;
export const DisagreementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Disagreements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DisagreementKindInput"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SCOPE"},{"kind":"EnumValue","value":"VINTAGE"},{"kind":"EnumValue","value":"DEFINITION"},{"kind":"EnumValue","value":"UNEXPLAINED"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disagreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DisagreementsQuery, DisagreementsQueryVariables>;
export const FactsOfADocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FactsOfADocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"documentOfText"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"documentOfText"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FactsOfADocumentQuery, FactsOfADocumentQueryVariables>;
export const AnyRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AnyRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sourced"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AnyRecordQuery, AnyRecordQueryVariables>;
export const InTheOrderOfTheKeysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InTheOrderOfTheKeys"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organization"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organizationWithPartners"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"country"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organizationsByIds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"organizationWithPartners"}},{"kind":"StringValue","value":"Organization:unknown","block":false},{"kind":"Variable","name":{"kind":"Name","value":"organization"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countriesByCodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"codes"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"country"}},{"kind":"StringValue","value":"AQ","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code3"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<InTheOrderOfTheKeysQuery, InTheOrderOfTheKeysQueryVariables>;
export const ConventionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Conventions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConventionsQuery, ConventionsQueryVariables>;
export const HeaviestSeizuresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HeaviestSeizures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EdtfDate"}},"defaultValue":{"kind":"StringValue","value":"2011/2019","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seizureStats"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"substances"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"HEROIN"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"scope"},"value":{"kind":"EnumValue","value":"AGGREGATE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"minKilograms"},"value":{"kind":"IntValue","value":"1000"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"MASS"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seizedByText"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kilograms"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<HeaviestSeizuresQuery, HeaviestSeizuresQueryVariables>;
export const TotalsByCountryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TotalsByCountry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EdtfDate"}},"defaultValue":{"kind":"StringValue","value":"2019","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seizureTotals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"substances"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"HEROIN"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"COUNTRY"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comparable"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"numericCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kilograms"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"figureCount"}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kilograms"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kilograms"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}}]}}]}}]} as unknown as DocumentNode<TotalsByCountryQuery, TotalsByCountryQueryVariables>;
export const CheckAClaimDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CheckAClaim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"seizureStatOfAGroup"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seizureStat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"seizureStatOfAGroup"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seizedByText"}},{"kind":"Field","name":{"kind":"Name","value":"substance"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kilograms"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shareOfTotal"}},{"kind":"Field","name":{"kind":"Name","value":"impliedTotalKilograms"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recomputations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"membersAt"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kilograms"}},{"kind":"Field","name":{"kind":"Name","value":"ratio"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"claimedShare"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kilograms"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CheckAClaimQuery, CheckAClaimQueryVariables>;
export const CiteADocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CiteADocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"documentOfText"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"documentOfText"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"bibtex"}},{"kind":"Field","name":{"kind":"Name","value":"cslJson"}},{"kind":"Field","name":{"kind":"Name","value":"unexplained"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CiteADocumentQuery, CiteADocumentQueryVariables>;
export const FindByWordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindByWords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"words"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"Alomov","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Official"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"textMatches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"fragment"}},{"kind":"Field","name":{"kind":"Name","value":"highlights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindByWordsQuery, FindByWordsQueryVariables>;
export const TimelineOfAnOrganizationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TimelineOfAnOrganization"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organization"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"about"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organization"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"page"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}}]}}]}}]}}]} as unknown as DocumentNode<TimelineOfAnOrganizationQuery, TimelineOfAnOrganizationQueryVariables>;