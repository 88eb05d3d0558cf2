import { gzipSync, deflateSync, brotliCompressSync } from "node:zlib";
import { type Asking, operationBody } from "../ask.js";
import type { Expected, Form } from "./form.js";

const typename = JSON.stringify({ query: "{__typename}" });
const json = { "content-type": "application/json" };

const asked = (threat: string, name: string, sent: Asking, expected: Expected = "refused"): Form => ({
  threat,
  name,
  expected,
  sent,
});
const posted = (
  threat: string,
  name: string,
  body: string | Buffer,
  headers: Readonly<Record<string, string>> = json,
  expected: Expected = "refused",
): Form => asked(threat, name, { method: "POST", headers, body }, expected);
const got = (
  threat: string,
  name: string,
  search: string,
  headers: Readonly<Record<string, string>> = {},
  expected: Expected = "refused",
): Form => asked(threat, name, { path: `/graphql?${search}`, headers }, expected);
const raw = (threat: string, name: string, bytes: string, expected: Expected = "refused"): Form => ({
  threat,
  name,
  expected,
  sent: { bytes },
});
/** A request written by hand, after which the connection is closed. */
const head = (first: string, ...lines: readonly string[]): string =>
  `${[first, ...lines].join("\r\n")}\r\nConnection: close\r\n\r\n`;
const host = "Host: localhost";
const withLength = (length: number, ...more: readonly string[]): string =>
  head("POST /graphql HTTP/1.1", host, "Content-Type: application/json", `Content-Length: ${length}`, ...more);

const onLastingConnection = `POST /graphql HTTP/1.1\r\n${host}\r\nContent-Type: application/json\r\nContent-Length: ${typename.length}\r\n\r\n${typename}`;

