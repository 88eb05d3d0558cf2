import { sandboxOrigin } from "./sandbox-page.js";

const mayAsk = {
  "access-control-allow-methods": "GET, HEAD, POST, OPTIONS",
  "access-control-allow-headers":
    "accept, content-type, if-none-match, apollo-require-preflight, apollographql-client-name, apollographql-client-version, x-apollo-operation-name",
  "access-control-expose-headers": "etag",
  "access-control-max-age": "86400",
};

/** What a browser is told when a page of this origin asks: Apollo Sandbox may, and whoever the configuration lists. */
export function crossOriginHeaders(
  origin: string | undefined,
  allowed: readonly string[],
): Readonly<Record<string, string>> {
  if (origin === undefined) return {};
  const isAllowed = origin === sandboxOrigin || allowed.includes(origin) || allowed.includes("*");
  return isAllowed ? { "access-control-allow-origin": origin, ...mayAsk } : {};
}
