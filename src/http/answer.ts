import type { Refusal } from "./refusal.js";

/** What goes back over HTTP; without a body for 204 and 304. */
export interface Answer {
  readonly status: number;
  /** Beside those that it has in common with others. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | null;
  readonly common?: CommonHead;
}

/** Headers that many answers have, ready to be sent. */
export interface CommonHead {
  /** That of their content. */
  readonly mediaType: string;
  /** Each name before its value, without the length of the body. */
  readonly list: readonly string[];
}

/** The type of the content of an answer. */
export const mediaTypeOf = ({ common, headers }: Pick<Answer, "common" | "headers">): string =>
  headers?.["content-type"] ?? common?.mediaType ?? "";

export const jsonType = "application/json; charset=utf-8";

export const json = (status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status,
  headers: { "content-type": jsonType, ...headers },
  body: JSON.stringify(value),
});

export const refused = (refusal: Refusal, type: string): Answer =>
  json(refusal.status, { errors: [refusal] }, { "content-type": type, ...refusal.headers });
