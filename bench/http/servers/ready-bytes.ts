import { createReadStream } from "node:fs";
import { createServer } from "node:http";
import { createInterface } from "node:readline";
import type { ReadyAnswer } from "./ready-answer.js";

/** The least that node can do: the bytes of an answer by the bytes of the question. `PORT FILE`. */
const [port = "", file = ""] = process.argv.slice(2);
const answers = new Map<string, { readonly bytes: Buffer; readonly etag: string | null }>();
answers.set('{"query":"{ __typename }"}', { bytes: Buffer.from('{"data":{"__typename":"Query"}}'), etag: null });
for await (const line of createInterface({ input: createReadStream(file) })) {
  const { asked, answer, etag } = JSON.parse(line) as ReadyAnswer;
  answers.set(asked, { bytes: Buffer.from(answer), etag });
}

createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    const [only = Buffer.alloc(0), ...more] = chunks;
    const body = more.length === 0 ? only : Buffer.concat(chunks);
    const found = answers.get(request.method === "GET" ? (request.url ?? "") : body.toString());
    if (found === undefined) {
      response.writeHead(404).end();
      return;
    }
    if (found.etag !== null && request.headers["if-none-match"] === found.etag) {
      response.writeHead(304, { etag: found.etag }).end();
      return;
    }
    response.writeHead(200, {
      "content-type": "application/json",
      "content-length": found.bytes.length,
      ...(found.etag !== null && { etag: found.etag }),
    });
    response.end(found.bytes);
  });
}).listen(Number(port), "127.0.0.1");
