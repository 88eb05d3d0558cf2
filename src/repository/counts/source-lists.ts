import { IntegerColumn } from "../../model/columns/integer-column.js";
import type { SourceColumns } from "../../model/columns/source-columns.js";
import { otherMasses } from "./list-lengths.js";
import type { Lists } from "./lists.js";

type ListsOf = (field: string) => Lists;

/** The sources of the objects of one type, by their numbers. */
interface OfType {
  readonly claims: Lists;
  readonly citations: Lists;
  readonly numbers: IntegerColumn;
}

/** Counts the lists of claims and citations, and of what those lead to, by their numbers in the columns of a snapshot. */
export class SourceLists {
  readonly #columns: SourceColumns;
  readonly #ofTypes = new Map<string, OfType>();

  constructor(
    columns: SourceColumns,
    private readonly listsOf: ListsOf,
  ) {
    this.#columns = columns;
  }

  add(type: string, sources: number): void {
    let ofType = this.#ofTypes.get(type);
    if (ofType === undefined) {
      const { listsOf } = this;
      const lists = { claims: listsOf(`${type}.claims`), citations: listsOf(`${type}.citations`) };
      this.#ofTypes.set(type, (ofType = { ...lists, numbers: new IntegerColumn() }));
    }
    ofType.numbers.add(sources);
  }

  /** To be called once, when all objects are known. */
  finish(): void {
    const { claims, citations, lists, claimLists, citationLists } = this.#columns;
    const reached = { claims: new Int32Array(claims.length), citations: new Int32Array(citations.length) };
    for (const [type, ofType] of this.#ofTypes) {
      this.#count(ofType.numbers, claimLists, ofType.claims, reached.claims);
      this.#count(ofType.numbers, citationLists, ofType.citations, reached.citations);
      if (type === "SeizureStat") this.#countOtherMasses(ofType.numbers);
    }
    const ofClaims = this.listsOf("Claim.citations");
    const cited = new Int32Array(citations.length);
    const facts = new Int32Array(claims.facts.length);
    for (let claim = 0; claim < claims.length; claim += 1) {
      if (reached.claims[claim] === 0) continue;
      addTo(facts, claims.factNumbers.at(claim));
      const of = claims.cited.at(claim);
      ofClaims.addLength(of < 0 ? lists.lengthOf(-1 - of) : 1);
      if (of >= 0) addTo(cited, of);
      else for (const each of lists.itemsOf(-1 - of)) addTo(cited, each);
    }
    ofClaims.addRepeated(greatest(cited));
    this.#countFacts(facts);
    this.#countDocuments(reached.citations, cited);
  }

  #count(numbers: IntegerColumn, listNumbers: IntegerColumn, counted: Lists, reached: Int32Array): void {
    const { lists } = this.#columns;
    const inLists = new Int32Array(reached.length);
    for (let place = 0; place < numbers.length; place += 1) {
      const list = listNumbers.at(numbers.at(place));
      const length = lists.lengthOf(list);
      counted.addLength(length);
      for (let item = 0; item < length; item += 1) addTo(inLists, lists.at(list, item));
    }
    counted.addRepeated(greatest(inLists));
    for (const [item, count] of inLists.entries()) if (count > 0) reached[item] = 1;
  }

  /** The claims on the mass of each figure but the first. */
  #countOtherMasses(numbers: IntegerColumn): void {
    const { claims } = this.#columns;
    const others = this.listsOf(otherMasses);
    for (let place = 0; place < numbers.length; place += 1)
      others.add(
        this.#columns
          .claimNumbers(numbers.at(place))
          .filter((claim) => claims.readingOf(claim).field === "mass")
          .slice(1),
      );
  }

  /** The facts and documents of claims, by how many claims each fact has. */
  #countFacts(ofFacts: Int32Array): void {
    const { facts } = this.#columns.claims;
    const ofDocuments = new Int32Array(facts.documentIds.length);
    ofFacts.forEach((count, fact) => {
      addTo(ofDocuments, facts.documents.at(fact), count);
    });
    const [toFacts, toDocuments] = [this.listsOf("Claim.fact"), this.listsOf("Claim.document")];
    toFacts.addLength(1, sum(ofFacts));
    toFacts.addRepeated(greatest(ofFacts));
    facts.documentIds.forEach((id, document) => {
      toDocuments.addSingles(id, ofDocuments[document]);
    });
  }

  #countDocuments(reached: Int32Array, cited: Int32Array): void {
    const { citations } = this.#columns;
    const ofSources = new Int32Array(citations.sources.length);
    for (let citation = 0; citation < citations.length; citation += 1)
      if (reached[citation] !== 0 || cited[citation] !== 0) addTo(ofSources, citations.sourceNumbers.at(citation));
    const toDocuments = this.listsOf("Citation.document");
    citations.sources.forEach(({ documentId }, source) => {
      toDocuments.addSingles(documentId, ofSources[source]);
    });
  }
}

function addTo(counts: Int32Array, place: number, more = 1): void {
  counts[place] = (counts[place] ?? 0) + more;
}

const greatest = (counts: Int32Array): number => counts.reduce((most, count) => Math.max(most, count), 0);
const sum = (counts: Int32Array): number => counts.reduce((total, count) => total + count, 0);
