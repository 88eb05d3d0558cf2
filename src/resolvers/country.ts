import { Arg, Args, Ctx, Directive, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
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
import { connection } from "./connection.js";
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
    @Ctx() { graph }: RequestContext,
  ): Connection<Country> {
    return connection(graph, "Country", args, { of: "countries" });
  }

  @FieldResolver(() => OrganizationConnection, {
    description: "Organizations of or in the country, and those that it is or was a member of.",
  })
  async organizations(
    @Root() country: Country,
    @Args(() => OrganizationArgs) args: ConnectionArgs<OrganizationFilter>,
    @Ctx() { graph, loaders }: RequestContext,
  ): Promise<Connection<Organization>> {
    return connection(graph, "Organization", args, {
      of: `Country.organizations ${country.id}`,
      within: await loaders.Country.organizations.load(country),
    });
  }

  @FieldResolver(() => OfficialConnection, { description: "Officials who hold or held a role for the country." })
  async officials(
    @Root() country: Country,
    @Args(() => OfficialArgs) args: ConnectionArgs<OfficialFilter>,
    @Ctx() { graph, loaders }: RequestContext,
  ): Promise<Connection<Official>> {
    return connection(graph, "Official", args, {
      of: `Country.officials ${country.id}`,
      within: await loaders.Country.officials.load(country),
    });
  }

  @FieldResolver(() => EventConnection, {
    description: "Events in the country, and those that it organized or took part in.",
  })
  async events(
    @Root() country: Country,
    @Args(() => EventArgs) args: ConnectionArgs<EventFilter>,
    @Ctx() { graph, loaders }: RequestContext,
  ): Promise<Connection<Event>> {
    return connection(graph, "Event", args, {
      of: `Country.events ${country.id}`,
      within: await loaders.Country.events.load(country),
    });
  }

  @FieldResolver(() => SeizureStatConnection, { description: "Seizures in the country." })
  async seizures(
    @Root() country: Country,
    @Args(() => SeizureStatArgs) args: ConnectionArgs<SeizureFilter>,
    @Ctx() { graph, loaders }: RequestContext,
  ): Promise<Connection<SeizureStat>> {
    return connection(graph, "SeizureStat", args, {
      of: `Country.seizures ${country.id}`,
      within: await loaders.Country.seizures.load(country),
    });
  }

  @FieldResolver(() => TrainingProgramConnection, { description: "Training that the country gave." })
  async trainingsProvided(
    @Root() country: Country,
    @Args(() => TrainingProgramArgs) args: ConnectionArgs<TrainingProgramFilter>,
    @Ctx() { graph, loaders }: RequestContext,
  ): Promise<Connection<TrainingProgram>> {
    return connection(graph, "TrainingProgram", args, {
      of: `Country.trainingsProvided ${country.id}`,
      within: await loaders.Country.trainingsProvided.load(country),
    });
  }

  @FieldResolver(() => TrainingProgramConnection, { description: "Training that the country received." })
  async trainingsReceived(
    @Root() country: Country,
    @Args(() => TrainingProgramArgs) args: ConnectionArgs<TrainingProgramFilter>,
    @Ctx() { graph, loaders }: RequestContext,
  ): Promise<Connection<TrainingProgram>> {
    return connection(graph, "TrainingProgram", args, {
      of: `Country.trainingsReceived ${country.id}`,
      within: await loaders.Country.trainingsReceived.load(country),
    });
  }

  @FieldResolver(() => AgreementConnection, { description: "Agreements that the country is a party to." })
  async agreements(
    @Root() country: Country,
    @Args(() => AgreementArgs) args: ConnectionArgs<AgreementFilter>,
    @Ctx() { graph, loaders }: RequestContext,
  ): Promise<Connection<Agreement>> {
    return connection(graph, "Agreement", args, {
      of: `Country.agreements ${country.id}`,
      within: await loaders.Country.agreements.load(country),
    });
  }

  @FieldResolver(() => StatisticConnection, { description: "Figures about the country." })
  async statistics(
    @Root() country: Country,
    @Args(() => StatisticArgs) args: ConnectionArgs<StatisticFilter>,
    @Ctx() { graph, loaders }: RequestContext,
  ): Promise<Connection<Statistic>> {
    return connection(graph, "Statistic", args, {
      of: `Country.statistics ${country.id}`,
      within: await loaders.Country.statistics.load(country),
    });
  }
}
