import { InterfaceType } from "type-graphql";
import { Node, typeOfId } from "./node.js";

/** Not on `Node`, which other subgraphs have too: a field of an interface must be on all types that implement it. */
@InterfaceType("Labelled", {
  implements: Node,
  description: "A record that says in one line what it is, and where its page is.",
  resolveType: (record: Labelled) => typeOfId(record.id),
})
export abstract class Labelled extends Node {}
