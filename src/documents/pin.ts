import { createHash } from "node:crypto";
import { withLineFeeds } from "./quote-finder.js";

interface PinnedText {
  /** The file as it is, and the text in it that quotes are taken from. */
  readonly source: string;
  readonly text: string;
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** What a sidecar's `sha256` is of its text: the same on every system, however a checkout ends its lines. */
export const pinOf = (text: string): string => sha256(withLineFeeds(text));

/** The pin may be taken of the text, of the text without the blank lines around it, or of the whole file. */
export function isPinned(pin: string, { text, source }: PinnedText): boolean {
  // Nearly always it is the text as it is.
  return (
    sha256(text) === pin ||
    [text, text.trim(), source].some((pinned) => [...asSaved(pinned)].some((form) => sha256(form) === pin))
  );
}

/** A text as different systems save it: line ends and a byte order mark make no other version of it. */
function asSaved(text: string): Set<string> {
  const feeds = withLineFeeds(text);
  const forms = [text, feeds, feeds.replaceAll("\n", "\r\n")];
  return new Set([...forms, ...forms.map((form) => `\uFEFF${form}`)]);
}
