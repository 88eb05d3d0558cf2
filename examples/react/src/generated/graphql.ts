/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** The values of `Substance`, to ask by. */
export type SubstanceInput =
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

export type SuggestQueryVariables = Exact<{
  prefix: string;
}>;


export type SuggestQuery = { readonly suggest: ReadonlyArray<{ readonly name: string, readonly record:
      | { readonly __typename: 'Agreement', readonly id: string, readonly label: string }
      | { readonly __typename: 'Country', readonly id: string, readonly label: string }
      | { readonly __typename: 'Disagreement', readonly id: string, readonly label: string }
      | { readonly __typename: 'Document', readonly id: string, readonly label: string }
      | { readonly __typename: 'Event', readonly id: string, readonly label: string }
      | { readonly __typename: 'Fact', readonly id: string, readonly label: string }
      | { readonly __typename: 'Official', readonly id: string, readonly label: string }
      | { readonly __typename: 'Organization', readonly id: string, readonly label: string }
      | { readonly __typename: 'Region', readonly id: string, readonly label: string }
      | { readonly __typename: 'SeizureStat', readonly id: string, readonly label: string }
      | { readonly __typename: 'Statement', readonly id: string, readonly label: string }
      | { readonly __typename: 'Statistic', readonly id: string, readonly label: string }
      | { readonly __typename: 'TrainingProgram', readonly id: string, readonly label: string }
     }> | null };

export type SeizuresQueryVariables = Exact<{
  substances?: ReadonlyArray<SubstanceInput> | SubstanceInput | null | undefined;
  after?: string | null | undefined;
}>;


export type SeizuresQuery = { readonly all: { readonly counts: ReadonlyArray<{ readonly value: string | null, readonly count: number }> } | null, readonly seizureStats: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type RecordQueryVariables = Exact<{
  id: string;
}>;


export type RecordQuery = { readonly node:
    | { readonly __typename: 'Agreement', readonly label: string, readonly id: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly field: string, readonly value: string | number | boolean | readonly string[] | readonly number[], readonly raw: string, readonly rule: string, readonly status: FactStatus, readonly citations: ReadonlyArray<{ readonly id: string }> }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly before: string, readonly quote: string, readonly after: string, readonly document: { readonly id: string, readonly label: string, readonly publishedOn: string | null, readonly url: string | null } }> }
    | { readonly __typename: 'Country', readonly label: string, readonly id: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly field: string, readonly value: string | number | boolean | readonly string[] | readonly number[], readonly raw: string, readonly rule: string, readonly status: FactStatus, readonly citations: ReadonlyArray<{ readonly id: string }> }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly before: string, readonly quote: string, readonly after: string, readonly document: { readonly id: string, readonly label: string, readonly publishedOn: string | null, readonly url: string | null } }> }
    | { readonly __typename: 'Disagreement', readonly label: string, readonly id: string }
    | { readonly __typename: 'Document', readonly label: string, readonly id: string }
    | { readonly __typename: 'Event', readonly label: string, readonly id: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly field: string, readonly value: string | number | boolean | readonly string[] | readonly number[], readonly raw: string, readonly rule: string, readonly status: FactStatus, readonly citations: ReadonlyArray<{ readonly id: string }> }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly before: string, readonly quote: string, readonly after: string, readonly document: { readonly id: string, readonly label: string, readonly publishedOn: string | null, readonly url: string | null } }> }
    | { readonly __typename: 'Fact', readonly label: string, readonly id: string }
    | { readonly __typename: 'Official', readonly label: string, readonly id: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly field: string, readonly value: string | number | boolean | readonly string[] | readonly number[], readonly raw: string, readonly rule: string, readonly status: FactStatus, readonly citations: ReadonlyArray<{ readonly id: string }> }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly before: string, readonly quote: string, readonly after: string, readonly document: { readonly id: string, readonly label: string, readonly publishedOn: string | null, readonly url: string | null } }> }
    | { readonly __typename: 'Organization', readonly label: string, readonly id: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly field: string, readonly value: string | number | boolean | readonly string[] | readonly number[], readonly raw: string, readonly rule: string, readonly status: FactStatus, readonly citations: ReadonlyArray<{ readonly id: string }> }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly before: string, readonly quote: string, readonly after: string, readonly document: { readonly id: string, readonly label: string, readonly publishedOn: string | null, readonly url: string | null } }> }
    | { readonly __typename: 'Region', readonly label: string, readonly id: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly field: string, readonly value: string | number | boolean | readonly string[] | readonly number[], readonly raw: string, readonly rule: string, readonly status: FactStatus, readonly citations: ReadonlyArray<{ readonly id: string }> }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly before: string, readonly quote: string, readonly after: string, readonly document: { readonly id: string, readonly label: string, readonly publishedOn: string | null, readonly url: string | null } }> }
    | { readonly __typename: 'SeizureStat', readonly label: string, readonly id: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly field: string, readonly value: string | number | boolean | readonly string[] | readonly number[], readonly raw: string, readonly rule: string, readonly status: FactStatus, readonly citations: ReadonlyArray<{ readonly id: string }> }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly before: string, readonly quote: string, readonly after: string, readonly document: { readonly id: string, readonly label: string, readonly publishedOn: string | null, readonly url: string | null } }> }
    | { readonly __typename: 'Statement', readonly label: string, readonly id: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly field: string, readonly value: string | number | boolean | readonly string[] | readonly number[], readonly raw: string, readonly rule: string, readonly status: FactStatus, readonly citations: ReadonlyArray<{ readonly id: string }> }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly before: string, readonly quote: string, readonly after: string, readonly document: { readonly id: string, readonly label: string, readonly publishedOn: string | null, readonly url: string | null } }> }
    | { readonly __typename: 'Statistic', readonly label: string, readonly id: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly field: string, readonly value: string | number | boolean | readonly string[] | readonly number[], readonly raw: string, readonly rule: string, readonly status: FactStatus, readonly citations: ReadonlyArray<{ readonly id: string }> }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly before: string, readonly quote: string, readonly after: string, readonly document: { readonly id: string, readonly label: string, readonly publishedOn: string | null, readonly url: string | null } }> }
    | { readonly __typename: 'TrainingProgram', readonly label: string, readonly id: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly field: string, readonly value: string | number | boolean | readonly string[] | readonly number[], readonly raw: string, readonly rule: string, readonly status: FactStatus, readonly citations: ReadonlyArray<{ readonly id: string }> }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly before: string, readonly quote: string, readonly after: string, readonly document: { readonly id: string, readonly label: string, readonly publishedOn: string | null, readonly url: string | null } }> }
   | null };


export const SuggestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Suggest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"prefix"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suggest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"prefix"},"value":{"kind":"Variable","name":{"kind":"Name","value":"prefix"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]} as unknown as DocumentNode<SuggestQuery, SuggestQueryVariables>;
export const SeizuresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Seizures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"substances"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubstanceInput"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"all"},"name":{"kind":"Name","value":"seizureStats"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"SUBSTANCE"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"seizureStats"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"substances"},"value":{"kind":"Variable","name":{"kind":"Name","value":"substances"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"MASS"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<SeizuresQuery, SeizuresQueryVariables>;
export const RecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Record"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Labelled"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sourced"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RecordQuery, RecordQueryVariables>;