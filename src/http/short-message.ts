const longestMessage = 300;
const longestValue = 60;

/**
 * A message of graphql-js that a client may see: what it repeats of the client's values is cut. Values stand in it as
 * strings in quotes, lists and objects in brackets, or words without spaces.
 */
export function shortMessage(message: string): string {
  const syntax = /^(Syntax Error: .*(?:found|Unexpected) \w+ ")(.*)("\.)$/s.exec(message);
  // A syntax error does not escape the text of its token, so that its last quote is the closing one.
  if (syntax) return `${cut(syntax[1] ?? "", longestMessage)}${cut(syntax[2] ?? "", longestValue)}${syntax[3] ?? ""}`;
  let result = "";
  let piece = "";
  let depth = 0;
  for (const [token] of message.matchAll(tokens)) {
    piece += token;
    if (token === "[" || token === "{") depth += 1;
    if (token === "]" || token === "}") depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    result += cut(piece, longestValue);
    piece = "";
  }
  return cut(result + cut(piece, longestValue), longestMessage);
}

const tokens = /"""(?:\\"""|[^])*?(?:"""|$)|"(?:\\.|[^"\\])*"?|[[\]{}]|[^\s"[\]{}]+|\s+/g;

/** Never ends within a surrogate pair. */
export const cut = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, "")}…`;
