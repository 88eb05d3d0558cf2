import { Agreement } from "../../model/agreement.js";
import { Citation } from "../../model/citation.js";
import { Claim } from "../../model/claim.js";
import { Country } from "../../model/country.js";
import { Disagreement } from "../../model/disagreement.js";
import { Document } from "../../model/document.js";
import { Event } from "../../model/event.js";
import { Fact } from "../../model/fact.js";
import { Headcount } from "../../model/headcount.js";
import { Mass } from "../../model/mass.js";
import { Membership } from "../../model/membership.js";
import { Official } from "../../model/official.js";
import { Organization } from "../../model/organization.js";
import { Period } from "../../model/period.js";
import { Role } from "../../model/role.js";
import { SeizureStat } from "../../model/seizure-stat.js";
import { Spread } from "../../model/spread.js";
import { Statement } from "../../model/statement.js";
import { Statistic } from "../../model/statistic.js";
import { TrainingProgram } from "../../model/training-program.js";

/** Every class of which a snapshot has objects: a clone has lost its class, and GraphQL tells types by it. */
export const models: Readonly<Record<string, new () => object>> = {
  Agreement,
  Citation,
  Claim,
  Country,
  Disagreement,
  Document,
  Event,
  Fact,
  Headcount,
  Mass,
  Membership,
  Object,
  Official,
  Organization,
  Period,
  Role,
  SeizureStat,
  Spread,
  Statement,
  Statistic,
  TrainingProgram,
};
