import type { DisagreementKind } from "../../vocabulary/disagreement-kinds.js";
import type { ClaimingFact } from "../claim.js";
import { toId } from "../node.js";
import { IntegerColumn } from "./integer-column.js";

/** What is said of a fact, as often as there are facts that are said so. */
type Saying = Pick<ClaimingFact, "assertedBy" | "differsBy">;

/** The facts of which claims are, by their numbers: three integers for each. */
export class ClaimingFacts {
  readonly documentIds: string[] = [];
  readonly sayings: Saying[] = [];
  readonly documents = new IntegerColumn();
  /** Where each stands among the facts of its document. */
  readonly places = new IntegerColumn();
  readonly sayingNumbers = new IntegerColumn();
  /** While facts are added: where each saying stands. */
  readonly #knownSayings = new Map<string, number>();

  get length(): number {
    return this.documents.length;
  }

  addDocument(documentId: string): number {
    return this.documentIds.push(documentId) - 1;
  }

  /** Gives the number of the fact. */
  add(document: number, place: number, assertedBy: string | null, differsBy: DisagreementKind | null): number {
    const key = `${differsBy ?? ""}\n${assertedBy ?? ""}${assertedBy === null ? "\n" : ""}`;
    const known = this.#knownSayings.get(key);
    const saying = known ?? this.sayings.push(Object.freeze({ assertedBy, differsBy })) - 1;
    if (known === undefined) this.#knownSayings.set(key, saying);
    this.places.add(place);
    this.sayingNumbers.add(saying);
    return this.documents.add(document);
  }

  documentIdOf(number: number): string {
    return this.documentIds[this.documents.at(number)] ?? "";
  }

  fact(number: number): ClaimingFact {
    const { assertedBy = null, differsBy = null } = this.sayings[this.sayingNumbers.at(number)] ?? {};
    const documentId = this.documentIdOf(number);
    return { factId: factIdOf(documentId, this.places.at(number)), documentId, assertedBy, differsBy };
  }
}

/** The id of a fact: its document and its place among the facts of it. */
export const factIdOf = (documentId: string, place: number): string =>
  toId("Fact", `${documentId.slice("Document:".length)}/${String(place + 1).padStart(5, "0")}`);
