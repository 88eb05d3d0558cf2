import { z } from "zod";
import { isPartlyGiven } from "./agreement.js";
import type { Kind } from "./kind.js";
import { text } from "./text.js";

/** What something is called. */
export const name: Kind<string> = { ...text, name: "name" };

/** Further names of the same. */
export const names: Kind<string[]> = {
  ...name,
  name: "names",
  schema: z.array(name.schema).max(200),
  agree: isPartlyGiven,
};
