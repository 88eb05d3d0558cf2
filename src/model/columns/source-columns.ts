import { Claim } from "../claim.js";
import type { Citation } from "../citation.js";
import { CitationColumns } from "./citation-columns.js";
import { ClaimColumns } from "./claim-columns.js";
import { IntegerColumn } from "./integer-column.js";
import { NumberLists } from "./number-lists.js";

/**
 * What all records of a snapshot rest on. A fact of a table has seven claims and six citations: they are rows of integers, and
 * objects are made of them when somebody asks.
 */
export class SourceColumns {
  readonly claims = new ClaimColumns();
  readonly citations = new CitationColumns();
  readonly lists = new NumberLists();
  /** Of the sources of each record, by their number: the list of claims, and that of citations. */
  readonly claimLists = new IntegerColumn();
  readonly citationLists = new IntegerColumn();

  /** Gives the number of the sources that have these two lists. */
  add(claims: number, citations: number): number {
    this.claimLists.add(claims);
    return this.citationLists.add(citations);
  }

  /** To be called when everything is added. */
  finish(): void {
    const { claims, citations, lists } = this;
    const parts: object[] = [this, claims, claims.facts, claims.values, citations, lists];
    for (const part of parts) for (const key of Object.keys(part)) Object.freeze(Reflect.get(part, key));
    Object.freeze(this);
  }

  claimNumbers(sources: number): number[] {
    return this.lists.itemsOf(this.claimLists.at(sources));
  }

  citationNumbers(sources: number): number[] {
    return this.lists.itemsOf(this.citationLists.at(sources));
  }

  claim(number: number): Claim {
    const { claims } = this;
    const cited = claims.cited.at(number);
    const quote = this.#firstQuote(cited);
    return new Claim(
      claims.facts.fact(claims.factNumbers.at(number)),
      claims.readingOf(number),
      claims.valueOf(number, quote),
      claims.rawOf(number, quote),
      cited < 0
        ? this.lists.itemsOf(-1 - cited).map((each) => this.citations.citation(each))
        : this.citations.citation(cited),
    );
  }

  citation(number: number): Citation {
    return this.citations.citation(number);
  }

  /** What a document prints for a claim. */
  rawOf(number: number): string {
    return this.claims.rawOf(number, this.#firstQuote(this.claims.cited.at(number)));
  }

  #firstQuote(cited: number): string {
    if (cited >= 0) return this.citations.quoteOf(cited);
    return this.lists.lengthOf(-1 - cited) === 0 ? "" : this.citations.quoteOf(this.lists.at(-1 - cited, 0));
  }
}
