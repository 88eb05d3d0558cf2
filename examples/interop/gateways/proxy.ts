import { listenAnywhere } from "./http-server.js";
import type { Running } from "./partner.js";

/** Passes requests on to a service, and tells what was asked before it passes the answer back. */
export const startProxy = (service: string, onAnswer: (asked: string) => void | Promise<void>): Promise<Running> =>
  listenAnywhere((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
      const headers = Object.entries(request.headers).filter(([name]) => !ofThisHop.has(name));
      const answer = await fetch(new URL(request.url ?? "/", service), {
        method: request.method ?? "GET",
        headers: headers.map(([name, value]): [string, string] => [name, String(value)]),
        ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
      });
      const body = Buffer.from(await answer.arrayBuffer());
      await onAnswer(Buffer.concat(chunks).toString());
      response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "text/plain" });
      response.end(body);
    })();
  });

const ofThisHop = new Set(["host", "connection", "content-length", "transfer-encoding", "keep-alive", "expect"]);
