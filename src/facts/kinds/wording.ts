import { always } from "./agreement.js";
import type { Kind } from "./kind.js";
import { text } from "./text.js";

/** Words that whoever reads the document chooses: what is measured, a purpose, an audience. */
export const wording: Kind<string> = { ...text, name: "wording", agree: always };
