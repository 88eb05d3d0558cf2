import type { Variables } from "../queries/query.js";

export const bodyOf = (text: string, variables: Variables): string => JSON.stringify({ query: text, variables });

/** A POST as it goes over the wire. */
export function postBytes(text: string, variables: Variables): Buffer {
  const body = Buffer.from(bodyOf(text, variables));
  const head =
    "POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: keep-alive\r\naccept: application/json\r\n" +
    `content-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), body]);
}

export const pathOf = (text: string, variables: Variables): string =>
  `/graphql?${new URLSearchParams({ query: text, variables: JSON.stringify(variables) }).toString()}`;

/** A GET of an answer that the client has already. */
export const conditionalGetBytes = (path: string, etag: string): Buffer =>
  Buffer.from(
    `GET ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: keep-alive\r\naccept: application/json\r\nif-none-match: ${etag}\r\n\r\n`,
  );
