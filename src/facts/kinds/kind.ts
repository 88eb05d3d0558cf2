import type { z } from "zod";
import type { FactValue } from "../../vocabulary/fact-value.js";

/** What a passage prints for a value, and the rule that leads from one to the other. */
export interface Printed {
  readonly raw: string;
  readonly rule: string;
}

/** Whom or what a name means. */
export interface Reference {
  /** The types of fact of which one is meant. */
  readonly types: readonly string[];
  /** `record`: to be named is enough to be in the graph; `fault`: some fact has to be about it. */
  readonly unknown: "record" | "fault";
  /** Whether only a fact of the same document can be meant. */
  readonly isOfDocument: boolean;
}

/** All that is known of the values of a field: a field is a name and a kind, and nothing else knows it by its name. */
export interface Kind<Value extends FactValue = FactValue> {
  readonly name: string;
  /** What is accepted, and read into the value. */
  readonly schema: z.ZodType<Value>;
  /**
   * What a passage prints for a value; null when it prints nothing for it. `beside` are the words of the value beside
   * which it is read, where the passage has them.
   */
  find(this: void, quote: string, value: FactValue, publishedOn: string | null, beside?: string | null): Printed | null;
  /** Whether a person and the reader, who give these two of the same words, can mean one fact. */
  agree(this: void, one: FactValue, other: FactValue): boolean;
  /**
   * Whether a value says what one of some others says, all of them as texts. Null where sources differ without
   * contradiction: in names, titles and texts.
   */
  readonly isAmong: ((this: void, value: string, others: ReadonlySet<string>) => boolean) | null;
  readonly refersTo: Reference | null;
}
