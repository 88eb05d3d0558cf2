import type { IncomingMessage } from "node:http";
import { Refusal } from "./refusal.js";
import { readOnce } from "./read-once.js";
import { textOfUtf8 } from "./utf8.js";

/** As much as RFC 9110 recommends to support, and as proxies let through. */
export const longestAddress = 8192;

export const addressTooLong = (): Refusal =>
  new Refusal(414, "URI_TOO_LONG", `The address is too long; expected at most ${longestAddress} bytes.`);

const isHostname = readOnce((host) => /^[\w.~!$&'()*+,;=:%[\]-]*$/.test(host));

/** An address, of which most requests have nothing read but the path. */
export class Address {
  readonly #text: string;
  #url: URL | null = null;

  constructor(
    text: string,
    readonly pathname: string,
  ) {
    this.#text = text;
  }

  get url(): URL {
    return (this.#url ??= new URL(this.#text));
  }
}

/** What a request is addressed to. The host in it is never used: whatever name a request comes by, it means us. */
export function addressOf(request: IncomingMessage): Address {
  refuseOddHeaders(request);
  const { url = "/", method } = request;
  if (url.length > longestAddress) throw addressTooLong();
  return read(url === "*" && method === "OPTIONS" ? "/" : url);
}

const read = readOnce(readAddress);

function readAddress(url: string): Address {
  // Node reads the address as Latin-1; who does not escape sends UTF-8.
  const text = textOfUtf8(Buffer.from(url, "latin1"));
  // Whatever follows a host is a path.
  if (text?.startsWith("/")) return new Address(`${us}${text}`, pathnameOf(text.slice(0, text.search(/[?#]|$/))));
  if (text === null || !URL.canParse(text) || !/^https?:/i.test(text))
    throw new Refusal(400, "BAD_REQUEST", "The address is not a valid HTTP URL in UTF-8.");
  return new Address(text, new URL(text).pathname);
}

const us = "http://localhost";
const pathnameOf = readOnce((path) => new URL(us + path).pathname);

function refuseOddHeaders({ httpVersion, headers, rawHeaders }: IncomingMessage): void {
  const { host, expect } = headers;
  if (host === undefined && httpVersion === "1.1") throw new Refusal(400, "BAD_REQUEST", "The header Host is missing.");
  const hosts = countOf(rawHeaders, "host");
  if (hosts > 1) throw new Refusal(400, "BAD_REQUEST", `The header Host is given ${hosts} times; expected once.`);
  if (host !== undefined && !isHostname(host))
    throw new Refusal(400, "BAD_REQUEST", "The header Host is not a valid host name.");
  if (expect !== undefined && expect.toLowerCase() !== "100-continue")
    throw new Refusal(417, "EXPECTATION_FAILED", "The header Expect has a value other than 100-continue.");
}

/** How often a header is given, of which node shows the first value alone. */
function countOf(rawHeaders: readonly string[], name: string): number {
  let count = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const given = rawHeaders[at] ?? "";
    if (given.length === name.length && given.toLowerCase() === name) count += 1;
  }
  return count;
}
