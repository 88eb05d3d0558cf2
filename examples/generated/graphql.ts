/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

export type OrganizationSeizuresQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type OrganizationSeizuresQuery = { readonly organization: { readonly id: string, readonly name: string, readonly acronym: string | null, readonly seizures: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly substance: Substance, readonly seizedByText: string | null, readonly period: { readonly edtf: string | null } | null, readonly mass: { readonly raw: string, readonly kilograms: number | null } | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly document: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type SeizureFragment = { readonly id: string, readonly substance: Substance, readonly seizedByText: string | null, readonly period: { readonly edtf: string | null } | null, readonly mass: { readonly raw: string, readonly kilograms: number | null } | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly document: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }> };

type Quotes_Agreement_Fragment = { readonly id: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly document: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }> };

type Quotes_Country_Fragment = { readonly id: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly document: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }> };

type Quotes_Event_Fragment = { readonly id: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly document: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }> };

type Quotes_Official_Fragment = { readonly id: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly document: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }> };

type Quotes_Organization_Fragment = { readonly id: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly document: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }> };

type Quotes_Region_Fragment = { readonly id: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly document: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }> };

type Quotes_SeizureStat_Fragment = { readonly id: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly document: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }> };

type Quotes_Statement_Fragment = { readonly id: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly document: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }> };

type Quotes_Statistic_Fragment = { readonly id: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly document: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }> };

type Quotes_TrainingProgram_Fragment = { readonly id: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly document: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }> };

export type QuotesFragment =
  | Quotes_Agreement_Fragment
  | Quotes_Country_Fragment
  | Quotes_Event_Fragment
  | Quotes_Official_Fragment
  | Quotes_Organization_Fragment
  | Quotes_Region_Fragment
  | Quotes_SeizureStat_Fragment
  | Quotes_Statement_Fragment
  | Quotes_Statistic_Fragment
  | Quotes_TrainingProgram_Fragment
;

export type ReadingOfASeizureQueryVariables = Exact<{
  id: string;
}>;


export type ReadingOfASeizureQuery = { readonly seizureStat: { readonly id: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly raw: string, readonly value: string | number | boolean | readonly string[] | readonly number[], readonly rule: string }> } | null };

export const QuotesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Quotes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sourced"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}}]}}]} as unknown as DocumentNode<QuotesFragment, unknown>;
export const SeizureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Seizure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SeizureStat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"substance"}},{"kind":"Field","name":{"kind":"Name","value":"seizedByText"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raw"}},{"kind":"Field","name":{"kind":"Name","value":"kilograms"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Quotes"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Quotes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sourced"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}}]}}]} as unknown as DocumentNode<SeizureFragment, unknown>;
export const OrganizationSeizuresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrganizationSeizures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"seizures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Seizure"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Quotes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sourced"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Seizure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SeizureStat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"substance"}},{"kind":"Field","name":{"kind":"Name","value":"seizedByText"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raw"}},{"kind":"Field","name":{"kind":"Name","value":"kilograms"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Quotes"}}]}}]} as unknown as DocumentNode<OrganizationSeizuresQuery, OrganizationSeizuresQueryVariables>;
export const ReadingOfASeizureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadingOfASeizure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seizureStat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"field"},"value":{"kind":"StringValue","value":"mass","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}}]}}]}}]} as unknown as DocumentNode<ReadingOfASeizureQuery, ReadingOfASeizureQueryVariables>;