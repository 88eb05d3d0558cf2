import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { deepestNesting, tooDeepAt } from "./nesting.js";
import { Refusal } from "./refusal.js";

/**
 * A thousand references to our longest ids are 157 kB; the rest is for the operation, and for fields of other subgraphs
 * that come with a reference.
 */
export const largestBody = 256_000;

/** What a request asks for, however it came: a text, or the id or hash of one. */
export interface OperationRequest {
  readonly query: string | null;
  /** What names the operation when there is no text: `documentId`, `id`, `doc_id`, or the hash of Apollo's protocol. */
  readonly documentId: string | null;
  /** Whether the text is to be remembered by its hash. */
  readonly persist: boolean;
  readonly operationName: string | null;
  /** Whether `extensions.cost` is to say what the operation costs. */
  readonly reportsCost: boolean;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Fields = Readonly<Record<string, unknown>>;

export async function readRequest(request: IncomingMessage, parameters: URLSearchParams): Promise<OperationRequest> {
  if (request.method === "POST") return operationRequest(await readBody(request));
  if (request.headers["content-type"] !== undefined && !isJson(request)) throw notJson();
  refuseForgery(request);
  return operationRequest(readParameters(parameters));
}

/** A browser sends cookies and credentials along without asking; where there are none, a link can do no harm. */
function refuseForgery({ headers }: IncomingMessage): void {
  const carriesWhoAsks = headers.cookie !== undefined || headers.authorization !== undefined;
  const wasAskedFor = ["content-type", "apollo-require-preflight", "x-apollo-operation-name"].some(
    (name) => (headers[name] ?? "") !== "",
  );
  if (carriesWhoAsks && !wasAskedFor)
    throw badRequest("A GET with cookies or credentials needs the header apollo-require-preflight: true.");
}

function readParameters(parameters: URLSearchParams): Fields {
  const fields: Record<string, unknown> = {};
  for (const name of ["query", "documentId", "id", "doc_id", "operationName", "variables", "extensions"]) {
    const [value, ...more] = parameters.getAll(name);
    if (more.length > 0) throw badRequest(`${name} is given ${more.length + 1} times; expected once.`);
    if (value === undefined) continue;
    fields[name] = name === "variables" || name === "extensions" ? parseJson(value, name) : value;
  }
  return fields;
}

/** The body of a POST as an object. */
async function readBody(request: IncomingMessage): Promise<Fields> {
  if (!isJson(request)) throw notJson();
  if (request.headers["content-encoding"] !== undefined)
    throw new Refusal(415, "UNSUPPORTED_MEDIA_TYPE", "Expected a body without content encoding.");
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    // The rest is read and dropped, so that the client gets to see the answer.
    if (size <= largestBody) chunks.push(chunk);
  }
  if (size > largestBody)
    throw new Refusal(413, "PAYLOAD_TOO_LARGE", `The body has ${size} bytes; expected at most ${largestBody}.`);
  const value = parseJson(decoded(Buffer.concat(chunks)), "The body");
  if (Array.isArray(value)) throw badRequest("The body is a list; expected one operation, for there is no batching.");
  if (!isObject(value)) throw badRequest("The body is no JSON object.");
  return value;
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw badRequest("The body is no JSON in UTF-8.");
  }
}

function parseJson(text: string, what: string): unknown {
  if (tooDeepAt(text) !== null) throw badRequest(`${what} is nested deeper than ${deepestNesting}.`);
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest(`${what} is no JSON in UTF-8.`);
  }
}

function operationRequest(fields: Fields): OperationRequest {
  const query = textOf(fields, "query") ?? "";
  const extensions = objectOf(fields, "extensions") ?? {};
  const hash = persistedHash(objectOf(extensions, "persistedQuery"));
  if (query !== "" && hash !== null && createHash("sha256").update(query).digest("hex") !== hash)
    throw badRequest("extensions.persistedQuery.sha256Hash is not the SHA-256 of query.");
  // Some clients number their requests by `id`; it names an operation only where there is no text.
  const documentId =
    query === "" ? (textOf(fields, "documentId") ?? textOf(fields, "id") ?? textOf(fields, "doc_id") ?? hash) : null;
  if (query === "" && documentId === null)
    throw badRequest("There is no operation; expected query, documentId or extensions.persistedQuery.");
  return {
    query: query === "" ? null : query,
    documentId,
    persist: hash !== null,
    operationName: textOf(fields, "operationName"),
    reportsCost: extensions.cost === true,
    variables: objectOf(fields, "variables") ?? {},
  };
}

function persistedHash(persistedQuery: Fields | null): string | null {
  if (persistedQuery === null) return null;
  if (persistedQuery.version !== 1) throw badRequest("extensions.persistedQuery.version is not 1.");
  const hash = textOf(persistedQuery, "sha256Hash");
  if (hash === null) throw badRequest("extensions.persistedQuery.sha256Hash is missing.");
  return hash;
}

function textOf(fields: Fields, name: string): string | null {
  const value = fields[name] ?? null;
  if (value === null || typeof value === "string") return value;
  throw badRequest(`${name} is no string.`);
}

function objectOf(fields: Fields, name: string): Fields | null {
  const value = fields[name] ?? null;
  if (value === null || isObject(value)) return value;
  throw badRequest(`${name} is no JSON object.`);
}

const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function isJson({ headers }: IncomingMessage): boolean {
  const type = headers["content-type"] ?? "";
  return /^application\/json\s*(;|$)/i.test(type) && !/charset=(?!"?utf-8)/i.test(type);
}

const notJson = (): Refusal =>
  new Refusal(415, "UNSUPPORTED_MEDIA_TYPE", "Expected Content-Type: application/json in UTF-8.");
const badRequest = (message: string): Refusal => new Refusal(400, "BAD_REQUEST", message);
