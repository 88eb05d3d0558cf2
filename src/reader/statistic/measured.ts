import type { Span } from "../../recognition/token.js";

/** What a figure measures, in which unit. */
export interface Measured {
  readonly measure: string;
  readonly measureSpan: Span;
  readonly unit: string;
  readonly value: number;
  readonly high: number | null;
  readonly rule: string;
  readonly isSure: boolean;
  /** Whether nothing names what is counted: "410 were killed". */
  readonly isBare?: boolean;
}
