import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
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
import type { RequestContext } from "./context.js";
import { CodesArgs, recordOf, recordsOf } from "./lookup.js";
import { PageArgs, pageById } from "./paging.js";

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
  countries(@Args(() => PageArgs) args: PageArgs, @Ctx() { graph }: RequestContext): Connection<Country> {
    return pageById("Country", graph.all("Country"), args);
  }

  @FieldResolver(() => OrganizationConnection, {
    description: "Organizations of or in the country, and those that it is or was a member of.",
  })
  async organizations(
    @Root() country: Country,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Connection<Organization>> {
    return pageById("Organization", await loaders.Country.organizations.load(country), args);
  }

  @FieldResolver(() => OfficialConnection, { description: "Officials who hold or held a role for the country." })
  async officials(
    @Root() country: Country,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Connection<Official>> {
    return pageById("Official", await loaders.Country.officials.load(country), args);
  }

  @FieldResolver(() => EventConnection, {
    description: "Events in the country, and those that it organized or took part in.",
  })
  async events(
    @Root() country: Country,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Connection<Event>> {
    return pageById("Event", await loaders.Country.events.load(country), args);
  }

  @FieldResolver(() => SeizureStatConnection, { description: "Seizures in the country." })
  async seizures(
    @Root() country: Country,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Connection<SeizureStat>> {
    return pageById("SeizureStat", await loaders.Country.seizures.load(country), args);
  }

  @FieldResolver(() => TrainingProgramConnection, { description: "Training that the country gave." })
  async trainingsProvided(
    @Root() country: Country,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Connection<TrainingProgram>> {
    return pageById("TrainingProgram", await loaders.Country.trainingsProvided.load(country), args);
  }

  @FieldResolver(() => TrainingProgramConnection, { description: "Training that the country received." })
  async trainingsReceived(
    @Root() country: Country,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Connection<TrainingProgram>> {
    return pageById("TrainingProgram", await loaders.Country.trainingsReceived.load(country), args);
  }

  @FieldResolver(() => AgreementConnection, { description: "Agreements that the country is a party to." })
  async agreements(
    @Root() country: Country,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Connection<Agreement>> {
    return pageById("Agreement", await loaders.Country.agreements.load(country), args);
  }

  @FieldResolver(() => StatisticConnection, { description: "Figures about the country." })
  async statistics(
    @Root() country: Country,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Connection<Statistic>> {
    return pageById("Statistic", await loaders.Country.statistics.load(country), args);
  }
}
