/** Control characters, those that turn the direction of writing or show nothing, separators of lines, halves of pairs. */
const unsafe = /[\p{C}\p{Zl}\p{Zp}]/gu;
const plain = /^[ -~]*$/;

/** A text that is one line and steers no terminal; what was escaped still reads as JSON where the text was within a string. */
export const escaped = (text: string): string => (plain.test(text) ? text : text.replace(unsafe, asUnits));

/** `\u202e`; two of them for what takes two UTF-16 code units. */
function asUnits(character: string): string {
  let result = "";
  for (let index = 0; index < character.length; index += 1)
    result += `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`;
  return result;
}
