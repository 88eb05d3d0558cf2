import { reviewed } from "../../facts/evidence.js";
import type { Fact } from "../../facts/facts.js";
import { Claim, type ClaimingFact, type ClaimReading } from "../../model/claim.js";
import { Citation, type CitedText } from "../../model/citation.js";
import { schemaName } from "../../facts/field-names.js";
import { toId } from "../../model/node.js";
import type { Passage } from "../../documents/passage.js";
import type { FactValue } from "../../vocabulary/fact-value.js";
import type { ReadDocument } from "../../facts/facts.js";

/** Makes claims and citations of facts, one `Citation` for each passage however many claims cite it; what is the same is one object. */
export class Claims {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #cited = new Map<string, CitedPassages>();
  readonly #claims = new Map<Fact, readonly Claim[]>();
  readonly #citations = new Map<Fact, readonly Citation[]>();
  readonly #claiming = new Map<Fact, ClaimingFact>();
  readonly #readings = new Map<string, ClaimReading>();
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
    const { fact: claiming, reading, raw, cited } = this.#claim(fact, field, as.field);
    return new Claim(claiming, this.#reading({ ...reading, rule: as.rule }), as.value, raw, cited);
  }

  citations(facts: readonly Fact[]): readonly Citation[] {
    const [only] = facts;
    return only !== undefined && facts.length === 1
      ? this.#citationsOf(only)
      : Object.freeze([...new Set(facts.flatMap((fact) => this.#citationsOf(fact)))]);
  }

  #citationsOf(fact: Fact): readonly Citation[] {
    const known = this.#citations.get(fact);
    if (known !== undefined) return known;
    const cited = fact.passages.map((passage) => this.#citation(fact.documentKey, passage));
    const citations = Object.freeze(new Set(cited).size === cited.length ? cited : [...new Set(cited)]);
    this.#citations.set(fact, citations);
    return citations;
  }

  #claim(fact: Fact, field: string, as: string): Claim {
    const proposed = fact.proposed.get(field);
    const evidence = fact.evidence.get(field) ?? proposed;
    const isProposed = proposed !== undefined && evidence === proposed;
    return new Claim(
      this.#claimingFact(fact),
      this.#reading({
        key: as === schemaName(fact.type, field) ? field : `${field}/${as}`,
        field: as,
        rule: evidence?.rule ?? reviewed,
        carried: evidence?.isCarried ?? false,
        status: isProposed && fact.status !== "rejected" ? "proposed" : fact.status,
      }),
      evidence?.value ?? "",
      evidence?.raw ?? "",
      this.#citedBy(fact, evidence?.passages ?? fact.passages),
    );
  }

  #citedBy(fact: Fact, passages: readonly Passage[]): Citation | readonly Citation[] {
    const [first] = passages;
    if (first !== undefined && passages.length === 1) return this.#citation(fact.documentKey, first);
    const whole = this.#citationsOf(fact);
    return passages === fact.passages && whole.length === passages.length
      ? whole
      : Object.freeze(passages.map((passage) => this.#citation(fact.documentKey, passage)));
  }

  #claimingFact(fact: Fact): ClaimingFact {
    const known = this.#claiming.get(fact);
    if (known !== undefined) return known;
    const { documentKey, assertedBy, differsBy } = fact;
    const claiming = Object.freeze({
      factId: this.factId(fact),
      documentId: toId("Document", documentKey),
      assertedBy,
      differsBy,
    });
    this.#claiming.set(fact, claiming);
    return claiming;
  }

  #reading(reading: ClaimReading): ClaimReading {
    const { key, rule, carried, status } = reading;
    const place = `${key} ${rule} ${carried} ${status} ${reading.field}`;
    const known = this.#readings.get(place);
    if (known !== undefined) return known;
    this.#readings.set(place, Object.freeze(reading));
    return reading;
  }

  #citation(documentKey: string, passage: Passage): Citation {
    const place = passage.column === null ? documentKey : `${documentKey}\n${passage.column}`;
    const cited = this.#cited.get(place) ?? this.#newCited(place, documentKey, passage.column);
    return cited.at(passage);
  }

  #newCited(place: string, documentKey: string, column: string | null): CitedPassages {
    const documentId = toId("Document", documentKey);
    const made = new CitedPassages({ documentId, text: this.#texts.get(documentKey) ?? "", column });
    this.#cited.set(place, made);
    return made;
  }
}

/** The passages of a text that are cited, each made once. */
class CitedPassages {
  readonly #source: CitedText;
  readonly #known = new Map<number, Citation>();

  constructor(source: CitedText) {
    this.#source = Object.freeze(source);
  }

  at({ start, end, row }: Passage): Citation {
    // Both in one number, for there are many passages; none is nearly as long.
    const place = start * 2 ** 20 + (end - start);
    const known = this.#known.get(place);
    if (known !== undefined) return known;
    const made = new Citation(this.#source, start, end, row);
    this.#known.set(place, made);
    return made;
  }
}

const isGiven = ({ evidence, proposed }: Fact, field: string): boolean => evidence.has(field) || proposed.has(field);
