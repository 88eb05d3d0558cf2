import { createServer, type Server } from "node:http";
import { json, refused, jsonType } from "../../http/answer.js";
import { Refusal } from "../../http/refusal.js";
import { safeHeaders } from "../../http/safe-headers.js";
import type { Metrics } from "./metrics.js";

/** Answers `/metrics` and nothing else, on a port that only the operator's own network reaches. */
export const createMetricsServer = (metrics: Metrics): Server =>
  createServer({ requestTimeout: 8000 }, (request, response) => {
    const path = (request.url ?? "").split("?", 1)[0];
    const answer =
      path === "/metrics" && (request.method === "GET" || request.method === "HEAD")
        ? metrics.answer()
        : Promise.resolve(
            refused(new Refusal(404, "NOT_FOUND", "There is nothing here; expected /metrics."), jsonType),
          );
    answer
      .catch(() => json(500, { errors: [{ message: "Internal server error" }] }))
      .then(({ status, headers, body }) => {
        response.writeHead(status, { ...safeHeaders, ...headers }).end(request.method === "HEAD" ? null : body);
      })
      .catch(() => response.destroy());
  });
