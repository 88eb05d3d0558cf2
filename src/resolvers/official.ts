import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Directive, FieldResolver, ID, Info, Query, Resolver, Root } from "type-graphql";
import type { Connection } from "../model/connection.js";
import { EventConnection, OfficialConnection, StatementConnection } from "../model/connections.js";
import type { Event } from "../model/event.js";
import { Official } from "../model/official.js";
import { Organization } from "../model/organization.js";
import type { Statement } from "../model/statement.js";
import type { EventFilter } from "../model/filters/event-filter.js";
import type { OfficialFilter } from "../model/filters/official-filter.js";
import type { StatementFilter } from "../model/filters/statement-filter.js";
import { listConnection, relatedConnection } from "./connection.js";
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
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Official>> {
    return listConnection(context, info, "Official", args);
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: "The organization of the latest role on record; null when none is.",
  })
  organization(@Root() official: Official, @Ctx() { loaders }: RequestContext): Promise<Organization | null> {
    return loaders.related("Official.organization", official);
  }

  @FieldResolver(() => StatementConnection, { description: "What the official is reported to have said." })
  statements(
    @Root() official: Official,
    @Args(() => StatementArgs) args: ConnectionArgs<StatementFilter>,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Statement>> {
    return relatedConnection(context, info, "Official.statements", official.id, args);
  }

  @FieldResolver(() => EventConnection, { description: "Events at which statements of the official are on record." })
  events(
    @Root() official: Official,
    @Args(() => EventArgs) args: ConnectionArgs<EventFilter>,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Event>> {
    return relatedConnection(context, info, "Official.events", official.id, args);
  }
}
