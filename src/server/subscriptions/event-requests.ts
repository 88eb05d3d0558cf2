import type { IncomingMessage } from "node:http";
import type { Address } from "../../http/address.js";
import { acceptsEvents, EventStream } from "../../http/event-stream.js";
import { mediaTypeFor } from "../../http/media-type.js";
import { readRequest } from "../../http/read-request.js";
import { Refusal } from "../../http/refusal.js";
import type { Limits } from "../limits/limits.js";
import type { RequestParts } from "../operations/graphql-over-http.js";
import { startingWith } from "./starting-with.js";
import type { Subscriptions } from "./subscriptions.js";

/** Whether the answer is to come as events: for who names them, and nothing else that we have. */
export const asksForEvents = ({ method, headers: { accept } }: IncomingMessage): boolean =>
  method !== "HEAD" && acceptsEvents(accept) && mediaTypeFor(accept) === null;

export type EventRequests = (request: IncomingMessage, address: Address, parts: RequestParts) => Promise<EventStream>;

/** Answers an operation by server-sent events; what is refused is refused before the first of them. */
export const createEventRequests =
  (subscriptions: Subscriptions, limits: Limits, closing: () => AbortSignal): EventRequests =>
  async (request, address, { notes, departure }) => {
    const asked = await readRequest(request, address, limits.bodyBytes);
    notes.operationName = asked.operationName;
    const over = AbortSignal.any([departure.signal, closing()]);
    const results = subscriptions.results(asked, { request, notes, signal: over });
    try {
      return new EventStream(startingWith(await results.next(), results));
    } catch (error) {
      // Clients of events read no body of another status, as those of plain JSON do not.
      if (!(error instanceof Refusal) || !sayable.has(error.status)) throw error;
      notes.errorCodes.push(error.code);
      return new EventStream(only({ errors: [error.toJSON()] }));
    }
  };

/** What is wrong with the operation, and not with the service or its client. */
const sayable = new Set([200, 400, 403]);

// eslint-disable-next-line @typescript-eslint/require-await -- Nothing is waited for: it is there.
async function* only(result: object): AsyncGenerator<object, void> {
  yield result;
}
