import { reviewed } from "../../facts/evidence.js";
import type { Fact } from "../../facts/facts.js";
import { Claim } from "../../model/claim.js";
import { Citation } from "../../model/citation.js";
import { schemaName } from "../../facts/field-names.js";
import { frozen } from "../../model/frozen.js";
import { toId } from "../../model/node.js";
import type { Passage } from "../../documents/passage.js";
import type { FactValue } from "../../vocabulary/fact-value.js";
import type { ReadDocument } from "../../facts/facts.js";

const neighbourhood = 80;

/** Makes claims and citations of facts, one `Citation` for each passage however many claims cite it. */
export class Claims {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #citations = new Map<string, Citation>();
  readonly #claims = new Map<Fact, readonly Claim[]>();
  /** A fact and its copies with proposed values have one place in a file. */
  readonly #factKeys: ReadonlyMap<Fact["place"], string>;

  constructor(documents: readonly ReadDocument[]) {
    this.#texts = new Map(documents.map(({ key, text }) => [key, text]));
    this.#factKeys = new Map(
      documents.flatMap(({ key, facts }) =>
        facts.map(({ place }, index) => [place, `${key}/${String(index + 1).padStart(5, "0")}`] as const),
      ),
    );
  }

  /** The global id of a fact: its document and its place among the facts of it. */
  factId(fact: Fact): string {
    return toId("Fact", this.#factKey(fact));
  }

  #factKey({ place, type, documentKey }: Fact): string {
    const key = this.#factKeys.get(place);
    if (key === undefined) throw new Error(`A ${type} of ${documentKey} is not among the facts of the documents.`);
    return key;
  }

  of(fact: Fact): readonly Claim[] {
    const known = this.#claims.get(fact);
    if (known !== undefined) return known;
    const claims = Object.freeze(
      Object.keys(fact.kinds)
        .filter((field) => isGiven(fact, field))
        .map((field) => this.#claim(fact, field, schemaName(fact.type, field))),
    );
    this.#claims.set(fact, claims);
    return claims;
  }

  /** The claim on one field of a fact. */
  on(fact: Fact, field: string): Claim {
    const name = schemaName(fact.type, field);
    const claim = this.of(fact).find((each) => each.field === name);
    if (claim === undefined) throw new Error(`A ${fact.type} of ${fact.documentKey} gives no ${field}.`);
    return claim;
  }

  /** What a fact of another type says about a field of this record: a statistic's value is an organization's count. */
  borrowed(fact: Fact, field: string, as: string): readonly Claim[] {
    return isGiven(fact, field) ? [this.#claim(fact, field, as)] : [];
  }

  /** What is made of a field of a fact for another field of the record: a body's name says of which body it is a part. */
  derived(
    fact: Fact,
    field: string,
    as: { readonly field: string; readonly value: FactValue; readonly rule: string },
  ): Claim {
    return frozen(
      Claim,
      Object.assign(new Claim(), this.#claim(fact, field, as.field), { value: as.value, rule: as.rule }),
    );
  }

  citations(facts: readonly Fact[]): readonly Citation[] {
    return Object.freeze([
      ...new Set(facts.flatMap((fact) => fact.passages.map((passage) => this.#citation(fact.documentKey, passage)))),
    ]);
  }

  #claim(fact: Fact, field: string, as: string): Claim {
    const proposed = fact.proposed.get(field);
    const evidence = fact.evidence.get(field) ?? proposed;
    const isProposed = proposed !== undefined && evidence === proposed;
    const key = `${this.#factKey(fact)}/${field}`;
    return frozen(Claim, {
      id: toId("Claim", as === schemaName(fact.type, field) ? key : `${key}/${as}`),
      field: as,
      value: evidence?.value ?? "",
      raw: evidence?.raw ?? "",
      rule: evidence?.rule ?? reviewed,
      carried: evidence?.isCarried ?? false,
      status: isProposed && fact.status !== "rejected" ? "proposed" : fact.status,
      assertedBy: fact.assertedBy,
      citations: Object.freeze(
        (evidence?.passages ?? fact.passages).map((passage) => this.#citation(fact.documentKey, passage)),
      ),
      documentId: toId("Document", fact.documentKey),
      factId: this.factId(fact),
      differsBy: fact.differsBy,
    });
  }

  #citation(documentKey: string, passage: Passage): Citation {
    const key = `${documentKey}\n${passage.start}-${passage.end}-${passage.column ?? ""}`;
    const known = this.#citations.get(key);
    if (known !== undefined) return known;
    const citation = citationAt(toId("Document", documentKey), this.#texts.get(documentKey) ?? "", passage);
    this.#citations.set(key, citation);
    return citation;
  }
}

const isGiven = ({ evidence, proposed }: Fact, field: string): boolean => evidence.has(field) || proposed.has(field);

/** A passage of a document with its neighbours in the text. */
export function citationAt(documentId: string, text: string, { quote, start, end, row, column }: Passage): Citation {
  return frozen(Citation, {
    quote,
    start,
    end,
    before: text.slice(wholeFrom(text, Math.max(0, start - neighbourhood)), start),
    after: text.slice(end, wholeTo(text, end + neighbourhood)),
    row,
    column,
    documentId,
  });
}

/** Whether a character of two code units, such as an emoji, begins before this place and ends behind it. */
const isInside = (text: string, at: number): boolean => (text.codePointAt(at - 1) ?? 0) > 0xffff;

const wholeFrom = (text: string, at: number): number => (isInside(text, at) ? at + 1 : at);
const wholeTo = (text: string, at: number): number => (isInside(text, at) ? at - 1 : at);
