import { Source } from "graphql";
import { Refusal } from "./refusal.js";

/** Deeper than any question needs, and far from where a recursive parser runs out of stack. */
export const deepestNesting = 60;

const bracketOrText = /"""(?:\\"""|[^])*?"""|"(?:\\.|[^"\\\n\r])*"?|#[^\n\r]*|[[{(]|[\])}]/g;

/** The offset of the first bracket that is nested too deeply in GraphQL or JSON, strings and comments left out; else null. */
export function tooDeepAt(text: string): number | null {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(bracketOrText)) {
    if (token === "[" || token === "{" || token === "(") depth += 1;
    else if (token === "]" || token === "}" || token === ")") depth -= 1;
    if (depth > deepestNesting) return index;
  }
  return null;
}

/** Refuses an operation as the parser would, with the place. */
export function refuseDeepNesting(text: string): void {
  const at = tooDeepAt(text);
  if (at !== null)
    throw new Refusal(400, "GRAPHQL_PARSE_FAILED", `Syntax Error: nested deeper than ${deepestNesting}.`, {
      source: new Source(text),
      positions: [at],
    });
}
