import type { Quantity } from "../../recognition/quantities.js";
import type { SentenceReading } from "../../recognition/reading.js";
import type { Span } from "../../recognition/token.js";
import type { Substance } from "../../vocabulary/substances.js";

/** A figure with its substance, before it is decided whether it was seized. */
export interface Amount {
  readonly quantity: Quantity;
  readonly figure: Span;
  readonly substance: Substance;
  readonly substanceSpan: Span;
  readonly sentence: SentenceReading;
  readonly isCount: boolean;
  /** The number of tablets or packages beside the mass. */
  readonly count?: Quantity;
  readonly rule: string;
}

/** The figure that was seized before, which a bare one may go on from. */
export interface AmountBefore {
  readonly amount: Amount;
  /** Whether its sentence has no other drug. */
  readonly isOnly: boolean;
}
