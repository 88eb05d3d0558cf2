import type { MarkdownBlock } from "./markdown-block.js";

/** In characters: the marks that may stand between the end of a sentence and the end of its line. */
const longestClosing = 10;

/**
 * Whether a line end inside a block is a blank: people break lines anywhere. Where a line ends its sentence, or the next
 * one begins as an item does, it stays a line end; a word that it divides is put together later.
 */
export function isJoinedLine({ text, from, to, kept }: MarkdownBlock, feed: number, behind: number): boolean {
  const next = text.slice(behind, Math.min(to, behind + 4));
  if (/^(?:[•·▪◦●‣–—■►]|\d{1,2}[.)]\s)/.test(next)) return false;
  if (/\p{L}[-\u00ad]$/u.test(text.slice(Math.max(from, feed - 3), feed)) && /^\p{L}/u.test(next)) return false;
  let at = feed - 1;
  const first = Math.max(from, at - longestClosing);
  while (at > first && (kept.isLeftOut(at) || /[\s"”’')\]»*_~`]/.test(text.charAt(at)))) at -= 1;
  return !/[.!?…:]/.test(text.charAt(at));
}
