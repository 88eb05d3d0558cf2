import type { IncomingMessage } from "node:http";
import { Refusal } from "./refusal.js";
import { textOfUtf8 } from "./utf8.js";

/** As much as RFC 9110 recommends to support, and as proxies let through. */
const longestAddress = 8192;

export const addressTooLong = (): Refusal =>
  new Refusal(414, "URI_TOO_LONG", `The address is too long; expected at most ${longestAddress} bytes.`);

const hostname = /^[\w.~!$&'()*+,;=:%[\]-]*$/;

/** What a request is addressed to. The host in it is never used: whatever name a request comes by, it means us. */
export function addressOf(request: IncomingMessage): URL {
  refuseOddHeaders(request);
  const { url = "/", method } = request;
  if (url.length > longestAddress) throw addressTooLong();
  if (url === "*" && method === "OPTIONS") return new URL("http://localhost/");
  // Node reads the address as Latin-1; who does not escape sends UTF-8.
  const text = textOfUtf8(Buffer.from(url, "latin1"));
  const address = text?.startsWith("/") ? `http://localhost${text}` : text;
  if (address === null || !URL.canParse(address) || !/^https?:/i.test(address))
    throw new Refusal(400, "BAD_REQUEST", "The address is not a valid HTTP URL in UTF-8.");
  return new URL(address);
}

function refuseOddHeaders({ httpVersion, headersDistinct }: IncomingMessage): void {
  const { host = [], expect } = headersDistinct;
  if (host.length === 0 && httpVersion === "1.1") throw new Refusal(400, "BAD_REQUEST", "The header Host is missing.");
  if (host.length > 1)
    throw new Refusal(400, "BAD_REQUEST", `The header Host is given ${host.length} times; expected once.`);
  if (host.some((name) => !hostname.test(name)))
    throw new Refusal(400, "BAD_REQUEST", "The header Host is not a valid host name.");
  if (expect !== undefined && expect.join().toLowerCase() !== "100-continue")
    throw new Refusal(417, "EXPECTATION_FAILED", "The header Expect has a value other than 100-continue.");
}
