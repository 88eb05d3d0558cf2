import type { Citation } from "./citation.js";
import type { Claim } from "./claim.js";
import type { SourceColumns } from "./columns/source-columns.js";

/** What a record rests on: what sources claim of it, and the passages that show it. */
export interface Sources {
  readonly claims: readonly Claim[];
  readonly citations: readonly Citation[];
}

/** What documents print for the claims, in their order. */
export const printedIn = (sources: Sources): readonly string[] =>
  sources instanceof NumberedSources ? sources.printed : sources.claims.map(({ raw }) => raw);

/** The claims on one field of the schema. */
export const claimsOf = (sources: Sources, field: string): readonly Claim[] =>
  sources instanceof NumberedSources
    ? sources.claimsOf(field)
    : sources.claims.filter((claim) => claim.field === field);

/** How many citations there are. */
export const citationCount = (sources: Sources): number =>
  sources instanceof NumberedSources ? sources.citationCount : sources.citations.length;

/** Sources in the columns of a snapshot: claims and citations are other objects whenever they are asked for. */
export class NumberedSources implements Sources {
  // All records of a snapshot share them: whoever looks at what a record holds need not see them.
  readonly #columns: SourceColumns;
  readonly number: number;

  constructor(columns: SourceColumns, number: number) {
    this.#columns = columns;
    this.number = number;
    Object.freeze(this);
  }

  get columns(): SourceColumns {
    return this.#columns;
  }

  get claims(): readonly Claim[] {
    return this.#columns.claimNumbers(this.number).map((number) => this.#columns.claim(number));
  }

  get citations(): readonly Citation[] {
    return this.#columns.citationNumbers(this.number).map((number) => this.#columns.citation(number));
  }

  get printed(): readonly string[] {
    return this.#columns.claimNumbers(this.number).map((number) => this.#columns.rawOf(number));
  }

  get citationCount(): number {
    return this.#columns.lists.lengthOf(this.#columns.citationLists.at(this.number));
  }

  claimsOf(field: string): readonly Claim[] {
    const columns = this.#columns;
    return columns
      .claimNumbers(this.number)
      .filter((number) => columns.claims.readingOf(number).field === field)
      .map((number) => columns.claim(number));
  }

  /** What they say, for whoever writes it down. */
  toJSON(): object {
    const { claims, citations } = this;
    return { claims, citations };
  }
}

export const noSources: Sources = Object.freeze({ claims: Object.freeze([]), citations: Object.freeze([]) });
