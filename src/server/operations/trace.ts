import type { IncomingHttpHeaders } from "node:http";
import type { Lock } from "./lock.js";
import { shows } from "../../http/secret.js";

export const traceHeader = "apollo-federation-include-trace";

/** Whether a router that knows a secret asks for a trace of its request: that of traces, or the one that opens the lock. */
export const asksForTrace = (headers: IncomingHttpHeaders, secret: string | null, lock: Lock): boolean =>
  headers[traceHeader] === "ftv1" && (shows(headers, "x-trace-secret", secret) || lock.isOpenedBy(headers));

/** The headers without what asks for a trace, so that nobody else gets one. */
export function withoutTrace(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  if (headers[traceHeader] === undefined) return headers;
  const { [traceHeader]: _trace, ...others } = headers;
  return others;
}
