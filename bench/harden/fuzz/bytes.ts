import type { Random } from "../search/random.js";

const body = '{"query":"{documents(first:1){totalCount}}","variables":{"a":1}}';
const requests = [
  `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAccept: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`,
  "GET /graphql?query=%7B__typename%7D HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n\r\n",
  "GET /readyz HTTP/1.1\r\nHost: localhost\r\n\r\n",
  "OPTIONS /graphql HTTP/1.1\r\nHost: localhost\r\nOrigin: https://example.org\r\nAccess-Control-Request-Method: POST\r\n\r\n",
  "HEAD /graphql?query=%7B__typename%7D HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip, br\r\n\r\n",
];
const pieces = [
  "\r\n",
  "\n",
  "\r",
  "\u0000",
  " ",
  ":",
  "\t",
  "HTTP/1.1",
  "Content-Length: 5\r\n",
  "Transfer-Encoding: chunked\r\n",
  "Host: a\r\n",
  "Expect: 100-continue\r\n",
  "Upgrade: h2c\r\n",
  "Connection: upgrade\r\n",
  "%00",
  "../",
  "\u00ff\u00fe",
  "0\r\n\r\n",
  "ffffffff\r\n",
  "Content-Type: text/html\r\n",
  "Accept: text/plain\r\n",
  "Cookie: a\r\n",
];

/** Bytes for a connection: a request with places changed, several in a row, or nothing like a request. */
export function anyBytes(random: Random): Buffer {
  if (random.chance(0.1)) return Buffer.from(Array.from({ length: 1 + random.below(2000) }, () => random.below(256)));
  let text = Array.from({ length: 1 + random.below(3) }, () => random.of(requests)).join("");
  for (let count = random.below(5); count > 0; count -= 1) {
    const at = random.below(text.length);
    const removed = random.chance(0.5) ? random.below(20) : 0;
    const piece = random.chance(0.7) ? random.of(pieces) : String.fromCharCode(random.below(256));
    text = text.slice(0, at) + (random.chance(0.7) ? piece : "") + text.slice(at + removed);
  }
  return Buffer.from(text, "latin1");
}
