import { csv } from "./csv.js";
import type { Format } from "./format.js";
import { markdown } from "./markdown.js";
import { plainText } from "./plain-text.js";

/** Every format that is read, in the order in which messages name them. */
export const formats: readonly Format[] = [markdown, plainText, csv];
