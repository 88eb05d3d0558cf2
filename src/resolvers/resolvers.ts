import type { NonEmptyArray } from "type-graphql";
import { AgreementResolver } from "./agreement.js";
import { CitationResolver } from "./citation.js";
import { ClaimResolver } from "./claim.js";
import { CountryResolver } from "./country.js";
import { DisagreementResolver } from "./disagreement.js";
import { DocumentResolver } from "./document.js";
import { EventResolver } from "./event.js";
import { FactResolver } from "./fact.js";
import { NodeResolver } from "./node.js";
import { OfficialResolver } from "./official.js";
import { OrganizationResolver } from "./organization.js";
import { RecomputationResolver, RecomputedRegionResolver } from "./recomputation.js";
import { RoleResolver } from "./role.js";
import { SearchResolver } from "./search.js";
import { SeizureStatResolver } from "./seizure-stat.js";
import { SeizureLeftOutResolver, SeizureTotalsResolver } from "./seizure-totals.js";
import { SourcedResolver } from "./sourced.js";
import { StatementResolver } from "./statement.js";
import { StatisticResolver } from "./statistic.js";
import { TrainingProgramResolver } from "./training-program.js";

/** Everything that the schema is built from. */
export const resolvers: NonEmptyArray<new () => object> = [
  NodeResolver,
  SourcedResolver,
  OrganizationResolver,
  CountryResolver,
  OfficialResolver,
  RoleResolver,
  EventResolver,
  SeizureStatResolver,
  SeizureTotalsResolver,
  SeizureLeftOutResolver,
  RecomputationResolver,
  RecomputedRegionResolver,
  TrainingProgramResolver,
  AgreementResolver,
  StatementResolver,
  StatisticResolver,
  DocumentResolver,
  FactResolver,
  CitationResolver,
  ClaimResolver,
  DisagreementResolver,
  SearchResolver,
];
