import type { Span } from "../../recognition/token.js";

/** Somebody who speaks: a person, or a body. */
export interface Speaker extends Span {
  readonly name: string;
  readonly isPerson: boolean;
  /** Whether the text leaves open whom a pronoun or a title means. */
  readonly isGuessed: boolean;
}

/** A verb of speaking with whoever speaks. */
export interface ReportedSpeech {
  readonly speaker: Speaker;
  readonly verb: number;
  readonly isAccording: boolean;
}
