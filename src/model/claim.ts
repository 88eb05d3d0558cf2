import { Field, ID, ObjectType } from "type-graphql";
import { Citation } from "./citation.js";
import type { DisagreementKind } from "../vocabulary/disagreement-kinds.js";
import type { FactStatus } from "../vocabulary/fact-statuses.js";
import { FactStatusEnum } from "./enums.js";
import type { FactValue } from "../vocabulary/fact-value.js";
import { FactValueScalar } from "./fact-value-scalar.js";
import { claimFields, fieldsMeant } from "../facts/field-names.js";
import { toId } from "./node.js";
import { readField } from "./read-field.js";

const listed = (fields: ReadonlyMap<string, string>): string =>
  [...fields].map(([written, name]) => `\`${name}\`${written === name ? "" : ` (\`${written}\`)`}`).join(", ");

/** What all claims of one fact share. */
export interface ClaimingFact {
  readonly factId: string;
  readonly documentId: string;
  readonly assertedBy: string | null;
  readonly differsBy: DisagreementKind | null;
}

/** What claims on one field that were read by one rule share, of however many facts. */
export interface ClaimReading {
  /** What ids of such claims end with: the field of the fact, and that of the record where it is another one. */
  readonly key: string;
  readonly field: string;
  readonly rule: string;
  readonly carried: boolean;
  readonly status: FactStatus;
}

/** There are many claims: each keeps what is its own, and refers to what it shares with others. */
@ObjectType("Claim", {
  simpleResolvers: true,
  description:
    "One source's assertion about one field of one record: the printed text, the value read from it, and the rule by which it was read.",
})
export class Claim {
  readonly fact: ClaimingFact;
  readonly reading: ClaimReading;

  @Field(() => FactValueScalar, {
    description:
      "The value that was read from `raw`, normalised: kilograms for a mass, 0 to 1 for a share, EDTF for a date, an ISO 3166-1 alpha-2 code for a country, the lower-case word for a value of an enum (`heroin`), otherwise a text or a number. Two numbers are a range.",
  })
  readonly value: FactValue;

  @Field(() => String, {
    description:
      "The text that the document prints for it, verbatim: `181 tons`, `Afghanistani`. It is the quote of the first " +
      "citation or a part of it; what else supports the value is cited behind it.",
  })
  readonly raw: string;

  /** One citation, which most claims have, or the list of several. */
  readonly cited: Citation | readonly Citation[];

  constructor(
    fact: ClaimingFact,
    reading: ClaimReading,
    value: FactValue,
    raw: string,
    cited: Citation | readonly Citation[],
  ) {
    this.fact = fact;
    this.reading = reading;
    this.value = value;
    this.raw = raw;
    this.cited = cited;
    Object.freeze(this);
  }

  @readField(() => ID, {
    description:
      "The same after every reload, and on every machine, as long as its document has the same facts. Opaque.",
  })
  get id(): string {
    return toId("Claim", `${this.fact.factId.slice("Fact:".length)}/${this.reading.key}`);
  }

  @readField(() => String, {
    description: [
      "The field of the record, as the schema names it, by its path where it is a part of a field. By the type of the fact, with the name that sidecars have for it in brackets where it is another:",
      ...[...claimFields].map(([type, fields]) => `- ${type}: ${listed(fields)}`),
    ].join("\n"),
  })
  get field(): string {
    return this.reading.field;
  }

  @readField(() => String, {
    description:
      "The rule that led from `raw` to `value`, such as `mass/metric-ton`; `reviewed` when a person set it. " +
      "docs/rules.md lists the rules, each with an example.",
  })
  get rule(): string {
    return this.reading.rule;
  }

  @readField(() => Boolean, {
    description:
      "Whether the value was carried from elsewhere in the text or assumed, because the sentence of the fact does not " +
      "give it; false for a value that a person set or a sidecar gives among its `fields`.",
  })
  get carried(): boolean {
    return this.reading.carried;
  }

  @readField(() => FactStatusEnum, {
    description:
      "How far the value has been checked: the status of its fact, and PROPOSED for a value that was carried or assumed, until a person confirms it.",
  })
  get status(): FactStatus {
    return this.reading.status;
  }

  @readField(() => String, {
    nullable: true,
    description:
      "Who asserts it when it is not the publisher, in words that stand in the text: the name of a speaker or a body, or " +
      "`according to statistics`. Null when the publisher asserts it.",
  })
  get assertedBy(): string | null {
    return this.fact.assertedBy;
  }

  @readField(() => [Citation], { description: "The passages that show it, at least one; `raw` stands in the first." })
  get citations(): readonly Citation[] {
    return this.cited instanceof Citation ? [this.cited] : this.cited;
  }

  get documentId(): string {
    return this.fact.documentId;
  }

  get factId(): string {
    return this.fact.factId;
  }

  get differsBy(): DisagreementKind | null {
    return this.fact.differsBy;
  }

  /** What it says, for whoever writes it down or compares it. */
  toJSON(): object {
    const { id, field, value, raw, rule, carried, status, assertedBy, citations } = this;
    const { documentId, factId, differsBy } = this.fact;
    return {
      ...{ id, field, value, raw, rule, carried, status, assertedBy, citations },
      ...{ documentId, factId, differsBy },
    };
  }
}

/** The claims on a field, named as in the schema or as in a sidecar. */
export function claimsOn(claims: readonly Claim[], field: string | null): readonly Claim[] {
  if (field === null) return claims;
  const fields = new Set(fieldsMeant(field));
  return claims.filter((claim) => fields.has(claim.field));
}
