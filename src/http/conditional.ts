import type { Answer } from "./answer.js";
import { commonHead } from "./send.js";

/** Whether `If-None-Match` lists the tag; weak comparison, as RFC 9110 has it for GET. */
export const hasTag = (ifNoneMatch: string | undefined, tag: string): boolean =>
  ifNoneMatch === tag || (ifNoneMatch?.match(/"[^"]*"/g)?.includes(tag) ?? false);

/** What nobody else is to be given: the one who asked may keep it, and asks whether it still holds. */
export const forOneClient = "private, no-cache";
/** What caches may keep, and ask by its tag whether it still holds before they give it out again. */
export const askingAgain = "public, max-age=0, must-revalidate";

const unchanged = commonHead({ headers: { "cache-control": askingAgain } });

export const notModified = (tag: string): Answer => ({
  status: 304,
  common: unchanged,
  headers: { etag: tag },
  body: null,
});
