import { Directive, InterfaceType } from "type-graphql";
import type { Citation } from "./citation.js";
import type { Claim } from "./claim.js";
import { Labelled } from "./labelled.js";
import { Node, typeOfId } from "./node.js";

// By this key another graph adds fields to every record with sources at once.
@Directive('@key(fields: "id")')
@InterfaceType("Sourced", {
  implements: [Node, Labelled],
  description: "A record that can cite, for every value, the passage of a document that shows it.",
  resolveType: (record: Sourced) => typeOfId(record.id),
})
export abstract class Sourced extends Labelled {
  readonly citations!: readonly Citation[];
  readonly claims!: readonly Claim[];
}

/** Whatever rests on passages of documents: every `Sourced` record, and a document itself. */
export type WithSources = Pick<Sourced, "id" | "citations" | "claims">;
