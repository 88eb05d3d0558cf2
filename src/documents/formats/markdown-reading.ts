import { chained, type MappedText, mappedText } from "../source-map.js";
import { blocksOf } from "./markdown-blocks.js";
import { outsideComments } from "./markdown-comments.js";
import { wordsOfBlocks } from "./markdown-inline.js";

/**
 * What a person reads of a text in Markdown: a subset of CommonMark with the tables, footnotes and struck out words of
 * GitHub. Each pass makes a text of pieces of the one before, in a time that grows linearly with it.
 */
export function readingOfMarkdown(text: string): MappedText {
  const uncommented = mappedText(text, outsideComments(text));
  const { pieces, labels } = blocksOf(uncommented.text);
  const blocks = mappedText(uncommented.text, pieces);
  const words = mappedText(blocks.text, wordsOfBlocks(blocks.text, labels));
  return chained(chained(uncommented, blocks), words);
}
