import { countryCodeOf, isCountryCode, printedCountryNames } from "../../vocabulary/countries.js";
import type { FactValue } from "../../vocabulary/fact-value.js";
import type { Printed } from "./kind.js";

/** The first of the names that stands in the quote as words of its own, as printed there. */
export function printedName(quote: string, names: readonly string[], flags = ""): string | null {
  const haystack = quote.toLowerCase();
  for (const name of names) {
    // Most names are not there, and to look for the plain words costs far less than a pattern.
    if (!haystack.includes(name.split(" ", 1)[0]?.toLowerCase() ?? "")) continue;
    if (isPlain.test(quote) && isPlain.test(name)) {
      const printed = plainName(quote, haystack, name, flags === "");
      if (printed !== null) return printed;
      continue;
    }
    for (const { 0: printed, index } of quote.matchAll(new RegExp(escape(name), `gu${flags}`)))
      if (!isLetterAt(quote, index - 1) && !isLetterAt(quote, index + printed.length)) return printed;
  }
  return null;
}

/** Without accents, line breaks and wide gaps: to compile a pattern takes a hundred times as long as to look for such words. */
const isPlain = /^[!-~]+(?: [!-~]+)*$/;

function plainName(quote: string, haystack: string, name: string, isCased: boolean): string | null {
  const words = name.toLowerCase();
  let next = 0;
  for (let at = haystack.indexOf(words); at >= 0; at = haystack.indexOf(words, next)) {
    const end = at + words.length;
    const printed = quote.slice(at, end);
    const isName = !isCased || printed === name;
    if (isName && !isLetterAt(quote, at - 1) && !isLetterAt(quote, end)) return printed;
    next = isName ? end : at + 1;
  }
  return null;
}

const isLetterAt = (text: string, at: number): boolean => /\p{L}/u.test(text.charAt(at));

const escape = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&").replace(/ /g, "\\s+");

/** "Afghanistani" of AF */
export const printedCountry = (quote: string, code: string): string | null =>
  isCountryCode(code) ? printedName(quote, printedCountryNames(code)) : null;

/** The words themselves, or another name of the country that they name; of a list, the stretch from the first to the last that is printed. */
export function findWords(quote: string, value: FactValue): Printed | null {
  const found = (Array.isArray(value) ? value : [value]).map((each) => {
    const words = String(each);
    const raw = printedName(quote, [words], "i");
    return raw ?? (countryCodeOf(words) === null ? null : printedCountry(quote, words));
  });
  const [first] = found;
  if (first === undefined || first === null || found.includes(null)) return null;
  const starts = found.map((raw) => quote.indexOf(raw ?? ""));
  const ends = found.map((raw, index) => (starts[index] ?? 0) + (raw ?? "").length);
  return { raw: quote.slice(Math.min(...starts), Math.max(...ends)), rule: "words" };
}
