import type { Qualifier } from "../../vocabulary/qualifiers.js";
import { fillers, qualifierPhrases } from "../lexicon/qualifiers.js";
import { Phrases } from "../phrases.js";
import type { Token } from "../token.js";
import { isOneOf } from "../words.js";

const phrases = new Phrases(qualifierPhrases);
const longest = 4;
const mostFillers = 4;

interface FoundQualifier {
  readonly qualifier: Qualifier;
  readonly from: number;
}

/** "more than 20", "about a total of 20", "between 20 and 30" */
export function qualifierBefore(tokens: readonly Token[], from: number, isRange: boolean): FoundQualifier | null {
  const start = isRange && isOneOf(tokens[from - 1]?.norm, "between from") ? from - 1 : from;
  let to = start;
  for (;;) {
    const found = phrases.endingAt(tokens, to, longest);
    if (found !== null) return { qualifier: found.value, from: found.from };
    if (start - to >= mostFillers || !fillers.has(tokens[to - 1]?.norm ?? "")) break;
    to -= 1;
  }
  return start < from ? { qualifier: "range", from: start } : null;
}

/** "20+", "20 or more" */
export function qualifierBehind(tokens: readonly Token[], to: number): Qualifier | null {
  if (tokens[to]?.text === "+") return "over";
  if (tokens[to]?.norm !== "or") return null;
  switch (tokens[to + 1]?.norm) {
    case "more":
      return "over";
    case "so":
      return "about";
    case "less":
    case "fewer":
      return "under";
    default:
      return null;
  }
}
