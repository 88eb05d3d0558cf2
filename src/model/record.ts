import type { Agreement } from "./agreement.js";
import type { Country } from "./country.js";
import type { Disagreement } from "./disagreement.js";
import type { Document } from "./document.js";
import type { Event } from "./event.js";
import type { Fact } from "./fact.js";
import type { Membership } from "./membership.js";
import type { Official } from "./official.js";
import type { Organization } from "./organization.js";
import type { SeizureStat } from "./seizure-stat.js";
import type { Statement } from "./statement.js";
import type { Statistic } from "./statistic.js";
import type { TrainingProgram } from "./training-program.js";

/** Everything that the graph holds under an id, by the name of its type. */
export interface Records {
  Agreement: Agreement;
  Country: Country;
  Disagreement: Disagreement;
  Document: Document;
  Event: Event;
  Fact: Fact;
  Membership: Membership;
  Official: Official;
  Organization: Organization;
  SeizureStat: SeizureStat;
  Statement: Statement;
  Statistic: Statistic;
  TrainingProgram: TrainingProgram;
}

export type RecordType = keyof Records;
export type AnyRecord = Records[RecordType];
