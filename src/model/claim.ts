import { Field, ID, ObjectType } from "type-graphql";
import { Citation } from "./citation.js";
import type { DisagreementKind } from "../vocabulary/disagreement-kinds.js";
import type { FactStatus } from "../vocabulary/fact-statuses.js";
import { FactStatusEnum } from "./enums.js";
import type { FactValue } from "../vocabulary/fact-value.js";
import { FactValueScalar } from "./fact-value-scalar.js";
import { claimFields, fieldsMeant } from "../facts/field-names.js";

const listed = (fields: ReadonlyMap<string, string>): string =>
  [...fields].map(([written, name]) => `\`${name}\`${written === name ? "" : ` (\`${written}\`)`}`).join(", ");

@ObjectType("Claim", {
  simpleResolvers: true,
  description:
    "One source's assertion about one field of one record: the printed text, the value read from it, and the rule by which it was read.",
})
export class Claim {
  @Field(() => ID, {
    description:
      "The same after every reload, and on every machine, as long as its document has the same facts. Opaque.",
  })
  readonly id!: string;

  @Field(() => String, {
    description: [
      "The field of the record, as the schema names it, by its path where it is a part of a field. By the type of the fact, with the name that sidecars have for it in brackets where it is another:",
      ...[...claimFields].map(([type, fields]) => `- ${type}: ${listed(fields)}`),
    ].join("\n"),
  })
  readonly field!: string;

  @Field(() => FactValueScalar, {
    description:
      "The value that was read from `raw`, normalised: kilograms for a mass, 0 to 1 for a share, EDTF for a date, an ISO 3166-1 alpha-2 code for a country, the lower-case word for a value of an enum (`heroin`), otherwise a text or a number. Two numbers are a range.",
  })
  readonly value!: FactValue;

  @Field(() => String, {
    description:
      "The text that the document prints for it, verbatim: `181 tons`, `Afghanistani`. It is the quote of the first " +
      "citation or a part of it; what else supports the value is cited behind it.",
  })
  readonly raw!: string;

  @Field(() => String, {
    description:
      "The rule that led from `raw` to `value`, such as `mass/metric-ton`; `reviewed` when a person set it. " +
      "docs/rules.md lists the rules, each with an example.",
  })
  readonly rule!: string;

  @Field(() => Boolean, {
    description:
      "Whether the value was carried from elsewhere in the text or assumed, because the sentence of the fact does not " +
      "give it; false for a value that a person set or a sidecar gives among its `fields`.",
  })
  readonly carried!: boolean;

  @Field(() => FactStatusEnum, {
    description:
      "How far the value has been checked: the status of its fact, and PROPOSED for a value that was carried or assumed, until a person confirms it.",
  })
  readonly status!: FactStatus;

  @Field(() => String, {
    nullable: true,
    description:
      "Who asserts it when it is not the publisher, in words that stand in the text: the name of a speaker or a body, or " +
      "`according to statistics`. Null when the publisher asserts it.",
  })
  readonly assertedBy!: string | null;

  @Field(() => [Citation], { description: "The passages that show it, at least one; `raw` stands in the first." })
  readonly citations!: readonly Citation[];

  readonly documentId!: string;
  readonly factId!: string;
  readonly differsBy!: DisagreementKind | null;
}

/** The claims on a field, named as in the schema or as in a sidecar. */
export function claimsOn(claims: readonly Claim[], field: string | null): readonly Claim[] {
  if (field === null) return claims;
  const fields = new Set(fieldsMeant(field));
  return claims.filter((claim) => fields.has(claim.field));
}
