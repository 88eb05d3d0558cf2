import { Arg, Args, Ctx, ID, Query, Resolver } from "type-graphql";
import { Membership } from "../model/membership.js";
import { Node } from "../model/node.js";
import type { RequestContext } from "./context.js";
import { IdsArgs, recordsOf } from "./lookup.js";

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: "Any record by its global id; null for an unknown one." })
  async node(
    @Arg("id", () => ID, { description: "The global id." }) id: string,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Node | null> {
    const [node = null] = await nodes([id], loaders);
    return node;
  }

  @Query(() => [Node], {
    nullable: "items",
    description: "As many records as ids, in the order of the ids; null for an unknown one.",
  })
  nodes(@Args(() => IdsArgs) { ids }: IdsArgs, @Ctx() { loaders }: RequestContext): Promise<(Node | null)[]> {
    return nodes(ids, loaders);
  }
}

// A membership shows as an edge of `Organization.members`; it is no node of its own.
const nodes = async (ids: readonly string[], loaders: RequestContext["loaders"]): Promise<(Node | null)[]> =>
  (await recordsOf(Object, ids, loaders)).map((record) =>
    record instanceof Node && !(record instanceof Membership) ? record : null,
  );
