import type { Refusal } from "./refusal.js";

/** What goes back over HTTP; without a body for 204 and 304. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | null;
  /** All of its headers, each name before its value, when they were made ready before. */
  readonly head?: readonly string[];
}

export const jsonType = "application/json; charset=utf-8";

export const json = (status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status,
  headers: { "content-type": jsonType, ...headers },
  body: JSON.stringify(value),
});

export const refused = (refusal: Refusal, type: string): Answer =>
  json(refusal.status, { errors: [refusal] }, { "content-type": type, ...refusal.headers });
