import { Directive, InterfaceType } from "type-graphql";
import type { Citation } from "./citation.js";
import type { Claim } from "./claim.js";
import { Labelled } from "./labelled.js";
import { Node, typeOfId } from "./node.js";
import type { Sources } from "./sources.js";

// By this key another graph adds fields to every record with sources at once.
@Directive('@key(fields: "id")')
@InterfaceType("Sourced", {
  implements: [Node, Labelled],
  description: "A record that can cite, for every value, the passage of a document that shows it.",
  resolveType: (record: Sourced) => typeOfId(record.id),
})
export abstract class Sourced extends Labelled {
  readonly sources!: Sources;

  get claims(): readonly Claim[] {
    return this.sources.claims;
  }

  get citations(): readonly Citation[] {
    return this.sources.citations;
  }
}

/** Whatever rests on passages of documents: every `Sourced` record, and a document itself. */
export type WithSources = Pick<Sourced, "id" | "sources" | "citations" | "claims">;
