import type { Answer } from "./answer.js";

/** Whether `If-None-Match` lists the tag; weak comparison, as RFC 9110 has it for GET. */
export const hasTag = (ifNoneMatch: string | undefined, tag: string): boolean =>
  ifNoneMatch?.match(/"[^"]*"/g)?.includes(tag) ?? false;

/** What nobody else is to be given: the one who asked may keep it, and asks whether it still holds. */
export const forOneClient = { "cache-control": "private, no-cache" } as const;

/** What lets caches keep an answer, and ask whether it still holds before they give it out again. */
export const revalidated = (tag: string): Readonly<Record<string, string>> => ({
  etag: tag,
  "cache-control": "public, max-age=0, must-revalidate",
});

export const notModified = (tag: string): Answer => ({ status: 304, headers: revalidated(tag), body: null });
