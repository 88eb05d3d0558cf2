import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

/** Whether a header shows a secret; never without a secret. */
export const shows = (headers: IncomingHttpHeaders, header: string, secret: string | null): boolean =>
  secret !== null && areEqual(String(headers[header] ?? ""), secret);

/** Takes as long for any two texts: their digests are of one length. */
const areEqual = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));
const digest = (text: string): Uint8Array => createHash("sha256").update(text).digest();
