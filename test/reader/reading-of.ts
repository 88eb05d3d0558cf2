import { formatProblem } from "../../src/documents/problem.js";
import type { Metadata } from "../../src/documents/front-matter.js";
import type { ReadOut } from "../../src/facts/facts.js";
import { readOut } from "../../src/reader/read-out.js";
import { plainTextOf } from "../plain-text-of.js";

/**
 * What the reader finds in a text, as it is loaded. Throws where the reader breaks its word: a fact that its type does not
 * allow, a passage that the text does not have, a number without a place. When documents are loaded such a fact is left out.
 */
export function readingOf(text: string, metadata: Metadata = {}): ReadOut {
  const reading = readOut({ key: "text", ...plainTextOf("text.txt", text, metadata) });
  const faults = reading.refused.map(formatProblem);
  for (const { quote, start, end } of reading.unexplained) {
    if (text.slice(start, end) !== quote || quote === "")
      faults.push(`${start}-${end} is not ${JSON.stringify(quote)}`);
  }
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return reading;
}
