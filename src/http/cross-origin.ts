import type { IncomingHttpHeaders } from "node:http";

/** Where Apollo hosts its Sandbox; its page calls this service from there. */
const sandboxOrigin = "https://studio.apollographql.com";

/** What pages that may ask get to see of the headers of an answer. */
const exposed = "etag, retry-after, x-request-id";

const usual =
  "accept, authorization, content-type, if-none-match, traceparent, tracestate, apollo-require-preflight, apollographql-client-name, apollographql-client-version, x-apollo-operation-name";

/** The names of headers, as a browser lists them, and no more than a page has. */
const namesOfHeaders = /^[\w!#$%&'*+.^`|~-]{1,100}(?:[ \t]*,[ \t]*[\w!#$%&'*+.^`|~-]{1,100}){0,49}$/;

/** What a browser gets when a page of this origin asks: Apollo Sandbox may, and whoever the configuration lists. */
export function crossOriginHeaders(
  headers: IncomingHttpHeaders,
  allowed: readonly string[],
): Readonly<Record<string, string>> {
  const { origin } = headers;
  if (origin === undefined || !mayAsk(origin, allowed)) return {};
  const asked = headers["access-control-request-headers"] ?? "";
  return {
    "access-control-allow-origin": origin,
    "access-control-allow-methods": "GET, HEAD, POST, OPTIONS",
    // No header decides what is answered, so that a page may send whatever its tools add.
    "access-control-allow-headers": namesOfHeaders.test(asked) ? asked.toLowerCase() : usual,
    "access-control-expose-headers": exposed,
    "access-control-max-age": "86400",
  };
}

function mayAsk(origin: string, allowed: readonly string[]): boolean {
  if (origin === sandboxOrigin || allowed.includes(origin)) return true;
  return allowed.includes("*") && (origin === "null" || (URL.canParse(origin) && new URL(origin).origin === origin));
}
