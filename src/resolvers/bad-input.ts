import { GraphQLError } from "graphql";

/** A fault of the client's, with the argument that it lies in: `first`, `filter.period`. */
export const badInput = (argument: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT", arguments: [argument] } });
