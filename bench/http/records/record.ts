/** The records of our graph as other servers hold them: plain values, relations by id. One JSON object a line. */
export interface SeizureRecord {
  readonly type: "SeizureStat";
  readonly id: string;
  readonly substance: string;
  readonly mass: { readonly kilograms: number | null; readonly qualifier: string } | null;
  readonly scope: string | null;
  readonly period: { readonly edtf: string | null } | null;
  readonly countryId: string | null;
  readonly seizedById: string | null;
  /** Where the list of all seizures goes on behind it; left out for most of a large corpus. */
  readonly cursor?: string;
}

export interface OrganizationRecord {
  readonly type: "Organization";
  readonly id: string;
  readonly name: string;
  readonly kind: string | null;
  readonly countryId: string | null;
}

export interface OfficialRecord {
  readonly type: "Official";
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  /** Of all roles. */
  readonly organizationIds: readonly string[];
}

export interface EventRecord {
  readonly type: "Event";
  readonly id: string;
  readonly name: string;
  readonly place: string | null;
  readonly period: { readonly edtf: string | null } | null;
  readonly countryId: string | null;
  /** Organizers and participants. */
  readonly partyIds: readonly string[];
}

export interface CountryRecord {
  readonly type: "Country";
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

export interface DocumentRecord {
  readonly type: "Document";
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
}

export interface CitationValue {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
  readonly documentId: string;
}

export interface ClaimValue {
  readonly field: string;
  readonly value: unknown;
  readonly raw: string;
  readonly rule: string;
  readonly status: string;
  readonly documentId: string;
  readonly citations: readonly CitationValue[];
}

/** What a seizure rests on. Beside the records, for the seizures that are asked for their sources. */
export interface SourcesRecord {
  readonly type: "Sources";
  readonly id: string;
  readonly claims: readonly ClaimValue[];
  readonly citations: readonly CitationValue[];
}

/** What our graph answers to a question that the others are given ready: a search, totals. */
export interface GivenRecord {
  readonly type: "Given";
  /** The variables of the question, as JSON. */
  readonly variables: string;
  readonly answer: unknown;
}

export type AnyRecord =
  | SeizureRecord
  | OrganizationRecord
  | OfficialRecord
  | EventRecord
  | CountryRecord
  | DocumentRecord
  | SourcesRecord
  | GivenRecord;
