import { Arg, Args, Ctx, ID, Query, Resolver } from "type-graphql";
import { Node, typeOfId } from "../model/node.js";
import { blocks } from "../repository/types/types.js";
import type { RequestContext } from "./context.js";
import { IdsArgs } from "./key-args.js";
import { recordsOf } from "./lookup.js";

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: "Any record by its global id; null for an unknown id." })
  async node(
    @Arg("id", () => ID, { description: "The id of the record, as its `id` gives it; a former id answers too." })
    id: string,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Node | null> {
    const [node = null] = await nodes([id], loaders);
    return node;
  }

  @Query(() => [Node], {
    nullable: "itemsAndList",
    description: "One record for each id, in the order of the ids; null for an unknown id.",
  })
  nodes(@Args(() => IdsArgs) { ids }: IdsArgs, @Ctx() { loaders }: RequestContext): Promise<(Node | null)[]> {
    return nodes(ids, loaders);
  }
}

/** Of the types that the schema shows as records of their own. */
const shown = new Set(blocks.flatMap(({ name, questions }) => (questions === null ? [] : [name])));

const nodes = async (ids: readonly string[], loaders: RequestContext["loaders"]): Promise<(Node | null)[]> =>
  (await recordsOf(Node, ids, loaders)).map((record) =>
    record !== null && shown.has(typeOfId(record.id)) ? record : null,
  );
