import { z } from "zod";
import { valuesByWord, valuesOf, type ValueTable } from "../../vocabulary/values-of.js";
import { always } from "./agreement.js";
import type { Kind } from "./kind.js";
import { printedName } from "./printed-names.js";

/** One of some values. `UN office` is `un_office`; other words for a value stand in its row. */
export function oneOf<Value extends string>(table: ValueTable<Value>): Kind<Value> {
  const byWord = valuesByWord(table);
  const printed = (quote: string, words: readonly string[]): string | null =>
    printedName(
      quote,
      words.map((word) => word.replaceAll("_", " ")),
      "i",
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
    // Its own word, then another that is written for it; that one may mean something else away from the name.
    find(quote, value, _publishedOn, beside) {
      const own = [String(value)];
      const others = [...byWord].filter(([, meant]) => meant === value).map(([word]) => word);
      const raw = printed(beside ?? quote, own) ?? printed(quote, own) ?? printed(beside ?? quote, others);
      return raw === null ? null : { raw, rule: "words" };
    },
    agree: always,
    isAmong: null,
    refersTo: null,
  };
}
