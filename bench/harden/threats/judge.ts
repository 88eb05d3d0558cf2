import { isErrorCode } from "../../../src/http/error-codes.js";
import { at, codesOf, listAt, type Outcome, parsed } from "../ask.js";
import type { RawAnswer } from "../sockets.js";
import type { Form } from "./form.js";

const largestAnswer = 5_000_000;
const longestMessage = 300;

/** An answer without the difference of how it came. */
export interface Seen {
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

export const seenOf = (outcome: Outcome): Seen | null =>
  outcome.kind === "lost"
    ? null
    : {
        status: outcome.status,
        head: Object.entries(outcome.headers)
          .map(([name, value]) => `${name}: ${String(value)}`)
          .join("\n"),
        body: outcome.text,
      };

export const seenOfRaw = ({ status, head, body }: RawAnswer): Seen => ({ status, head: head.toLowerCase(), body });

/** What is wrong with any answer, whatever was asked; null for nothing. */
export function faultOfAnswer({ status, head, body }: Seen): string | null {
  if (status >= 500 && status !== 503) return `status ${status}`;
  if (/<(!doctype|html)/i.test(body)) return "HTML";
  if (body !== "" && parsed(body) === undefined && !isSchema(head)) return `no JSON: ${body.slice(0, 60)}`;
  const unknown = codesOf(body).find((code) => !isErrorCode(code));
  if (unknown !== undefined) return `the code is ${unknown}`;
  if (codesOf(body).includes("INTERNAL_SERVER_ERROR")) return "an inner error";
  const long = messagesOf(body).find((message) => message.length > longestMessage);
  if (long !== undefined) return `a message of ${long.length} characters`;
  if (Buffer.byteLength(body) > largestAnswer) return `an answer of ${Math.round(body.length / 1e6)} MB`;
  return null;
}

/** What is wrong with the headers of any answer. */
export function faultOfHeaders({ head, body }: Seen): string | null {
  if (/^x-powered-by:/m.test(head)) return "x-powered-by";
  if (body !== "" && !/^x-content-type-options: nosniff/m.test(head)) return "no x-content-type-options: nosniff";
  return null;
}

const isSchema = (head: string): boolean => /^content-type: (text\/plain|application\/graphql)/m.test(head);

const messagesOf = (body: string): string[] =>
  listAt(parsed(body), "errors").map((error) => String(at(error, "message")));

/** What is wrong with the answer to an attack; null when it came out as it must. */
export function faultOf({ expected, fault }: Form, seen: Seen): string | null {
  const wrong = faultOfAnswer(seen) ?? fault?.(seen.body, seen.head) ?? null;
  if (wrong !== null) return wrong;
  if (expected === "refused" && codesOf(seen.body).length === 0) return `answered with ${seen.body.length} characters`;
  return expected === "refused" && at(parsed(seen.body), "data") != null && !isPartial(seen.body)
    ? "refused, and answered too"
    : null;
}

/** Fields that are null beside others are an answer to a client's fault in one argument. */
const isPartial = (body: string): boolean => listAt(parsed(body), "errors").some((error) => at(error, "path") != null);
