import { reviewed } from "../../facts/evidence.js";
import { schemaName } from "../../facts/field-names.js";
import type { Fact, ReadDocument } from "../../facts/facts.js";
import type { Claim } from "../../model/claim.js";
import { factIdOf } from "../../model/columns/claiming-facts.js";
import type { SourceColumns } from "../../model/columns/source-columns.js";
import { toId } from "../../model/node.js";
import { NumberedSources } from "../../model/sources.js";
import type { Passage } from "../../documents/passage.js";
import type { FactValue } from "../../vocabulary/fact-value.js";
import { CitedPassages } from "./cited-passages.js";
import { ClaimReadings } from "./claim-readings.js";

/** Where a fact stands in its document, and its number among those of which claims are; below zero when it has none yet. */
interface Numbered {
  readonly place: number;
  number: number;
}

/** What was made of a fact. */
interface Made {
  /** The number of the list; below zero when it is not made yet. */
  citations: number;
  sources: NumberedSources | null;
}

/** Makes claims and citations of facts, one citation for each passage however many claims cite it. Both are numbers of columns. */
export class Claims {
  readonly #columns: SourceColumns;
  readonly #passages: CitedPassages;
  readonly #readings: ClaimReadings;
  readonly #made = new Map<Fact, Made>();
  readonly #documents = new Map<string, number>();
  /** A fact and its copies with proposed values have one place in a file. */
  readonly #numbered = new Map<Fact["place"], Numbered>();

  constructor(documents: readonly ReadDocument[], columns: SourceColumns) {
    this.#columns = columns;
    this.#passages = new CitedPassages(documents, columns);
    this.#readings = new ClaimReadings(columns);
    for (const { facts } of documents)
      for (const [index, { place }] of facts.entries()) this.#numbered.set(place, { place: index, number: -1 });
  }

  /** The global id of a fact: its document and its place among the facts of it. */
  factId(fact: Fact): string {
    return factIdOf(toId("Document", fact.documentKey), this.#numberedOf(fact).place);
  }

  #numberedOf({ place, type, documentKey }: Fact): Numbered {
    const numbered = this.#numbered.get(place);
    if (numbered === undefined) throw new Error(`A ${type} of ${documentKey} is not among the facts of the documents.`);
    return numbered;
  }

  /** The claims of a fact. */
  of(fact: Fact): readonly number[] {
    return this.#columns.claimNumbers(this.sourcesOf(fact).number);
  }

