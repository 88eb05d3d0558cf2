import { createHash } from "node:crypto";
import { type ApolloServerPlugin, type GraphQLResponse, HeaderMap } from "@apollo/server";
import { getOperationAST, getVariableValues } from "graphql";
import type { RequestContext } from "../resolvers/context.js";
import type { Answer } from "./answer.js";

/** Everything that an answer depends on; two answers with the same parts are the same bytes. */
export interface TaggedParts {
  readonly schemaHash: string;
  readonly snapshotId: string;
  readonly text: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly mediaType: string;
  readonly coding: string;
}

/** The strong entity tag of an answer, known before it is worked out. */
export function entityTag(of: TaggedParts): string {
  const parts = [
    of.schemaHash,
    of.snapshotId,
    of.text,
    of.operationName,
    canonical(of.variables),
    of.mediaType,
    of.coding,
  ];
  return `"${createHash("sha256").update(JSON.stringify(parts)).digest("base64url")}"`;
}

/** The same for variables that differ in the order of their keys only. */
function canonical(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(canonical);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return { entries: entries.map(([name, each]) => [name, canonical(each)]) };
}

/** Whether `If-None-Match` lists the tag; weak comparison, as RFC 9110 has it for GET. */
export const lists = (ifNoneMatch: string | undefined, tag: string): boolean =>
  ifNoneMatch?.match(/"[^"]*"/g)?.includes(tag) ?? false;

/** What lets caches keep an answer, and ask whether it still holds before they give it out again. */
export const kept = (tag: string): Readonly<Record<string, string>> => ({
  etag: tag,
  "cache-control": "public, max-age=0, must-revalidate",
});

export const notModified = (tag: string): Answer => ({ status: 304, headers: kept(tag), body: null });

/**
 * `If-None-Match: *` asks whether there is any answer at all. There is one as soon as the operation and its variables are
 * sound, so that nothing has to be executed for it either.
 */
export const notModifiedWhenSound: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      responseForOperation: ({ request: { http, operationName, variables = {} }, document, schema }) => {
        const asked = http?.method === "GET" && http.headers.get("if-none-match")?.trim() === "*";
        const operation = asked ? getOperationAST(document, operationName) : null;
        const sound =
          operation != null && !getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors;
        return Promise.resolve(sound ? anEmptyAnswer : null);
      },
    }),
};

const anEmptyAnswer: GraphQLResponse = {
  http: { status: 304, headers: new HeaderMap() },
  body: { kind: "single", singleResult: {} },
};
