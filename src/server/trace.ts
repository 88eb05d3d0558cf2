import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

const traceHeader = "apollo-federation-include-trace";
const secretHeader = "x-trace-secret";

/** Whether a router that knows the secret asks for a trace of its request; never without a secret. */
export const asksForTrace = (headers: IncomingHttpHeaders, secret: string | null): boolean =>
  secret !== null && headers[traceHeader] === "ftv1" && areEqual(String(headers[secretHeader] ?? ""), secret);

/** The headers without what asks for a trace, so that nobody else gets one. */
export const withoutTrace = ({ [traceHeader]: _trace, ...headers }: IncomingHttpHeaders): IncomingHttpHeaders =>
  headers;

/** Takes as long for any two texts: their digests are of one length. */
const areEqual = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));
const digest = (text: string): Uint8Array => createHash("sha256").update(text).digest();
