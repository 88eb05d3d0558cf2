import { fileProblem, problemAt } from "./problem.js";
import { failed, ok, type Result } from "./result.js";

const empty = "is empty; expected a text";

/** The text that the bytes of a file spell, or the problem that keeps it out. */
export function decode(bytes: Uint8Array, name: string): Result<string> {
  if (bytes.length === 0) return failed([fileProblem(name, empty)]);
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return failed([fileProblem(name, "is UTF-16; expected UTF-8", "Save the file as UTF-8.")]);
  }
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const valid = validPrefix(bytes);
    return failed([
      problemAt(
        { path: name, source: valid, offset: valid.length },
        "is not UTF-8 from here on; expected UTF-8",
        "Save the file as UTF-8.",
      ),
    ]);
  }
  const nul = text.indexOf("\0");
  if (nul >= 0)
    return failed([problemAt({ path: name, source: text, offset: nul }, "has a NUL character; expected text")]);
  return text.trim() === "" ? failed([fileProblem(name, empty)]) : ok(text);
}

/** The text before the first invalid byte: a replacement character that the bytes themselves do not spell. */
function validPrefix(bytes: Uint8Array): string {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      low = middle;
    } catch {
      high = middle - 1;
    }
  }
  return new TextDecoder("utf-8").decode(bytes.subarray(0, low), { stream: true });
}
