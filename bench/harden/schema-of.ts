import { buildClientSchema, getIntrospectionQuery, type GraphQLSchema, type IntrospectionQuery } from "graphql";
import { ask, at, operationBody, parsed } from "./ask.js";
import type { Program } from "./program.js";

/** The schema, as the program prints it. */
export async function schemaOf(program: Program): Promise<GraphQLSchema> {
  const outcome = await ask(program, operationBody({ query: getIntrospectionQuery() }, { seconds: 30 }));
  // The server's own answer to the canonical question is what the library expects.
  return buildClientSchema(at(parsed(outcome.kind === "answer" ? outcome.text : ""), "data") as IntrospectionQuery);
}