  /** What a record rests on that has these claims and citations. */
  sources(claims: readonly number[], citations: readonly number[]): NumberedSources {
    const { lists } = this.#columns;
    return new NumberedSources(this.#columns, this.#columns.add(lists.add(claims), lists.add(citations)));
  }

  /** The same with more claims. */
  withMore(sources: NumberedSources, claims: readonly number[]): NumberedSources {
    if (claims.length === 0) return sources;
    const { lists, citationLists } = this.#columns;
    const all = lists.add([...this.#columns.claimNumbers(sources.number), ...claims]);
    return new NumberedSources(this.#columns, this.#columns.add(all, citationLists.at(sources.number)));
  }

  isProposed(claim: number): boolean {
    return this.#columns.claims.readingOf(claim).status === "proposed";
  }

  claim(number: number): Claim {
    return this.#columns.claim(number);
  }

  /** The claim on one field of a fact. */
  on(fact: Fact, field: string): number {
    const name = schemaName(fact.type, field);
    const claim = this.of(fact).find((each) => this.#columns.claims.readingOf(each).field === name);
    if (claim === undefined) throw new Error(`A ${fact.type} of ${fact.documentKey} gives no ${field}.`);
    return claim;
  }

  /** What a fact of another type says about a field of this record: a statistic's value is an organization's count. */
  borrowed(fact: Fact, field: string, as: string): readonly number[] {
    return isGiven(fact, field) ? [this.#add(fact, field, as)] : [];
  }

  /** What is made of a field of a fact for another field of the record: a body's name says of which body it is a part. */
  derived(
    fact: Fact,
    field: string,
    as: { readonly field: string; readonly value: FactValue; readonly rule: string },
  ): number {
    return this.#add(fact, field, as.field, as);
  }

  citations(facts: readonly Fact[]): readonly number[] {
    const { lists } = this.#columns;
    const [only] = facts;
    return only !== undefined && facts.length === 1
      ? lists.itemsOf(this.#citationsOf(only))
      : [...new Set(facts.flatMap((fact) => lists.itemsOf(this.#citationsOf(fact))))];
  }

  /** The same citations in the order of their places in a text. */
  inPlace(citations: readonly number[]): readonly number[] {
    const { starts, ends } = this.#columns.citations;
    return [...citations].sort((a, b) => starts.at(a) - starts.at(b) || ends.at(a) - ends.at(b));
  }

  /** What a record of one fact rests on. */
  sourcesOf(fact: Fact): NumberedSources {
    const made = this.#madeOf(fact);
    if (made.sources !== null) return made.sources;
    // First, so that its citations have numbers that follow each other.
    const citations = this.#citationsOf(fact);
    const claims: number[] = [];
    for (const field of Object.keys(fact.kinds))
      if (isGiven(fact, field)) claims.push(this.#add(fact, field, schemaName(fact.type, field)));
    made.sources = new NumberedSources(this.#columns, this.#columns.add(this.#columns.lists.add(claims), citations));
    return made.sources;
  }

  #add(fact: Fact, field: string, as: string, other?: { readonly value: FactValue; readonly rule: string }): number {
    const proposed = fact.proposed.get(field);
    const evidence = fact.evidence.get(field) ?? proposed;
    const isProposed = proposed !== undefined && evidence === proposed;
    const passages = evidence?.passages ?? fact.passages;
    return this.#columns.claims.add(
      {
        fact: this.#claiming(fact),
        reading: this.#readings.number({
          type: fact.type,
          field,
          as,
          rule: other?.rule ?? evidence?.rule ?? reviewed,
          carried: evidence?.isCarried ?? false,
          status: isProposed && fact.status !== "rejected" ? "proposed" : fact.status,
        }),
        value: other?.value ?? evidence?.value ?? "",
        raw: evidence?.raw ?? "",
        cited: this.#citedBy(fact, passages),
      },
      passages[0]?.quote ?? null,
    );
  }

  #citedBy(fact: Fact, passages: readonly Passage[]): number {
    const { lists } = this.#columns;
    const [first] = passages;
    if (first !== undefined && passages.length === 1) return this.#passages.number(fact.documentKey, first);
    const whole = passages === fact.passages ? this.#citationsOf(fact) : null;
    return whole !== null && lists.lengthOf(whole) === passages.length
      ? -1 - whole
      : -1 - lists.add(passages.map((passage) => this.#passages.number(fact.documentKey, passage)));
  }

  #citationsOf(fact: Fact): number {
    const made = this.#madeOf(fact);
    if (made.citations >= 0) return made.citations;
    const cited = fact.passages.map((passage) => this.#passages.number(fact.documentKey, passage));
    return (made.citations = this.#columns.lists.add([...new Set(cited)]));
  }

  #claiming(fact: Fact): number {
    const numbered = this.#numberedOf(fact);
    if (numbered.number >= 0) return numbered.number;
    const { documentKey, assertedBy, differsBy } = fact;
    const { facts } = this.#columns.claims;
    const known = this.#documents.get(documentKey);
    const document = known ?? facts.addDocument(toId("Document", documentKey));
    if (known === undefined) this.#documents.set(documentKey, document);
    return (numbered.number = facts.add(document, numbered.place, assertedBy, differsBy));
  }

  #madeOf(fact: Fact): Made {
    const known = this.#made.get(fact);
    if (known !== undefined) return known;
    const made: Made = { citations: -1, sources: null };
    this.#made.set(fact, made);
    return made;
  }
}

const isGiven = ({ evidence, proposed }: Fact, field: string): boolean => evidence.has(field) || proposed.has(field);
