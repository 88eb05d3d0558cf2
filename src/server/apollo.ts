import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { ApolloServerPluginInlineTrace } from "@apollo/server/plugin/inlineTrace";
import type { GraphQLSchema, ParseOptions } from "graphql";
import type { RequestContext } from "../resolvers/context.js";
import { notModifiedWhenSound } from "./conditional.js";
import { costLimit } from "./cost-limit.js";
import { type ErrorLog, formatError } from "./format-error.js";
import type { Lock } from "./lock.js";
import { lockOperations } from "./lock-operations.js";
import { noteOperations } from "./observing/note-operations.js";
import { nameArguments } from "./name-arguments.js";

/** A page of 100 records with their claims, citations and documents costs two thirds of it. */
const mostObjects = 10_000;
export const parseOptions: ParseOptions = { maxLexicalTokens: 1500 };

/** Parses, validates and executes operations; all that is HTTP, persisted operations included, happens in front of it. */
export const createApollo = (
  schema: GraphQLSchema,
  log: ErrorLog,
  traces: boolean,
  lock: Lock,
): ApolloServer<RequestContext> =>
  new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError: formatError(log),
    parseOptions,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    logger: { debug: () => undefined, info: () => undefined, warn: log, error: log },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      traces
        ? ApolloServerPluginInlineTrace({ includeErrors: { masked: true } })
        : ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      noteOperations,
      lockOperations(schema, lock),
      nameArguments,
      costLimit(schema, mostObjects),
      notModifiedWhenSound,
    ],
  });
