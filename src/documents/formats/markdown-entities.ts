const entity = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));/y;

/** The letters and signs of Latin-1 from U+00A0 on, in their order. */
const latin1 =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

// prettier-ignore
const named: ReadonlyMap<string, string> = new Map([
  ...latin1.split(" ").map((name, index) => [name, String.fromCharCode(0xa0 + index)] as const),
  ["amp", "&"], ["lt", "<"], ["gt", ">"], ["quot", '"'], ["apos", "'"], ["Tab", "\t"], ["NewLine", " "],
  ["ndash", "–"], ["mdash", "—"], ["hellip", "…"], ["bull", "•"], ["minus", "−"], ["euro", "€"], ["permil", "‰"],
  ["lsquo", "‘"], ["rsquo", "’"], ["sbquo", "‚"], ["ldquo", "“"], ["rdquo", "”"], ["bdquo", "„"],
  ["lsaquo", "‹"], ["rsaquo", "›"], ["ensp", "\u2002"], ["emsp", "\u2003"], ["thinsp", "\u2009"], ["hairsp", "\u200a"],
  ["zwnj", "\u200c"], ["zwj", "\u200d"], ["num", "#"], ["percnt", "%"], ["ast", "*"], ["lowbar", "_"], ["dollar", "$"],
  ["comma", ","], ["period", "."], ["colon", ":"], ["lpar", "("], ["rpar", ")"], ["trade", "™"], ["asymp", "≈"],
  ["Scaron", "Š"], ["scaron", "š"], ["Ccaron", "Č"], ["ccaron", "č"], ["Zcaron", "Ž"], ["zcaron", "ž"],
  ["cacute", "ć"], ["nacute", "ń"], ["sacute", "ś"], ["lstrok", "ł"], ["Lstrok", "Ł"], ["OElig", "Œ"], ["oelig", "œ"],
]);

/** The character that `&nbsp;`, `&#8211;` or `&#x2013;` stands for; null where there is none. */
export function entityAt(text: string, at: number): { readonly end: number; readonly words: string } | null {
  entity.lastIndex = at;
  const found = entity.exec(text);
  if (found === null) return null;
  const [whole, decimal, hexadecimal, name = ""] = found;
  const words =
    decimal !== undefined
      ? characterOf(Number(decimal))
      : hexadecimal !== undefined
        ? characterOf(Number.parseInt(hexadecimal, 16))
        : named.get(name);
  return words === undefined ? null : { end: at + whole.length, words };
}

const characterOf = (code: number): string =>
  code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? "\ufffd" : String.fromCodePoint(code);
