import type { Reading } from "../../recognition/reading.js";
import { type Span, spanOf } from "../../recognition/token.js";

const mostTokens = 7;

/** The name to which a token belongs: "Hanlon-Reyes" is three tokens and one name. */
export function wholeName({ tokens, text }: Pick<Reading, "tokens" | "text">, at: number): Span & { text: string } {
  const isLinked = (hyphen: number): boolean =>
    tokens[hyphen]?.text === "-" && tokens[hyphen].joined && tokens[hyphen + 1]?.joined === true;
  let from = at;
  let to = at + 1;
  while (isLinked(from - 1) && to - from < mostTokens) from -= 2;
  while (isLinked(to) && to - from < mostTokens) to += 2;
  const span = spanOf(tokens, from, to);
  return { ...span, text: text.slice(span.start, span.end) };
}
