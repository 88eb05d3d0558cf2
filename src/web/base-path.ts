import type { IncomingHttpHeaders } from "node:http";

/** Segments that stand as they are in an address and in HTML. */
const path = /^(?:\/[\w.~-]{1,100}){1,10}\/?$/;

/**
 * The path under which the browser has the page, with a slash at the end: what its proxy says that it took away
 * (`X-Forwarded-Prefix`), or that of the public address where the browser came by it. Empty where nobody says so;
 * addresses are then relative to the page.
 */
export function basePath(headers: IncomingHttpHeaders, publicAddress: string | null): string {
  const prefix = headers["x-forwarded-prefix"]?.toString();
  if (prefix !== undefined) return asFolder(prefix);
  if (publicAddress === null) return "";
  const { host, pathname } = new URL(publicAddress);
  return headers.host === host ? asFolder(pathname) : "";
}

const asFolder = (prefix: string): string =>
  path.test(prefix) && !prefix.split("/").some((part) => part === "." || part === "..")
    ? prefix.replace(/\/?$/, "/")
    : "";
