import type { Kept } from "./markdown-kept.js";

/** A block that is read, and what is kept of it. */
export interface MarkdownBlock {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly labels: ReadonlySet<string>;
  readonly kept: Kept;
}
