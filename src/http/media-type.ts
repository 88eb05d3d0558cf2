import { jsonType } from "./answer.js";
import { preferred } from "./preferred.js";
import { readOnce } from "./read-once.js";

export const graphqlResponseType = "application/graphql-response+json; charset=utf-8";

// The newer type goes to who names it only: who says `*/*` may know nothing but plain JSON.
const mediaTypes = [
  [graphqlResponseType, ["application/graphql-response+json"]],
  [jsonType, ["application/json", "application/*", "*/*"]],
] as const;
export type MediaType = (typeof mediaTypes)[number][0];

/** The media type of an answer to a client that accepts these; null when it accepts none of ours. */
export const mediaTypeFor = (accept = ""): MediaType | null => typeFor(accept);

const typeFor = readOnce((accept): MediaType | null =>
  accept.trim() === "" ? jsonType : preferred(accept, mediaTypes),
);

const pageOrData = [
  ["page", ["text/html"]],
  ["data", ["application/graphql-response+json", "application/json", "application/*", "*/*"]],
] as const;

/** Whether it is a browser's reader who asks: one that names HTML, and likes nothing of ours better. */
export const prefersPage = (accept = ""): boolean => isForPage(accept);

const isForPage = readOnce((accept) => preferred(accept, pageOrData) === "page");
