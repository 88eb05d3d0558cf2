import type { IncomingHttpHeaders } from "node:http";
import type { Server } from "node:net";

/** Where Apollo hosts its Sandbox; its page calls this service from there. */
const sandboxOrigin = "https://studio.apollographql.com";

/** What pages that may ask get to see of the headers of an answer. */
const exposed = "etag, retry-after, x-request-id";

const usual =
  "accept, authorization, content-type, if-none-match, traceparent, tracestate, apollo-require-preflight, apollographql-client-name, apollographql-client-version, x-apollo-operation-name";

/** The names of headers, as a browser lists them, and no more than a page has. */
const namesOfHeaders = /^[\w!#$%&'*+.^`|~-]{1,100}(?:[ \t]*,[ \t]*[\w!#$%&'*+.^`|~-]{1,100}){0,49}$/;

/** A page of this machine: the development server of a front end, on whichever port. */
const loopbackOrigin = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/;

/** Addresses that nobody but this machine reaches. */
const loopbackAddress = /^(?:127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;

/** The pages that may ask, beside Apollo Sandbox. */
export interface AllowedPages {
  /** As the configuration lists them; `*` for any. */
  readonly origins: readonly string[];
  /** Whether those of this machine may, too. */
  readonly loopback: boolean;
}

/** Whether a server listens to this machine alone; one that does not listen yet has no pages to answer. */
export function listensOnLoopback(server: Server): boolean {
  const address = server.address();
  return address !== null && typeof address === "object" && loopbackAddress.test(address.address);
}

/**
 * What a browser gets when a page of this origin asks: Apollo Sandbox may, and whoever the configuration lists; pages of
 * this machine may where nobody else reaches the server.
 */
export function crossOriginHeaders(
  headers: IncomingHttpHeaders,
  allowed: AllowedPages,
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

function mayAsk(origin: string, { origins, loopback }: AllowedPages): boolean {
  if (origin === sandboxOrigin || origins.includes(origin)) return true;
  if (loopback && loopbackOrigin.test(origin)) return true;
  return origins.includes("*") && (origin === "null" || (URL.canParse(origin) && new URL(origin).origin === origin));
}
