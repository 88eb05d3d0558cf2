import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Connection } from "../model/connection.js";
import { EventConnection, OfficialConnection, StatementConnection } from "../model/connections.js";
import type { Event } from "../model/event.js";
import { Official } from "../model/official.js";
import { Organization } from "../model/organization.js";
import type { Statement } from "../model/statement.js";
import type { RequestContext } from "./context.js";
import { IdsArgs, recordOf, recordsOf } from "./lookup.js";
import { PageArgs, pageById } from "./paging.js";

@Resolver(() => Official)
export class OfficialResolver {
  @Query(() => Official, { nullable: true, description: "An official by id; null for an unknown one." })
  official(
    @Arg("id", () => ID, { description: "The global id." }) id: string,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Official | null> {
    return recordOf(Official, id, loaders);
  }

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
  officials(@Args(() => PageArgs) args: PageArgs, @Ctx() { graph }: RequestContext): Connection<Official> {
    return pageById("Official", graph.all("Official"), args);
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
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Connection<Statement>> {
    return pageById("Statement", await loaders.Official.statements.load(official), args);
  }

  @FieldResolver(() => EventConnection, { description: "Events at which statements of the official are on record." })
  async events(
    @Root() official: Official,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Connection<Event>> {
    return pageById("Event", await loaders.Official.events.load(official), args);
  }
}
