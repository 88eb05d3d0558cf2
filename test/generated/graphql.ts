/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What sort of instrument it is. */
export type AgreementKind =
  /** An agreement between states or bodies. */
  | 'AGREEMENT'
  /** A convention or treaty. */
  | 'CONVENTION'
  /** A declaration or joint statement. */
  | 'DECLARATION'
  /** A memorandum of understanding. */
  | 'MEMORANDUM'
  /** None of these. */
  | 'OTHER'
  /** A protocol. */
  | 'PROTOCOL'
  /** A strategy, programme or plan of action. */
  | 'STRATEGY';

/** Why two sources differ, as far as it is known. */
export type DisagreementKind =
  /** The sources define what they measure differently; a reviewer said so. */
  | 'DEFINITION'
  /** The values agree once the finer one is rounded to the digits, or read under the qualifier, of the coarser. */
  | 'ROUNDING'
  /** The sources count different things; a reviewer said so. */
  | 'SCOPE'
  /** The sources differ and nothing on record says why. */
  | 'UNEXPLAINED'
  /** The same publisher gave the figure at two times. */
  | 'VINTAGE';

/** What sort of event it was. */
export type EventKind =
  /** The adoption of a text or strategy. */
  | 'ADOPTION'
  /** An arrest. */
  | 'ARREST'
  /** A ceremony, such as the destruction of seized drugs. */
  | 'CEREMONY'
  /** A conference. */
  | 'CONFERENCE'
  /** The founding of a body or mechanism. */
  | 'ESTABLISHMENT'
  /** An exercise. */
  | 'EXERCISE'
  /** A meeting or working group. */
  | 'MEETING'
  /** A law-enforcement operation. */
  | 'OPERATION'
  /** None of these. */
  | 'OTHER'
  /** A press conference or briefing. */
  | 'PRESS_CONFERENCE'
  /** The release of a report. */
  | 'PUBLICATION'
  /** A seizure told as an event. */
  | 'SEIZURE'
  /** The signing of an agreement. */
  | 'SIGNING'
  /** A symposium or seminar. */
  | 'SYMPOSIUM'
  /** A training course held as one event. */
  | 'TRAINING'
  /** A trial, sentence or court ruling. */
  | 'TRIAL'
  /** An official visit. */
  | 'VISIT'
  /** A workshop. */
  | 'WORKSHOP';

/** How far a fact has been reviewed. */
export type FactStatus =
  /** The reader is sure of it; no person has looked yet. */
  | 'ACCEPTED'
  /** A person has read the passage and confirmed the value. */
  | 'CONFIRMED'
  /** The reader found it and is not sure; served only when asked for. */
  | 'PROPOSED'
  /** A person has read the passage and refused the value; never served as a fact. */
  | 'REJECTED';

/** What sort of body an organization is. */
export type OrganizationKind =
  /** A university or research institute. */
  | 'ACADEMIC'
  /** A national or international commission or council. */
  | 'COMMISSION'
  /** A company. */
  | 'COMPANY'
  /** A court or prosecution service. */
  | 'COURT'
  /** A criminal group. */
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
  /** A non-governmental organization. */
  | 'NON_GOVERNMENTAL'
  /** None of these. */
  | 'OTHER'
  /** A partnership or initiative of states and organizations. */
  | 'PARTNERSHIP'
  /** An office, programme or body of the United Nations. */
  | 'UN_OFFICE';

/** How the source qualifies a figure. */
export type Qualifier =
  /** About, around, nearly, some. */
  | 'ABOUT'
  /** The figure as it stands. */
  | 'EXACT'
  /** More than, over, at least: a lower bound. */
  | 'OVER'
  /** Between `min` and `max`. */
  | 'RANGE'
  /** Less than, under, almost: an upper bound. */
  | 'UNDER'
  /** As many as, up to: an upper bound that was reached. */
  | 'UPTO';

