import type { Agreement } from "../../../model/agreement.js";
import type { Event } from "../../../model/event.js";
import type { Official } from "../../../model/official.js";
import type { Organization } from "../../../model/organization.js";
import type { TrainingProgram } from "../../../model/training-program.js";
import type { DecidedType } from "../../../vocabulary/decided-types.js";

/** A record of a type of which a person decides. */
export type Joinable = Agreement | Event | Official | Organization | TrainingProgram;

/** What speaks for two records being one. */
export interface Likeness {
  /** 0 to 1: which proposals stand first. */
  readonly likelihood: number;
  /** In words, the strongest reason first. */
  readonly reasons: readonly string[];
  /** Whether only what is not known, such as a country, leaves it open: worth nothing when many records fit. */
  readonly isGuess: boolean;
}

/** Two records that may be one. */
export interface Likely extends Likeness {
  readonly type: DecidedType;
  readonly records: readonly [Joinable, Joinable];
}

/** Whether both are known and have nothing in common. */
export const areApart = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  some.size > 0 && others.size > 0 && !shareAny(some, others);

export function shareAny(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const each of some) if (others.has(each)) return true;
  return false;
}

export const quoted = ({ name }: Pick<Joinable, "name">): string => `“${name}”`;
