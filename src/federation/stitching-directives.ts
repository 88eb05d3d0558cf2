import { DirectiveLocation, GraphQLDirective, GraphQLNonNull, GraphQLString } from "graphql";

/**
 * What a stitched gateway reads beside the federation's own directives. Without an import by `@link` it is a directive
 * of this subgraph alone: composers take it and leave it out of the supergraph.
 */
export const mergeDirective = new GraphQLDirective({
  name: "merge",
  description: "For stitching gateways: the field returns records of its type by the values of their `keyField`.",
  locations: [DirectiveLocation.FIELD_DEFINITION],
  args: {
    keyField: {
      type: new GraphQLNonNull(GraphQLString),
      description: "The field of the records whose values the list argument takes: `id` or `code`.",
    },
  },
});