/** What was seized. */
export type Substance =
  /** Alprazolam. */
  | 'ALPRAZOLAM'
  /** Amphetamine. */
  | 'AMPHETAMINE'
  /** Buprenorphine. */
  | 'BUPRENORPHINE'
  /** Cannabis, where the source does not say whether herb, resin or plants. */
  | 'CANNABIS'
  /** Cannabis herb (marijuana, ganja). */
  | 'CANNABIS_HERB'
  /** Cannabis oil. */
  | 'CANNABIS_OIL'
  /** Cannabis plants. */
  | 'CANNABIS_PLANTS'
  /** Tablets sold as Captagon. */
  | 'CAPTAGON'
  /** Cocaine, all forms. */
  | 'COCAINE'
  /** Coca leaf. */
  | 'COCA_LEAF'
  /** Codeine. */
  | 'CODEINE'
  /** Diazepam. */
  | 'DIAZEPAM'
  /** All drugs of the source's count together. */
  | 'DRUGS_TOTAL'
  /** Fentanyl and its analogues. */
  | 'FENTANYL'
  /** GHB and GBL. */
  | 'GHB'
  /** Cannabis resin. */
  | 'HASHISH'
  /** Heroin (diacetylmorphine). */
  | 'HEROIN'
  /** Ketamine. */
  | 'KETAMINE'
  /** Khat. */
  | 'KHAT'
  /** LSD. */
  | 'LSD'
  /** MDMA (ecstasy). */
  | 'MDMA'
  /** Mephedrone. */
  | 'MEPHEDRONE'
  /** Methadone. */
  | 'METHADONE'
  /** Methamphetamine, crystal or tablets. */
  | 'METHAMPHETAMINE'
  /** Morphine. */
  | 'MORPHINE'
  /** New psychoactive substances. */
  | 'NEW_PSYCHOACTIVE_SUBSTANCES'
  /** Opiates together: opium, morphine and heroin. */
  | 'OPIATES'
  /** Opium, raw or prepared. */
  | 'OPIUM'
  /** A substance that the source names and this list does not. */
  | 'OTHER'
  /** Oxycodone. */
  | 'OXYCODONE'
  /** Poppy straw. */
  | 'POPPY_STRAW'
  /** Precursor chemicals. */
  | 'PRECURSORS'
  /** Pregabalin. */
  | 'PREGABALIN'
  /** Psilocybin and mushrooms that hold it. */
  | 'PSILOCYBIN'
  /** Psychotropic substances together. */
  | 'PSYCHOTROPICS'
  /** Synthetic cannabinoids. */
  | 'SYNTHETIC_CANNABINOIDS'
  /** Synthetic cathinones. */
  | 'SYNTHETIC_CATHINONES'
  /** Synthetic drugs together. */
  | 'SYNTHETIC_DRUGS'
  /** Tramadol. */
  | 'TRAMADOL';

export type SeizuresOfAGroupQueryVariables = Exact<{
  organizationWithSeizures: string | number;
}>;


export type SeizuresOfAGroupQuery = { organization: { name: string, seizures: { nodes: Array<{ substance: Substance, seizedByText: string | null, shareOfTotal: number | null, impliedTotalKilograms: number | null, period: { edtf: string } | null, mass: { kilograms: number | null, raw: string } | null, claims: Array<{ value: unknown, raw: string, rule: string, citations: Array<{ quote: string, document: { title: string, publisher: string | null, publishedOn: string | null } }> }> }> } } | null };

export type OneMeetingQueryVariables = Exact<{
  event: string | number;
}>;


export type OneMeetingQuery = { event: { name: string, kind: EventKind | null, durationDays: number | null, place: string | null, countriesRepresented: number | null, period: { edtf: string, start: string | null, end: string | null, text: string | null } | null, country: { code: string, name: string } | null, organizers: Array<
      | { name: string }
      | { name: string, acronym: string | null }
    >, statements: { nodes: Array<{ text: string, direct: boolean, speaker: { name: string, title: string | null } | null }> }, citations: Array<{ quote: string, document: { publisher: string | null } }> } | null };

export type OneOrganizationManyNamesQueryVariables = Exact<{
  organizationWithPartners: string | number;
}>;


export type OneOrganizationManyNamesQuery = { organization: { name: string, acronym: string | null, aliases: Array<string>, kind: OrganizationKind | null, foundedYear: number | null, purpose: string | null, partnerCountryCount: number | null, partnerOrganizationCount: number | null, otherNames: Array<{ raw: string, citations: Array<{ quote: string, document: { publisher: string | null } }> }>, partners: Array<{ value: unknown, citations: Array<{ quote: string, document: { publisher: string | null } }> }> } | null };

export type RolesOfAnOfficialQueryVariables = Exact<{
  official: string | number;
}>;


export type RolesOfAnOfficialQuery = { official: { name: string, title: string | null, roles: Array<{ title: string | null, period: { edtf: string } | null, organization: { name: string } | null, country: { code: string } | null, citations: Array<{ quote: string }> }> } | null };

export type OfficialUnderAMisprintQueryVariables = Exact<{
  officialWithAliases: string | number;
}>;


export type OfficialUnderAMisprintQuery = { official: { name: string, aliases: Array<string>, claims: Array<{ raw: string, citations: Array<{ before: string, quote: string, after: string }> }>, organization: { acronym: string | null } | null, statements: { nodes: Array<{ text: string, event: { name: string } | null, citations: Array<{ quote: string }> }> } } | null };

