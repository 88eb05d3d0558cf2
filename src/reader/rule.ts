import type { ExtractedFact } from "../facts/extraction.js";
import type { FactType } from "../facts/fact-types.js";
import type { Setting } from "./setting.js";

/** A rule of the reader. The words that it knows stand in the lexicon. */
export interface Rule {
  /** The type that it reads and its case: `seizure/figure-before-substance`. Served as it stands. */
  readonly name: string;
  readonly type: FactType;
  /** What it reads, in a sentence. */
  readonly reads: string;
  readonly examples: readonly [RuleExample, ...RuleExample[]];
  readonly ignores: readonly [Ignored, ...Ignored[]];
  /** Cases of one way of reading share their function, which is run once and says of each fact which case it is. */
  readonly read: (setting: Setting) => readonly ExtractedFact[];
}

/** A text of our own with all that the rule reads in it. */
export interface RuleExample {
  readonly text: string;
  /** Given where the text counts its days from the day of publication. */
  readonly publishedOn?: string;
  readonly facts: readonly [ExampleFact, ...ExampleFact[]];
}

export interface ExampleFact {
  readonly status: ExtractedFact["status"];
  readonly fields: ExtractedFact["fields"];
}

/** A text in which the rule reads nothing, though it looks alike. */
export interface Ignored {
  readonly text: string;
  /** A clause that goes on from "because". */
  readonly because: string;
}
