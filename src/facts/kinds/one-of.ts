import { z } from "zod";
import { valuesByWord, valuesOf, type ValueTable } from "../../vocabulary/values-of.js";
import { always } from "./agreement.js";
import type { Kind } from "./kind.js";
import { findWords } from "./printed-names.js";

/** One of some values. `UN office` is `un_office`; other words for a value stand in its row. */
export function oneOf<Value extends string>(table: ValueTable<Value>): Kind<Value> {
  const byWord = valuesByWord(table);
  return {
    name: "oneOf",
    schema: z.preprocess(
      (value) => {
        if (typeof value !== "string") return value;
        const word = value.toLowerCase().replaceAll(/[ -]/g, "_");
        return byWord.get(word) ?? word;
      },
      z.enum(valuesOf(table)),
    ),
    find: findWords,
    agree: always,
    isAmong: null,
    refersTo: null,
  };
}
