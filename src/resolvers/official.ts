import { Arg, Args, Ctx, Directive, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Connection } from "../model/connection.js";
import { EventConnection, OfficialConnection, StatementConnection } from "../model/connections.js";
import type { Event } from "../model/event.js";
import { Official } from "../model/official.js";
import { Organization } from "../model/organization.js";
import type { Statement } from "../model/statement.js";
import type { EventFilter } from "../model/filters/event-filter.js";
import type { OfficialFilter } from "../model/filters/official-filter.js";
import type { StatementFilter } from "../model/filters/statement-filter.js";
import { connection } from "./connection.js";
import { type ConnectionArgs, EventArgs, OfficialArgs, StatementArgs } from "./connection-args.js";
import type { RequestContext } from "./context.js";
import { IdsArgs, recordOf, recordsOf } from "./lookup.js";

@Resolver(() => Official)
export class OfficialResolver {
  @Query(() => Official, { nullable: true, description: "An official by id; null for an unknown one." })
  official(
    @Arg("id", () => ID, { description: "The global id." }) id: string,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Official | null> {
    return recordOf(Official, id, loaders);
  }

  @Directive('@merge(keyField: "id")')
  @Query(() => [Official], {
    nullable: "items",
    description:
      "As many records as ids, in the order of the ids; null for an unknown one. For other graphs that hold our ids.",
  })
  officialsByIds(
    @Args(() => IdsArgs) { ids }: IdsArgs,
    @Ctx() { loaders }: RequestContext,
  ): Promise<(Official | null)[]> {
    return recordsOf(Official, ids, loaders);
  }

  @Query(() => OfficialConnection, { description: "All officials." })
  officials(
    @Args(() => OfficialArgs) args: ConnectionArgs<OfficialFilter>,
    @Ctx() { graph }: RequestContext,
  ): Connection<Official> {
    return connection(graph, "Official", args, { of: "officials" });
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: "The organization of the latest role on record; null when none is.",
  })
  organization(@Root() official: Official, @Ctx() { loaders }: RequestContext): Promise<Organization | null> {
    return loaders.Official.organization.load(official);
  }

  @FieldResolver(() => StatementConnection, { description: "What the official is reported to have said." })
  async statements(
    @Root() official: Official,
    @Args(() => StatementArgs) args: ConnectionArgs<StatementFilter>,
    @Ctx() { graph, loaders }: RequestContext,
  ): Promise<Connection<Statement>> {
    return connection(graph, "Statement", args, {
      of: `Official.statements ${official.id}`,
      within: await loaders.Official.statements.load(official),
    });
  }

  @FieldResolver(() => EventConnection, { description: "Events at which statements of the official are on record." })
  async events(
    @Root() official: Official,
    @Args(() => EventArgs) args: ConnectionArgs<EventFilter>,
    @Ctx() { graph, loaders }: RequestContext,
  ): Promise<Connection<Event>> {
    return connection(graph, "Event", args, {
      of: `Official.events ${official.id}`,
      within: await loaders.Official.events.load(official),
    });
  }
}
