import type { Kind } from "./kind.js";
import { text } from "./text.js";

/** What somebody says: it stays as it is printed, with its line breaks. */
export const speech: Kind<string> = { ...text, name: "speech" };
