import { DirectiveLocation, GraphQLBoolean, GraphQLDirective, GraphQLInt } from "graphql";

/**
 * How long an answer may be kept, as Apollo defines it. It is a directive of this subgraph alone: composers take it and
 * leave it out of the supergraph, whose router reads the header `Cache-Control` of each answer. Without `scope`, for all
 * answers are for everybody, and composers remark on an enum that nothing uses.
 */
export const cacheControlDirective = new GraphQLDirective({
  name: "cacheControl",
  description:
    "How long a cache may keep an answer with this field or with a record of this type. An answer is kept for the shortest time that is said of anything in it; what nothing is said of does not count.",
  locations: [
    DirectiveLocation.FIELD_DEFINITION,
    DirectiveLocation.OBJECT,
    DirectiveLocation.INTERFACE,
    DirectiveLocation.UNION,
  ],
  args: {
    maxAge: { type: GraphQLInt, description: "Seconds; 0 for what has to be asked for each time." },
    inheritMaxAge: {
      type: GraphQLBoolean,
      description: "Whether it is kept as long as what it is part of; so it is where no `maxAge` is given.",
    },
  },
});
