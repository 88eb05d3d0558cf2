import type { FieldNode, GraphQLResolveInfo } from "graphql";

/**
 * What the fields of one execution ask. Siblings share their field nodes and with them all arguments, so that the ask is
 * made once for all parents. What differs from parent to parent, a cursor, is no part of it.
 */
export interface FieldAsks {
  /** What was made for this field before, or what is made now. */
  of<Ask extends object>(info: GraphQLResolveInfo, make: () => Ask): Ask;
}

/** Those of an execution of graphql-js, which gives all siblings the same list of nodes. */
export class RequestAsks implements FieldAsks {
  readonly #byNodes = new WeakMap<readonly FieldNode[], object>();

  of<Ask extends object>({ fieldNodes }: GraphQLResolveInfo, make: () => Ask): Ask {
    const known = this.#byNodes.get(fieldNodes);
    // The nodes are of one field of one type, whose resolver makes one kind of ask.
    if (known !== undefined) return known as Ask;
    const ask = make();
    this.#byNodes.set(fieldNodes, ask);
    return ask;
  }
}
