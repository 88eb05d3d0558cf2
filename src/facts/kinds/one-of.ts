import { z } from "zod";
import { valuesByWord, valuesOf, type ValueTable } from "../../vocabulary/values-of.js";
import { always } from "./agreement.js";
import type { FactValue } from "../../vocabulary/fact-value.js";
import type { Kind } from "./kind.js";
import { printedName } from "./printed-names.js";

/** One of some values. `UN office` is `un_office`; other words for a value stand in its row. */
export function oneOf<Value extends string>(table: ValueTable<Value>): Kind<Value> {
  const byWord = valuesByWord(table);
  /** Its own word, or another one that is written for it. */
  const wordsFor = (value: FactValue): readonly string[] =>
    [String(value), ...[...byWord].filter(([, meant]) => meant === value).map(([word]) => word)].map((word) =>
      word.replaceAll("_", " "),
    );
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
    find(quote, value, _publishedOn, beside) {
      const raw = printedName(beside ?? quote, wordsFor(value), "i");
      return raw === null ? null : { raw, rule: "words" };
    },
    agree: always,
    isAmong: null,
    refersTo: null,
  };
}
