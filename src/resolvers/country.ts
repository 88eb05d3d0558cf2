import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Directive, FieldResolver, ID, Info, Query, Resolver, Root } from "type-graphql";
import type { Connection } from "../model/connection.js";
import {
  AgreementConnection,
  CountryConnection,
  EventConnection,
  OfficialConnection,
  OrganizationConnection,
  SeizureStatConnection,
  StatisticConnection,
  TrainingProgramConnection,
} from "../model/connections.js";
import type { Agreement } from "../model/agreement.js";
import { Country } from "../model/country.js";
import type { Event } from "../model/event.js";
import type { Official } from "../model/official.js";
import type { Organization } from "../model/organization.js";
import type { SeizureStat } from "../model/seizure-stat.js";
import type { Statistic } from "../model/statistic.js";
import type { TrainingProgram } from "../model/training-program.js";
import { toId } from "../model/node.js";
import type { AgreementFilter } from "../model/filters/agreement-filter.js";
import type { CountryFilter } from "../model/filters/country-filter.js";
import type { EventFilter } from "../model/filters/event-filter.js";
import type { OfficialFilter } from "../model/filters/official-filter.js";
import type { OrganizationFilter } from "../model/filters/organization-filter.js";
import type { SeizureFilter } from "../model/filters/seizure-filter.js";
import type { StatisticFilter } from "../model/filters/statistic-filter.js";
import type { TrainingProgramFilter } from "../model/filters/training-program-filter.js";
import { listConnection, relatedConnection } from "./connection.js";
import {
  type ConnectionArgs,
  AgreementArgs,
  CountryArgs,
  EventArgs,
  OfficialArgs,
  OrganizationArgs,
  SeizureStatArgs,
  StatisticArgs,
  TrainingProgramArgs,
} from "./connection-args.js";
import type { RequestContext } from "./context.js";
import { CodesArgs, recordOf, recordsOf } from "./lookup.js";

@Resolver(() => Country)
export class CountryResolver {
  @Query(() => Country, {
    nullable: true,
    description: "A country by its ISO 3166-1 alpha-2 code; null when no document names it.",
  })
  country(
    @Arg("code", () => ID, { description: "ISO 3166-1 alpha-2: `CN`." }) code: string,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Country | null> {
    return recordOf(Country, toId("Country", code), loaders);
  }

  @Directive('@merge(keyField: "code")')
  @Query(() => [Country], {
    nullable: "items",
    description: "As many countries as codes, in the order of the codes; null for one that no document names.",
  })
  countriesByCodes(
    @Args(() => CodesArgs) { codes }: CodesArgs,
    @Ctx() { loaders }: RequestContext,
  ): Promise<(Country | null)[]> {
    return recordsOf(
      Country,
      codes.map((code) => toId("Country", code)),
      loaders,
    );
  }

  @Query(() => CountryConnection, { description: "All countries that documents name." })
  countries(
    @Args(() => CountryArgs) args: ConnectionArgs<CountryFilter>,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Country>> {
    return listConnection(context, info, "Country", args);
  }

  @FieldResolver(() => OrganizationConnection, {
    description: "Organizations of or in the country, and those that it is or was a member of.",
  })
  organizations(
    @Root() country: Country,
    @Args(() => OrganizationArgs) args: ConnectionArgs<OrganizationFilter>,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Organization>> {
    return relatedConnection(context, info, "Country.organizations", country.id, args);
  }

  @FieldResolver(() => OfficialConnection, { description: "Officials who hold or held a role for the country." })
  officials(
    @Root() country: Country,
    @Args(() => OfficialArgs) args: ConnectionArgs<OfficialFilter>,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Official>> {
    return relatedConnection(context, info, "Country.officials", country.id, args);
  }

  @FieldResolver(() => EventConnection, {
    description: "Events in the country, and those that it organized or took part in.",
  })
  events(
    @Root() country: Country,
    @Args(() => EventArgs) args: ConnectionArgs<EventFilter>,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Event>> {
    return relatedConnection(context, info, "Country.events", country.id, args);
  }

  @FieldResolver(() => SeizureStatConnection, { description: "Seizures in the country." })
  seizures(
    @Root() country: Country,
    @Args(() => SeizureStatArgs) args: ConnectionArgs<SeizureFilter>,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<SeizureStat>> {
    return relatedConnection(context, info, "Country.seizures", country.id, args);
  }

  @FieldResolver(() => TrainingProgramConnection, { description: "Training that the country gave." })
  trainingsProvided(
    @Root() country: Country,
    @Args(() => TrainingProgramArgs) args: ConnectionArgs<TrainingProgramFilter>,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<TrainingProgram>> {
    return relatedConnection(context, info, "Country.trainingsProvided", country.id, args);
  }

  @FieldResolver(() => TrainingProgramConnection, { description: "Training that the country received." })
  trainingsReceived(
    @Root() country: Country,
    @Args(() => TrainingProgramArgs) args: ConnectionArgs<TrainingProgramFilter>,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<TrainingProgram>> {
    return relatedConnection(context, info, "Country.trainingsReceived", country.id, args);
  }

  @FieldResolver(() => AgreementConnection, { description: "Agreements that the country is a party to." })
  agreements(
    @Root() country: Country,
    @Args(() => AgreementArgs) args: ConnectionArgs<AgreementFilter>,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Agreement>> {
    return relatedConnection(context, info, "Country.agreements", country.id, args);
  }

  @FieldResolver(() => StatisticConnection, { description: "Figures about the country." })
  statistics(
    @Root() country: Country,
    @Args(() => StatisticArgs) args: ConnectionArgs<StatisticFilter>,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Statistic>> {
    return relatedConnection(context, info, "Country.statistics", country.id, args);
  }
}
