import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { ApolloServerPluginInlineTrace } from "@apollo/server/plugin/inlineTrace";
import type { GraphQLSchema, ParseOptions } from "graphql";
import { notModifiedWhenValid } from "./not-modified.js";
import { cacheAnswers } from "./cache-policy.js";
import { type ErrorLog, formatError } from "./format-error.js";
import { limitOperations } from "../limits/limit-operations.js";
import type { LimitedContext } from "../limits/limited-context.js";
import type { Limits } from "../limits/limits.js";
import type { Lane } from "../../lane/lane.js";
import type { Lock } from "./lock.js";
import { lockOperations } from "./lock-operations.js";
import { noteOperations } from "../observing/note-operations.js";
import { teachLane } from "./teach-lane.js";
import { nameArguments } from "./name-arguments.js";

/** More errors of one operation help nobody. */
const mostValidationErrors = 5;

export const parseOptions = ({ tokens }: Pick<Limits, "tokens">): ParseOptions => ({ maxLexicalTokens: tokens });

/** Parses, validates and executes operations; all that is HTTP, persisted operations included, happens in front of it. */
export const createApollo = (
  schema: GraphQLSchema,
  log: ErrorLog,
  traces: boolean,
  lock: Lock,
  limits: Limits,
  cacheSeconds: number,
  lane: Lane | null,
): ApolloServer<LimitedContext> =>
  new ApolloServer<LimitedContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError: formatError(log),
    parseOptions: parseOptions(limits),
    validationOptions: { maxErrors: mostValidationErrors },
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
      cacheAnswers(schema, cacheSeconds),
      lockOperations(schema, lock),
      nameArguments,
      limitOperations(limits),
      notModifiedWhenValid,
      ...(lane === null ? [] : [teachLane(lane)]),
    ],
  });
