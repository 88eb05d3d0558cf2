import type { Span } from "../../recognition/token.js";
import type { Setting } from "../setting.js";

/** Who seized, in the words of the text, or by the name of the body that "the bureau" stands for. */
export interface SeizingBody extends Span {
  readonly name: string;
  readonly rule: string;
  /** Whether another clause or sentence names it, and nothing says that it is the one. */
  readonly isCarried?: boolean;
}

export type ReadText = Pick<Setting, "reading" | "speakerAt" | "people">;