/** Requests that are no operations: bodies, headers, methods, paths, and what is hardly HTTP. */
export function http(): readonly Form[] {
  const zeros = Buffer.alloc(50_000_000, " ");
  const compressed = (encoding: string, body: Buffer): Form =>
    posted("T12", `50 MB of spaces by ${encoding}`, body, { ...json, "content-encoding": encoding });
  const charset = (name: string): Form =>
    posted("T11", `the charset ${name}`, typename, { "content-type": `application/json; charset=${name}` });
  const body = (name: string, text: string | Buffer, expected: Expected = "refused"): Form =>
    posted("T14", name, text, json, expected);
  const method = (name: string): Form =>
    asked("T33", `the method ${name}`, { method: name, headers: json, body: typename });
  const path = (name: string): Form =>
    asked("T33", `the path ${name.slice(0, 40)}`, { path: name, headers: { accept: "application/json" } });
  const notReflected = (text: string, answerHead: string): string | null =>
    (text + answerHead).includes("evil.example") ? "repeats the name of the host" : null;
  return [
    body("a list of ten operations", JSON.stringify(Array(10).fill({ query: "{__typename}" }))),
    body("a list of 10,000 operations", JSON.stringify(Array(10_000).fill({ query: "a" }))),
    body("an empty list", "[]"),
    body("a list within a list", `[[${typename}]]`),
    ...[
      "text/plain",
      "application/x-www-form-urlencoded",
      "multipart/form-data; boundary=a",
      "application/graphql",
      "application/json5",
      "application/jsonp",
      "text/json",
    ].map((type) => posted("T9", `a POST of ${type}`, typename, { "content-type": type })),
    posted("T9", "a POST without a type", typename, {}),
    got("T9", "a mutation by GET", `query=${encodeURIComponent("mutation{a}")}`),
    posted("T9", "a subscription by POST", JSON.stringify({ query: "subscription{a}" })),
    got("T9", "a GET with a cookie", "query={__typename}", { cookie: "session=1" }),
    got("T9", "a GET with credentials", "query={__typename}", { authorization: "Basic YTpi" }),
    ...["message/rfc822", "text/plain", "application/x-www-form-urlencoded"].map((type) =>
      got("T10", `a GET of ${type}`, "query={__typename}", { "content-type": type }),
    ),
    ...["x-mac-cyrillic", "utf-16", "utf-7", "iso-8859-1", '"utf-8"; charset=utf-16', "utf-8x", "cesu-8", "utf-32"].map(
      charset,
    ),
    compressed("gzip", gzipSync(zeros)),
    compressed("deflate", deflateSync(zeros)),
    compressed("br", brotliCompressSync(zeros)),
    compressed("gzip, gzip", gzipSync(gzipSync(zeros))),
    posted("T12", "a body that says it is identity", typename, { ...json, "content-encoding": "identity" }, "bounded"),
    posted("T13", "a body of 1.2 MB", JSON.stringify({ query: `{__typename}#${"a".repeat(1_200_000)}` })),
    posted("T13", "a body of 20 MB", Buffer.alloc(20_000_000, " ")),
    raw(
      "T13",
      "a body of 10 MB in chunks",
      `${head("POST /graphql HTTP/1.1", host, "Content-Type: application/json", "Transfer-Encoding: chunked")}${`2000\r\n${" ".repeat(8192)}\r\n`.repeat(1200)}0\r\n\r\n`,
    ),
    raw("T13", "a length of 10^15 bytes", withLength(1e15)),
    raw(
      "T13",
      "chunks of one byte with long extensions",
      `${head("POST /graphql HTTP/1.1", host, "Content-Type: application/json", "Transfer-Encoding: chunked")}${`1;${"a".repeat(15_000)}\r\n{\r\n`.repeat(100)}0\r\n\r\n`,
    ),
    body("half a JSON", '{"query":"{__typename}'),
    body("nothing", ""),
    body("null", "null"),
    body("a string", '"{__typename}"'),
    body("a number", "1e999"),
    body("no operation", "{}"),
    body("an operation that is a number", '{"query":1}'),
    body("variables that are a list", '{"query":"{__typename}","variables":[]}'),
    body(
      "invalid UTF-8",
      Buffer.concat([Buffer.from('{"query":"{__typename}#'), Buffer.from([0xff, 0xfe, 0xc0, 0x80]), Buffer.from('"}')]),
    ),
    body("UTF-16", Buffer.from(typename, "utf16le")),
    body("half a surrogate in the operation", '{"query":"{search(query:\\"\\ud800\\"){totalCount}}"}', "bounded"),
    body(
      "half a surrogate in a variable",
      '{"query":"query($q:String!){search(query:$q){totalCount}}","variables":{"q":"\\udc00\\ud800"}}',
      "bounded",
    ),
    body("NUL in the operation", '{"query":"{__type\\u0000name}"}'),
    body("the same key twice", '{"query":"{__typename}","query":"{a}"}'),
    body("variables 700 deep", `{"query":"{__typename}","variables":{"a":${"[".repeat(700)}${"]".repeat(700)}}}`),
    body(
      "variables 100,000 deep",
      `{"query":"{__typename}","variables":{"a":${'{"a":'.repeat(30_000)}1${"}".repeat(30_000)}}}`,
    ),
    body(
      "extensions 20,000 deep",
      `{"query":"{__typename}","extensions":${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}}`,
    ),
    got("T14", "variables that are no JSON, by GET", "query={__typename}&variables={a"),
    got("T14", "two operations by GET", "query={__typename}&query={a}"),
    got("T14", "bytes that are no UTF-8 by GET", "query=%ff%fe"),
    got("T14", "a percent sign alone by GET", "query=%"),
    posted(
      "T29",
      "a hash that is not that of the operation",
      JSON.stringify({
        query: "{__typename}",
        extensions: { persistedQuery: { version: 1, sha256Hash: "0".repeat(64) } },
      }),
    ),
    posted(
      "T29",
      "a hash that nobody sent",
      JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: "f".repeat(64) } } }),
    ),
    posted(
      "T29",
      "a hash of 100,000 characters",
      JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: "f".repeat(100_000) } } }),
    ),
    posted("T29", "an id named after a prototype", JSON.stringify({ documentId: "__proto__" })),
    {
      ...raw(
        "T29",
        "another host",
        head(
          "GET /graphql?query={a} HTTP/1.1",
          "Host: evil.example",
          "X-Forwarded-Host: evil.example",
          "Accept: application/json",
        ),
      ),
      fault: notReflected,
    },
    {
      ...asked(
        "T20",
        "a trace without the secret",
        operationBody({ query: "{__typename}" }, { headers: { "apollo-federation-include-trace": "ftv1" } }),
        "bounded",
      ),
      fault: (text) => (text.includes("ftv1") ? "gives a trace" : null),
    },
    ...["PUT", "DELETE", "PATCH", "TRACE", "PROPFIND", "SEARCH"].map(method),
    raw("T33", "the method CONNECT", head("CONNECT localhost:80 HTTP/1.1", host)),
    raw("T33", "a method that nobody knows", head("HACK /graphql HTTP/1.1", host)),
    ...[
      "//graphql",
      "/graphql/",
      "/GraphQL",
      "/graphql/../../etc/passwd",
      "/%2e%2e/%2e%2e/etc/passwd",
      "/graphql%00",
      "/.git/config",
      "/../package.json",
      "/graphql;a=b",
      "/%",
      "/%ff",
      "/assets/../../package.json",
      `/${"a".repeat(10_000)}`,
      `/graphql?query=${"a".repeat(17_000)}`,
    ].map(path),
    asked(
      "T33",
      "200 headers",
      {
        ...operationBody({ query: "{__typename}" }),
        headers: {
          ...json,
          ...Object.fromEntries(Array.from({ length: 200 }, (_each, index) => [`x-a${index}`, "1"])),
        },
      },
      "bounded",
    ),
    raw(
      "T33",
      "3,000 headers",
      head(
        "GET /graphql?query={__typename} HTTP/1.1",
        host,
        ...Array.from({ length: 3000 }, (_each, index) => `a${index}: 1`),
      ),
    ),
    raw(
      "T33",
      "a header of 30 kB",
      head("GET /graphql?query={__typename} HTTP/1.1", host, `X-A: ${"a".repeat(30_000)}`),
    ),
    raw("T33", "no host", head("GET /graphql?query={__typename} HTTP/1.1")),
    raw("T33", "two hosts", head("GET /graphql?query={__typename} HTTP/1.1", host, "Host: evil.example")),
    raw("T33", "two hosts that agree", head("GET /graphql?query={__typename} HTTP/1.1", host, host)),
    raw("T33", "a host with a path", head("GET /graphql?query={__typename} HTTP/1.1", "Host: a/b@c"), "bounded"),
    raw("T33", "a length and chunks", `${withLength(5, "Transfer-Encoding: chunked")}0\r\n\r\n`),
    raw("T33", "two lengths", withLength(5, "Content-Length: 6")),
    raw("T33", "a negative length", withLength(-5)),
    raw(
      "T33",
      "an encoding that nobody knows",
      head("POST /graphql HTTP/1.1", host, "Content-Type: application/json", "Transfer-Encoding: xchunked"),
    ),
    raw("T33", "a line end within a header", head("GET /graphql?query={__typename} HTTP/1.1", host, "X-A: a\n b")),
    raw("T33", "a space before a colon", head("GET /graphql?query={__typename} HTTP/1.1", host, "X-A : a")),
    raw("T33", "a NUL within a header", head("GET /graphql?query={__typename} HTTP/1.1", host, "X-A: \u0000")),
    raw("T33", "HTTP/3.7", head("GET /graphql?query={__typename} HTTP/3.7", host)),
    raw("T33", "HTTP/2 by prior knowledge", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
    raw(
      "T33",
      "a greeting of TLS",
      "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003".padEnd(300, "\u0011"),
    ),
    raw("T33", "bytes that are no HTTP", "\u0000\u0001\u0002\u0003\r\n\r\n"),
    raw(
      "T33",
      "an absolute address",
      head("GET http://evil.example/etc/passwd HTTP/1.1", "Host: evil.example"),
      "refused",
    ),
    raw("T33", "an address that is not a URL", head("GET http://[::1/graphql HTTP/1.1", host)),
    raw(
      "T33",
      "an upgrade to a web socket",
      head(
        "GET /graphql HTTP/1.1",
        host,
        "Upgrade: websocket",
        "Sec-WebSocket-Key: YWFhYWFhYWFhYWFhYWFhYQ==",
        "Sec-WebSocket-Version: 13",
      ).replace("Connection: close", "Connection: Upgrade, close"),
      "bounded",
    ),
    raw("T33", "an expectation that nobody knows", withLength(5, "Expect: 200-ok")),
    raw(
      "T33",
      "a question of an accept that nobody has",
      head("GET /graphql?query={__typename} HTTP/1.1", host, "Accept: image/png"),
    ),
    raw(
      "T31",
      "500 operations in one connection without waiting",
      onLastingConnection.repeat(499) + withLength(typename.length) + typename,
      "bounded",
    ),
  ];
}
