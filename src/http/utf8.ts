import { isAscii, isUtf8 } from "node:buffer";

/** The text of these bytes; null when they are not UTF-8. */
export function textOfUtf8(bytes: Buffer): string | null {
  if (isAscii(bytes)) return bytes.toString("latin1");
  if (!isUtf8(bytes)) return null;
  const text = bytes.toString("utf8");
  return text.startsWith(byteOrderMark) ? text.slice(1) : text;
}

const byteOrderMark = "\ufeff";
