import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Address } from "./address.js";
import { deepestNesting, isDeep, tooDeepAt } from "./nesting.js";
import { Refusal } from "./refusal.js";
import { readOnce } from "./read-once.js";
import { textOfUtf8 } from "./utf8.js";

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

/** Reads what a GET or a POST asks for; a body may have so many bytes. */
export async function readRequest(
  request: IncomingMessage,
  address: Address,
  largestBody: number,
): Promise<OperationRequest> {
  const body = request.method === "POST" ? await readBody(request, largestBody) : null;
  return operationIn(request, address, body);
}

/** What a GET asks for, or a POST with this body. */
export function operationIn(request: IncomingMessage, address: Address, body: Buffer | null): OperationRequest {
  if (body !== null) return operationRequest(parseBody(body));
  if (request.headers["content-type"] !== undefined && !isJson(request)) throw notJson();
  refuseForgery(request);
  return operationRequest(readParameters(address.url));
}

/**
 * A page of another origin can make a browser send a GET with the cookies of the person who reads it; a POST of a form is
 * refused for its type. Who follows a link or types an address asks for the answer, whatever cookies other programs on
 * the same host have left: browsers say so by `Sec-Fetch-Mode` and `Sec-Fetch-Site`, which no page can set.
 */
function refuseForgery({ headers }: IncomingMessage): void {
  const carriesWhoAsks = headers.cookie !== undefined || headers.authorization !== undefined;
  const wasAskedFor =
    headers["sec-fetch-mode"] === "navigate" ||
    headers["sec-fetch-site"] === "same-origin" ||
    ["content-type", "apollo-require-preflight", "x-apollo-operation-name"].some(
      (name) => (headers[name] ?? "") !== "",
    );
  if (carriesWhoAsks && !wasAskedFor)
    throw badRequest("A GET with cookies or credentials needs the header apollo-require-preflight: true.");
}

const parameterNames = ["query", "documentId", "id", "doc_id", "operationName", "variables", "extensions"];

/** Whether an address has a parameter of an operation in it, be it in order or not. */
export const hasParameters = ({ searchParams }: URL): boolean => parameterNames.some((name) => searchParams.has(name));

function readParameters({ search, searchParams }: URL): Fields {
  if (!isEscapedUtf8(search)) throw badRequest("The parameters are not UTF-8 with each % escaped as %25.");
  const fields: Record<string, unknown> = {};
  for (const name of parameterNames) {
    const [value = "", ...more] = searchParams.getAll(name);
    if (more.length > 0) throw badRequest(`${name} is given ${more.length + 1} times; expected once.`);
    // The specification has an empty parameter be the same as none.
    if (value === "") continue;
    fields[name] = name === "variables" || name === "extensions" ? parseJson(value, name) : value;
  }
  return fields;
}

function isEscapedUtf8(search: string): boolean {
  try {
    decodeURIComponent(search);
    return true;
  } catch {
    return false;
  }
}

/** The body of a POST that may be one of ours. */
export function readBody(request: IncomingMessage, largestBody: number): Promise<Buffer> {
  if (!isJson(request)) throw notJson();
  if (request.headers["content-encoding"] !== undefined)
    throw new Refusal(415, "UNSUPPORTED_MEDIA_TYPE", "Expected a body without content encoding.");
  // Node drops the body that comes behind the answer.
  const announced = Number(request.headers["content-length"] ?? 0);
  if (announced > largestBody) throw tooLarge(announced, largestBody);
  // Never settles when the client goes before: then nobody waits for an answer either.
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      // The rest is read and dropped, so that the client gets to see the answer.
      if (size <= largestBody) chunks.push(chunk);
    });
    request.on("end", () => {
      const [first = nothing] = chunks;
      if (size > largestBody) reject(tooLarge(size, largestBody));
      else resolve(chunks.length < 2 ? first : Buffer.concat(chunks));
    });
  });
}

const nothing = Buffer.alloc(0);

function parseBody(body: Buffer): Fields {
  const text = textOfUtf8(body);
  if (text === null) throw badRequest("The body is not JSON in UTF-8.");
  const value = parseJson(text, "The body");
  if (Array.isArray(value))
    throw badRequest("The body is a list; expected one operation, because batching is not supported.");
  if (!isObject(value)) throw badRequest("The body is not a JSON object.");
  return value;
}

function parseJson(text: string, what: string): unknown {
  const value = jsonIn(text);
  // What is not JSON may be too deep as well, which says more of it.
  if (value === undefined ? tooDeepAt(text) !== null : isDeep(value))
    throw badRequest(`${what} is nested deeper than ${deepestNesting}.`);
  if (value === undefined) throw badRequest(`${what} is not JSON in UTF-8.`);
  return value;
}

/** The parser needs no stack for what is nested. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What the fields of a request ask for, of a body as of the address. */
export function operationRequest(fields: Fields): OperationRequest {
  const query = textOf(fields, "query") ?? "";
  const extensions = objectOf(fields, "extensions") ?? {};
  const hash = persistedHash(objectOf(extensions, "persistedQuery"));
  if (query !== "" && hash !== null && createHash("sha256").update(query).digest("hex") !== hash)
    throw badRequest("extensions.persistedQuery.sha256Hash is not the SHA-256 of query.");
  // Some clients number their requests by `id`; it names an operation only where there is no text.
  const documentId =
    query === "" ? (textOf(fields, "documentId") ?? textOf(fields, "id") ?? textOf(fields, "doc_id") ?? hash) : null;
  if (query === "" && documentId === null)
    throw badRequest("The request has no operation; expected query, documentId or extensions.persistedQuery.");
  const operationName = textOf(fields, "operationName");
  return {
    query: query === "" ? null : query,
    documentId,
    persist: hash !== null,
    operationName: operationName === "" ? null : operationName,
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
  throw badRequest(`${name} is not a string.`);
}

function objectOf(fields: Fields, name: string): Fields | null {
  const value = fields[name] ?? null;
  if (value === null || isObject(value)) return value;
  throw badRequest(`${name} is not a JSON object.`);
}

const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isJson = ({ headers }: IncomingMessage): boolean => isJsonType(headers["content-type"] ?? "");

const isJsonType = readOnce(
  (type) => /^application\/json\s*(;|$)/i.test(type) && !/charset=(?!"?utf-8"?\s*(;|$))/i.test(type),
);

const notJson = (): Refusal =>
  new Refusal(415, "UNSUPPORTED_MEDIA_TYPE", "Expected Content-Type: application/json in UTF-8.");
const tooLarge = (size: number, largestBody: number): Refusal =>
  new Refusal(413, "PAYLOAD_TOO_LARGE", `The body has ${size} bytes; expected at most ${largestBody}.`);
const badRequest = (message: string): Refusal => new Refusal(400, "BAD_REQUEST", message);
