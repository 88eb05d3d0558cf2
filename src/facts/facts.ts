import { z } from "zod";
import { edtfDate } from "../documents/front-matter.js";
import type { Grounds, Passage } from "../documents/passage.js";
import type { FilePlace, Problem } from "../documents/problem.js";
import type { SourceText } from "../documents/source-text.js";
import type { FoundBy, WrittenFact } from "../documents/written-fact.js";
import { agreementKinds } from "../vocabulary/agreement-kinds.js";
import type { DisagreementKind } from "../vocabulary/disagreement-kinds.js";
import { valuesOf } from "../vocabulary/values-of.js";
import { eventKinds } from "../vocabulary/event-kinds.js";
import type { FactValue } from "../vocabulary/fact-value.js";
import type { FactStatus } from "../vocabulary/fact-statuses.js";
import { membershipRoles } from "../vocabulary/membership-roles.js";
import { organizationKinds } from "../vocabulary/organization-kinds.js";
import { qualifiers } from "../vocabulary/qualifiers.js";
import { scopes } from "../vocabulary/seizure-scopes.js";
import { countryCodeOf } from "../vocabulary/countries.js";
import { agreementKindWords, eventKindWords, organizationKindWords } from "../vocabulary/kind-words.js";
import { substanceOf } from "../vocabulary/substance-names.js";
import { isStatisticUnit } from "../vocabulary/units.js";

const text = z
  .string("expected a text")
  .trim()
  .min(1, "expected a text that is not empty")
  .max(800, "expected at most 800 characters");
const texts = z.array(text).max(200);
/** By its ISO 3166-1 alpha-2 code, or by a name or adjective that is read into one. */
const country = z.string("expected a country").transform((name, context) => {
  const code = countryCodeOf(name);
  if (code !== null) return code;
  context.addIssue({
    code: "custom",
    message: "expected a country by its ISO 3166-1 alpha-2 code, such as CN, or its name",
  });
  return z.NEVER;
});
const amount = z.number("expected a number").min(0, "expected a number of 0 or more");
const count = z.int("expected a whole number").min(0, "expected a number of 0 or more").max(2_147_483_647);
const share = z
  .number("expected a share from 0 to 1")
  .min(0, "expected a share from 0 to 1")
  .max(1, "expected a share from 0 to 1");
/** `UN office` is `un_office`; other words for a kind are read by their row in the lexicon. */
const oneOf = <Value extends string>(
  values: Readonly<Record<Value, string>>,
  words: Readonly<Record<string, Value>> = {},
): z.ZodType<Value> =>
  z.preprocess(
    (value) => {
      if (typeof value !== "string") return value;
      const word = value.toLowerCase().replaceAll(/[ -]/g, "_");
      return Object.hasOwn(words, word) ? words[word] : word;
    },
    z.enum(valuesOf(values)),
  );
const substance = z.string("expected a substance").transform((name, context) => {
  const known = substanceOf(name);
  if (known !== null) return known;
  context.addIssue({
    code: "custom",
    message: "expected a known substance such as heroin, cannabis_herb or drugs_total",
  });
  return z.NEVER;
});
const unit = text.refine(
  isStatisticUnit,
  "expected a known unit such as share, persons, crimes, kg or an ISO 4217 code",
);
/** The end of a period; `..` is an end that is known to be open. */
const end = z.union([z.literal(".."), edtfDate], "expected an EDTF date such as 2018-11-13, or ..");
const qualifier = oneOf(qualifiers);

