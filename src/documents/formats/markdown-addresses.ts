const longestScheme = 32;
const longestHost = 100;
const longestLocalPart = 64;
const schemeAtEnd = /[A-Za-z][A-Za-z0-9+.-]*$/;
const hostName = /^(?:[a-z0-9-]+\.)+[a-z]{2,4}$/;
const mailHost = /[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}/y;
/** What may end a sentence or a mark that an address stands in. */
const behindAddress = /[\s.,:;!?'"*_~`)”’»]/;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The address around `://`, `www.`, `@` or the first slash of `example.org/path`, which GitHub makes a link of. */
export function addressAt(text: string, at: number, from: number, to: number): Stretch | null {
  const before = (most: number): string => {
    let start = at;
    while (start > from && at - start < most && /[A-Za-z0-9._%+-]/.test(text.charAt(start - 1))) start -= 1;
    return text.slice(start, at);
  };
  if (text.charAt(at) === "@") {
    const local = before(longestLocalPart);
    mailHost.lastIndex = at + 1;
    const host = local === "" ? undefined : mailHost.exec(text)?.[0];
    return host === undefined || at + 1 + host.length > to
      ? null
      : { start: at - local.length, end: at + 1 + host.length };
  }
  if (text.charAt(at) === "w")
    return at > from && /[\p{L}\d]/u.test(text.charAt(at - 1)) ? null : { start: at, end: endOfAddress(text, at, to) };
  if (text.charAt(at + 1) === "/" && text.charAt(at - 1) === ":") {
    const scheme = schemeAtEnd.exec(text.slice(Math.max(from, at - 1 - longestScheme), at - 1))?.[0];
    return scheme === undefined ? null : { start: at - 1 - scheme.length, end: endOfAddress(text, at, to) };
  }
  const host = before(longestHost);
  return !host.includes(".") || !hostName.test(host)
    ? null
    : { start: at - host.length, end: endOfAddress(text, at, to) };
}

function endOfAddress(text: string, start: number, to: number): number {
  let end = start;
  let open = 0;
  for (; end < to; end += 1) {
    const character = text.charAt(end);
    if (/[\s<>[\]"“”|]/.test(character)) break;
    if (character === "(") open += 1;
    if (character === ")") {
      open -= 1;
      if (open < 0) break;
    }
  }
  while (end > start && behindAddress.test(text.charAt(end - 1)) && !(text.charAt(end - 1) === ")" && open >= 0))
    end -= 1;
  return end;
}
