/** Up to here a loop over the characters is faster than a pattern. */
const shortText = 40;
const beyondAscii = /[^\u0000-\u007f]/;
const unusual = /[^ !#-[\]-\u007f]/;

/**
 * A text as JSON.stringify writes it, in UTF-8: each character of the result is one byte, so that texts of an answer are put
 * together as such, and nobody has to encode the whole. Most texts are ASCII without a character that JSON escapes.
 */
export const jsonOf = (text: string): string => (isUsual(text) ? `"${text}"` : encoded(JSON.stringify(text)));

/** The bytes of a text in UTF-8, one character for each. */
export const encoded = (text: string): string => (beyondAscii.test(text) ? Buffer.from(text).toString("latin1") : text);

function isUsual(text: string): boolean {
  const { length } = text;
  if (length > shortText) return !unusual.test(text);
  for (let place = 0; place < length; place += 1) {
    const code = text.charCodeAt(place);
    // Controls, the quotation mark, the backslash, and what is not ASCII.
    if (code < 0x20 || code === 0x22 || code === 0x5c || code > 0x7f) return false;
  }
  return true;
}
