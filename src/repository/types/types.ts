import { agreement } from "./agreement.js";
import type { Block } from "./block.js";
import { country } from "./country.js";
import { disagreement } from "./disagreement.js";
import { document } from "./document.js";
import { event } from "./event.js";
import { fact } from "./fact.js";
import type { Condition } from "./filter-words.js";
import { membership } from "./membership.js";
import { official } from "./official.js";
import { organization } from "./organization.js";
import { region } from "./region.js";
import { seizureStat } from "./seizure-stat.js";
import { statement } from "./statement.js";
import { statistic } from "./statistic.js";
import { trainingProgram } from "./training-program.js";

/** Every type of record. The one list: whatever the graph and the schema know of types is made from it. */
export const types = [
  organization,
  country,
  region,
  official,
  event,
  seizureStat,
  trainingProgram,
  agreement,
  statement,
  statistic,
  membership,
  document,
  fact,
  disagreement,
] as const;

export type AnyBlock = (typeof types)[number];

/** Everything that the graph holds under an id, by the name of its type. */
export type Records = { [Each in AnyBlock as Each["name"]]: InstanceType<Each["model"]> };
export type RecordType = keyof Records;
export type AnyRecord = Records[RecordType];

/** What the records of each type can be filtered by. */
export type Filters = { [Each in AnyBlock as Each["name"]]: FilterOf<Each["filters"]> };

type FilterOf<Conditions> = {
  readonly [Name in keyof Conditions]?: Conditions[Name] extends Condition<string, infer Value> ? Value | null : never;
} & {
  /** Beside the other conditions, those of at least one of these. */
  readonly or?: readonly FilterOf<Conditions>[] | null;
};

/** The blocks as the engine reads them. */
export const blocks: readonly Block[] = types;