/** What each type of fact can say. Contract, validation and the types of the graph's builder in one table. */
export const factFields = {
  Organization: {
    name: text,
    acronym: text.optional(),
    aliases: texts.optional(),
    kind: oneOf(organizationKinds, organizationKindWords).optional(),
    founded: edtfDate.optional(),
    purpose: text.optional(),
    country: country.optional(),
  },
  Country: { iso2: country },
  Official: {
    name: text,
    title: text.optional(),
    organization: text.optional(),
    country: country.optional(),
    aliases: texts.optional(),
    from: edtfDate.optional(),
    to: end.optional(),
  },
  Event: {
    name: text,
    kind: oneOf(eventKinds, eventKindWords).optional(),
    from: edtfDate.optional(),
    to: end.optional(),
    place: text.optional(),
    country: country.optional(),
    organizers: texts.optional(),
    participants: texts.optional(),
    durationDays: count.optional(),
    countriesRepresented: count.optional(),
  },
  SeizureStat: {
    substance,
    massKg: amount.optional(),
    count: amount.optional(),
    qualifier: qualifier.optional(),
    min: amount.optional(),
    max: amount.optional(),
    seizedBy: text.optional(),
    country: country.optional(),
    region: text.optional(),
    from: edtfDate.optional(),
    to: end.optional(),
    share: share.optional(),
    shareOf: text.optional(),
    scope: oneOf(scopes).default("aggregate"),
  },
  TrainingProgram: {
    name: text,
    providers: texts.optional(),
    beneficiaries: texts.optional(),
    audience: text.optional(),
    participants: count.optional(),
    programs: count.optional(),
    qualifier: qualifier.optional(),
    from: edtfDate.optional(),
    to: end.optional(),
    place: text.optional(),
    agreement: text.optional(),
  },
  Agreement: {
    name: text,
    kind: oneOf(agreementKinds, agreementKindWords).optional(),
    parties: texts.optional(),
    signedOn: edtfDate.optional(),
  },
  Statement: {
    speaker: text,
    text,
    direct: z.boolean("expected true or false").default(false),
    event: text.optional(),
  },
  Statistic: {
    measure: text,
    value: z.union([z.number(), z.tuple([z.number(), z.number()])], "expected a number, or [min, max]"),
    unit,
    qualifier: qualifier.optional(),
    country: country.optional(),
    by: text.optional(),
    from: edtfDate.optional(),
    to: end.optional(),
  },
  Membership: {
    organization: text,
    country,
    from: edtfDate.optional(),
    to: end.optional(),
    role: oneOf(membershipRoles).default("member"),
  },
} as const;

export type FactType = keyof typeof factFields;
export const factTypes = Object.keys(factFields) as FactType[];
export const isFactType = (type: string): type is FactType => Object.hasOwn(factFields, type);

export type FieldsOf<Type extends FactType> = {
  [Name in keyof (typeof factFields)[Type]]: z.infer<(typeof factFields)[Type][Name]>;
};

/** A value of a fact with the words that it was read from. */
export interface Evidence extends Grounds {
  readonly value: FactValue;
}

/** A document that facts were read from. */
export interface ReadDocument extends SourceText {
  readonly key: string;
  readonly facts: readonly Fact[];
  /** Whether a sidecar gives the facts; else they were read out of the text. */
  readonly isReviewed: boolean;
  /** What the reader finds in the text today; null when it was not asked. */
  readonly today: ReadOut | null;
}

/** What the reader finds in a text. */
export interface ReadOut {
  readonly facts: readonly FoundFact[];
  /** The numbers that no fact accounts for. */
  readonly unexplained: readonly Passage[];
  /** Facts of the reader that are not sound: left out, and a fault of the reader's, not of the text. */
  readonly refused: readonly Problem[];
}

/** A fact that the reader found: as a sidecar writes its fields, and as the graph takes it. */
export interface FoundFact {
  readonly written: WrittenFact & { readonly found: FoundBy };
  readonly fact: Fact;
}

interface FactOf<Type extends FactType> {
  readonly type: Type;
  readonly fields: FieldsOf<Type>;
  /** For every field that the fact gives: what it was read from. */
  readonly evidence: ReadonlyMap<string, Evidence>;
  readonly status: FactStatus;
  readonly assertedBy: string | null;
  readonly note: string | null;
  readonly differsBy: DisagreementKind | null;
  readonly passages: readonly Passage[];
  /** How the reader came by it; null for a fact that a person wrote. */
  readonly found: FoundBy | null;
  readonly documentKey: string;
  readonly publishedOn: string | null;
  readonly publisher: string | null;
  place(this: void, field?: string): FilePlace;
}

/** A typed assertion of one document, its values normalised, its passages proved. */
export type Fact<Type extends FactType = FactType> = { [Each in Type]: FactOf<Each> }[Type];
