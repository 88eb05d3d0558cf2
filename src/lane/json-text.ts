/** Up to here a loop over the characters is faster than a pattern. */
const shortText = 40;
const escaped = /["\\\u0000-\u001f\ud800-\udfff]/;

/** A text as JSON.stringify writes it. Few need it: most have no character that JSON escapes. */
export const quoted = (text: string): string => (needsEscapes(text) ? JSON.stringify(text) : `"${text}"`);

function needsEscapes(text: string): boolean {
  const { length } = text;
  if (length > shortText) return escaped.test(text);
  for (let place = 0; place < length; place += 1) {
    const code = text.charCodeAt(place);
    // Controls, the quotation mark, the backslash; halves of pairs, which JSON escapes when they stand alone.
    if (code < 0x20 || code === 0x22 || code === 0x5c || (code >= 0xd800 && code <= 0xdfff)) return true;
  }
  return false;
}
