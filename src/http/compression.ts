import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { type Answer, mediaTypeOf } from "./answer.js";
import { preferred } from "./preferred.js";
import { readOnce } from "./read-once.js";

/** What fits into one packet anyway gains nothing. */
const smallest = 1024;

const codings = [
  ["br", ["br", "*"]],
  ["gzip", ["gzip", "x-gzip", "*"]],
  ["identity", ["identity"]],
] as const;
/** All of them, the one of least bytes first. */
export const codingNames = codings.map(([name]) => name);
export type Coding = (typeof codings)[number][0];

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** The coding that a client likes best; brotli among equals, for it gives less in less time than gzip. */
export const codingFor = (acceptEncoding: string | readonly string[] | undefined): Coding =>
  codingOf(typeof acceptEncoding === "string" ? acceptEncoding : (acceptEncoding ?? []).join(","));

const codingOf = readOnce((acceptEncoding): Coding => preferred(acceptEncoding, codings) ?? "identity");

/**
 * The answer as it goes over the wire. The levels are the cheapest ones: an answer of 400 kB is pressed to 26 kB in a
 * third of a millisecond, and the best level that could be borne would save 5 kB more for three times as much.
 */
export async function compressed(answer: Answer, coding: Coding): Promise<Answer> {
  const { body, headers = {}, common } = answer;
  if (coding === "identity" || body === null || body.length < smallest) return answer;
  // Only what is JSON or plain text, whose tags know of the coding; files of the IDE come compressed already.
  if ("content-encoding" in headers || common?.list.includes("content-encoding") === true) return answer;
  if (!/json|^text\/plain/.test(mediaTypeOf(answer))) return answer;
  const encoded = { ...headers, "content-encoding": coding };
  return coding === "gzip"
    ? { ...answer, headers: encoded, body: await gzipped(body, { level: 1 }) }
    : { ...answer, headers: encoded, body: await brotli(body, brotliOptions(body.length)) };
}

/** A body as bytes, which it may be already. */
export const bytesOf = (body: string | Uint8Array | null): Buffer =>
  body === null || typeof body === "string"
    ? Buffer.from(body ?? "")
    : Buffer.from(body.buffer, body.byteOffset, body.byteLength);

const brotliOptions = (size: number) => ({
  params: { [constants.BROTLI_PARAM_QUALITY]: 1, [constants.BROTLI_PARAM_SIZE_HINT]: size },
});
