import type { IncomingMessage } from "node:http";
import { type Address, addressOf } from "../http/address.js";
import { type Answer, jsonType, refused } from "../http/answer.js";
import { mediaTypeFor } from "../http/media-type.js";
import { Refusal } from "../http/refusal.js";
import { vary } from "../http/send.js";
import { type ErrorLog, logged } from "./operations/format-error.js";
import type { RequestParts } from "./operations/graphql-over-http.js";
import type { Answered, Route, Routes } from "./routes.js";

/** Answers requests; what is refused and what fails is an answer too, so that it never rejects. */
export const createAnswer =
  (routes: Routes, log: ErrorLog) =>
  async (request: IncomingMessage, parts: RequestParts): Promise<Answered> => {
    try {
      const address = addressOf(request);
      const found = routes.find(address.pathname);
      const route = found instanceof Promise ? await found : found;
      return await answerAt(route, request, address, parts);
    } catch (error) {
      return refuse(error, request, parts, log);
    }
  };

function answerAt(
  route: Route | null,
  request: IncomingMessage,
  address: Address,
  parts: RequestParts,
): Answered | Promise<Answered> {
  const { method = "" } = request;
  // Before a page may see that nothing is there, its browser asks whether it may ask.
  const { allow } = route ?? { allow: ["OPTIONS"] };
  if (method === "OPTIONS") {
    const headers = { allow: allow.join(", "), vary: `${vary}, Access-Control-Request-Headers` };
    return { status: 204, headers, body: null };
  }
  if (route === null)
    throw new Refusal(404, "NOT_FOUND", `There is nothing at ${address.pathname.slice(0, 60)}; expected /graphql.`);
  if (!allow.includes(method)) {
    const expected = allow.includes("POST") ? "Expected GET or POST." : "Expected GET; operations go to /graphql.";
    throw new Refusal(405, "METHOD_NOT_ALLOWED", expected, { headers: { allow: allow.join(", ") } });
  }
  return route.answer(request, address, parts);
}

function refuse(error: unknown, { headers }: IncomingMessage, { notes }: RequestParts, log: ErrorLog): Answer {
  const mediaType = mediaTypeFor(headers.accept) ?? jsonType;
  if (error instanceof Refusal) {
    notes.errorCodes.push(error.code);
    return refused(error, mediaType);
  }
  const id = logged(log, error);
  notes.errorCodes.push("INTERNAL_SERVER_ERROR");
  notes.errorIds.push(id);
  const masked = new Refusal(500, "INTERNAL_SERVER_ERROR", "Internal server error", { extensions: { id } });
  return refused(masked, mediaType);
}