export type MembersAtATimeQueryVariables = Exact<{
  organizationWithMembers: string | number;
  before?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type MembersAtATimeQuery = { organization: { name: string, before: { totalCount: number, nodes: Array<{ code: string }> }, after: { totalCount: number, edges: Array<{ node: { code: string }, period: { edtf: string } | null, citations: Array<{ quote: string }> }> }, observers: { nodes: Array<{ code: string }> } } | null };

export type TrainingUnderAnAgreementQueryVariables = Exact<{
  trainingProgramWithAgreement: string | number;
}>;


export type TrainingUnderAnAgreementQuery = { trainingProgram: { name: string, audience: string | null, programs: number | null, participants: { value: number, qualifier: Qualifier } | null, providers: Array<
      | { code: string }
      | { name: string }
    >, beneficiaries: Array<
      | { code: string }
      | { name: string }
    >, agreement: { name: string, signedOn: string | null, parties: Array<
        | { code: string }
        | { name: string }
      >, citations: Array<{ quote: string }> } | null, citations: Array<{ quote: string }> } | null };

export type WhatAnOfficialClaimsQueryVariables = Exact<{
  countryWithStatistics: string | number;
}>;


export type WhatAnOfficialClaimsQuery = { country: { name: string, statistics: { nodes: Array<{ measure: string, value: number | null, min: number | null, max: number | null, unit: string, qualifier: Qualifier, assertedBy: string | null, period: { edtf: string } | null, citations: Array<{ quote: string }> }> } } | null };

export type RowOfATableQueryVariables = Exact<{
  seizureStatInDispute: string | number;
}>;


export type RowOfATableQuery = { seizureStat: { substance: Substance, country: { name: string } | null, period: { edtf: string } | null, mass: { kilograms: number | null, raw: string } | null, claims: Array<{ value: unknown, raw: string, rule: string, citations: Array<{ quote: string, row: number | null, column: string | null }>, document: { title: string, publisher: string | null } }> } | null };

export type DisagreementsQueryVariables = Exact<{
  kinds?: Array<DisagreementKind> | DisagreementKind | null | undefined;
}>;


export type DisagreementsQuery = { disagreements: { totalCount: number, nodes: Array<{ field: string, kind: DisagreementKind, subject:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null, claims: Array<{ value: unknown, raw: string, citations: Array<{ quote: string }>, document: { title: string } }> }> } };

export type FactsOfADocumentQueryVariables = Exact<{
  documentOfText: string | number;
  after?: string | null | undefined;
}>;


export type FactsOfADocumentQuery = { document: { title: string, publisher: string | null, publishedOn: string | null, url: string | null, facts: { totalCount: number, nodes: Array<{ type: string, status: FactStatus, claims: Array<{ field: string, value: unknown, raw: string }>, citations: Array<{ quote: string, start: number, end: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type AnyRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type AnyRecordQuery = { node:
    | { __typename: 'Agreement', id: string, citations: Array<{ before: string, quote: string, after: string, start: number, end: number, document: { title: string, url: string | null } }> }
    | { __typename: 'Country', id: string, citations: Array<{ before: string, quote: string, after: string, start: number, end: number, document: { title: string, url: string | null } }> }
    | { __typename: 'Disagreement', id: string }
    | { __typename: 'Document', id: string, citations: Array<{ before: string, quote: string, after: string, start: number, end: number, document: { title: string, url: string | null } }> }
    | { __typename: 'Event', id: string, citations: Array<{ before: string, quote: string, after: string, start: number, end: number, document: { title: string, url: string | null } }> }
    | { __typename: 'Fact', id: string }
    | { __typename: 'Official', id: string, citations: Array<{ before: string, quote: string, after: string, start: number, end: number, document: { title: string, url: string | null } }> }
    | { __typename: 'Organization', id: string, citations: Array<{ before: string, quote: string, after: string, start: number, end: number, document: { title: string, url: string | null } }> }
    | { __typename: 'SeizureStat', id: string, citations: Array<{ before: string, quote: string, after: string, start: number, end: number, document: { title: string, url: string | null } }> }
    | { __typename: 'Statement', id: string, citations: Array<{ before: string, quote: string, after: string, start: number, end: number, document: { title: string, url: string | null } }> }
    | { __typename: 'Statistic', id: string, citations: Array<{ before: string, quote: string, after: string, start: number, end: number, document: { title: string, url: string | null } }> }
    | { __typename: 'TrainingProgram', id: string, citations: Array<{ before: string, quote: string, after: string, start: number, end: number, document: { title: string, url: string | null } }> }
   | null };

export type InTheOrderOfTheKeysQueryVariables = Exact<{
  organization: string | number;
  organizationWithPartners: string | number;
  country: string | number;
}>;


export type InTheOrderOfTheKeysQuery = { organizationsByIds: Array<{ name: string } | null>, countriesByCodes: Array<{ code3: string, name: string } | null> };

export type ConventionsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConventionsQuery = { agreements: { nodes: Array<{ name: string, kind: AgreementKind | null, signedOn: string | null, parties: Array<
        | { code: string }
        | { name: string }
      >, citations: Array<{ quote: string, document: { publisher: string | null } }> }> } };


export const SeizuresOfAGroupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SeizuresOfAGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organizationWithSeizures"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organizationWithSeizures"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"seizures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"substance"}},{"kind":"Field","name":{"kind":"Name","value":"seizedByText"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kilograms"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shareOfTotal"}},{"kind":"Field","name":{"kind":"Name","value":"impliedTotalKilograms"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"field"},"value":{"kind":"StringValue","value":"mass","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SeizuresOfAGroupQuery, SeizuresOfAGroupQueryVariables>;
export const OneMeetingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"event"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"event"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"event"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"durationDays"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countriesRepresented"}},{"kind":"Field","name":{"kind":"Name","value":"organizers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"direct"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OneMeetingQuery, OneMeetingQueryVariables>;
export const OneOrganizationManyNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneOrganizationManyNames"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organizationWithPartners"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organizationWithPartners"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"foundedYear"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"partnerCountryCount"}},{"kind":"Field","name":{"kind":"Name","value":"partnerOrganizationCount"}},{"kind":"Field","alias":{"kind":"Name","value":"otherNames"},"name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"field"},"value":{"kind":"StringValue","value":"aliases","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raw"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"partners"},"name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"field"},"value":{"kind":"StringValue","value":"partnerCountryCount","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OneOrganizationManyNamesQuery, OneOrganizationManyNamesQueryVariables>;
export const RolesOfAnOfficialDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RolesOfAnOfficial"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"official"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"official"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"official"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RolesOfAnOfficialQuery, RolesOfAnOfficialQueryVariables>;
export const OfficialUnderAMisprintDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfficialUnderAMisprint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"officialWithAliases"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"official"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"officialWithAliases"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"field"},"value":{"kind":"StringValue","value":"aliases","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raw"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acronym"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OfficialUnderAMisprintQuery, OfficialUnderAMisprintQueryVariables>;
export const MembersAtATimeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MembersAtATime"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organizationWithMembers"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EdtfDate"}},"defaultValue":{"kind":"StringValue","value":"2016","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EdtfDate"}},"defaultValue":{"kind":"StringValue","value":"2018-11-13","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organizationWithMembers"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"before"},"name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"after"},"name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"observers"},"name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"StringValue","value":"2006","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"role"},"value":{"kind":"EnumValue","value":"OBSERVER"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MembersAtATimeQuery, MembersAtATimeQueryVariables>;
export const TrainingUnderAnAgreementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TrainingUnderAnAgreement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"trainingProgramWithAgreement"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trainingProgram"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"trainingProgramWithAgreement"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"programs"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}}]}},{"kind":"Field","name":{"kind":"Name","value":"providers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"beneficiaries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}}]}}]} as unknown as DocumentNode<TrainingUnderAnAgreementQuery, TrainingUnderAnAgreementQueryVariables>;
export const WhatAnOfficialClaimsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatAnOfficialClaims"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"countryWithStatistics"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"countryWithStatistics"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"statistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assertedBy"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhatAnOfficialClaimsQuery, WhatAnOfficialClaimsQueryVariables>;
export const RowOfATableDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RowOfATable"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"seizureStatInDispute"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seizureStat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"seizureStatInDispute"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"substance"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kilograms"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"field"},"value":{"kind":"StringValue","value":"mass","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RowOfATableQuery, RowOfATableQueryVariables>;
export const DisagreementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Disagreements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DisagreementKind"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SCOPE"},{"kind":"EnumValue","value":"VINTAGE"},{"kind":"EnumValue","value":"DEFINITION"},{"kind":"EnumValue","value":"UNEXPLAINED"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disagreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DisagreementsQuery, DisagreementsQueryVariables>;
export const FactsOfADocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FactsOfADocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"documentOfText"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"documentOfText"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FactsOfADocumentQuery, FactsOfADocumentQueryVariables>;
export const AnyRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AnyRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sourced"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AnyRecordQuery, AnyRecordQueryVariables>;
export const InTheOrderOfTheKeysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InTheOrderOfTheKeys"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organization"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organizationWithPartners"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"country"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organizationsByIds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"organizationWithPartners"}},{"kind":"StringValue","value":"Organization:unknown","block":false},{"kind":"Variable","name":{"kind":"Name","value":"organization"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countriesByCodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"codes"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"country"}},{"kind":"StringValue","value":"AQ","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code3"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<InTheOrderOfTheKeysQuery, InTheOrderOfTheKeysQueryVariables>;
export const ConventionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Conventions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConventionsQuery, ConventionsQueryVariables>;