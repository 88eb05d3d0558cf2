import { z } from "zod";
import { valuesOf } from "../../vocabulary/values-of.js";
import { always } from "./agreement.js";
import type { Kind } from "./kind.js";
import { findWords } from "./printed-names.js";

/** One of some values. `UN office` is `un_office`; other words for a value are read by their row in the vocabulary. */
export const oneOf = <Value extends string>(
  values: Readonly<Record<Value, string>>,
  words: Readonly<Record<string, Value>> = {},
): Kind<Value> => ({
  name: "oneOf",
  schema: z.preprocess(
    (value) => {
      if (typeof value !== "string") return value;
      const word = value.toLowerCase().replaceAll(/[ -]/g, "_");
      return Object.hasOwn(words, word) ? words[word] : word;
    },
    z.enum(valuesOf(values)),
  ),
  find: findWords,
  agree: always,
  isAmong: null,
  refersTo: null,
});
