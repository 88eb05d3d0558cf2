import { ValidateNested } from "class-validator";
import { ArgsType, Field } from "type-graphql";
import { AgreementFilter } from "../model/filters/agreement-filter.js";
import { CitationFilter } from "../model/filters/citation-filter.js";
import { CountryFilter } from "../model/filters/country-filter.js";
import { DisagreementFilter } from "../model/filters/disagreement-filter.js";
import { DocumentFilter } from "../model/filters/document-filter.js";
import { EventFilter } from "../model/filters/event-filter.js";
import { FactFilter } from "../model/filters/fact-filter.js";
import { OfficialFilter } from "../model/filters/official-filter.js";
import { OrganizationFilter } from "../model/filters/organization-filter.js";
import { SeizureFilter } from "../model/filters/seizure-filter.js";
import { StatementFilter } from "../model/filters/statement-filter.js";
import { StatisticFilter } from "../model/filters/statistic-filter.js";
import { TrainingProgramFilter } from "../model/filters/training-program-filter.js";
import type { Order } from "../model/order.js";
import * as orders from "../model/orders.js";
import { PageArgs } from "./paging.js";

/** What a connection can be asked: which page, of which records, in which order. */
export interface ConnectionArgs<Filter> extends PageArgs {
  readonly filter?: Filter | null;
  readonly orderBy?: Order | null;
}

function connectionArgs<Filter extends object>(
  filterType: new () => Filter,
  orderType: new () => Order,
): new () => ConnectionArgs<Filter> {
  @ArgsType()
  class Args extends PageArgs implements ConnectionArgs<Filter> {
    @Field(() => filterType, { nullable: true, description: "Only those that meet every condition of it." })
    @ValidateNested()
    readonly filter?: Filter | null;

    @Field(() => orderType, { nullable: true, description: "In this order; in that of the ids when left out." })
    readonly orderBy?: Order | null;
  }
  return Args;
}

export const AgreementArgs = connectionArgs(AgreementFilter, orders.AgreementOrder);
export const CitationArgs = connectionArgs(CitationFilter, orders.CitationOrder);
export const CountryArgs = connectionArgs(CountryFilter, orders.CountryOrder);
export const DisagreementArgs = connectionArgs(DisagreementFilter, orders.DisagreementOrder);
export const DocumentArgs = connectionArgs(DocumentFilter, orders.DocumentOrder);
export const EventArgs = connectionArgs(EventFilter, orders.EventOrder);
export const FactArgs = connectionArgs(FactFilter, orders.FactOrder);
export const OfficialArgs = connectionArgs(OfficialFilter, orders.OfficialOrder);
export const OrganizationArgs = connectionArgs(OrganizationFilter, orders.OrganizationOrder);
export const SeizureStatArgs = connectionArgs(SeizureFilter, orders.SeizureStatOrder);
export const StatementArgs = connectionArgs(StatementFilter, orders.StatementOrder);
export const StatisticArgs = connectionArgs(StatisticFilter, orders.StatisticOrder);
export const TrainingProgramArgs = connectionArgs(TrainingProgramFilter, orders.TrainingProgramOrder);
