import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Directive, FieldResolver, ID, Info, Query, Resolver, Root } from "type-graphql";
import type { Connection } from "../model/connection.js";
import { EventConnection, StatementConnection } from "../model/connections.js";
import { Country } from "../model/country.js";
import { Event } from "../model/event.js";
import type { Statement } from "../model/statement.js";
import { type Party, PartyUnion } from "../model/party.js";
import type { EventFilter } from "../model/filters/event-filter.js";
import type { StatementFilter } from "../model/filters/statement-filter.js";
import { listConnection, relatedConnection } from "./connection.js";
import { type ConnectionArgs, EventArgs, StatementArgs } from "./connection-args.js";
import type { RequestContext } from "./context.js";
import { IdsArgs, recordOf, recordsOf } from "./lookup.js";

@Resolver(() => Event)
export class EventResolver {
  @Query(() => Event, { nullable: true, description: "An event by its id; null for an unknown one." })
  event(
    @Arg("id", () => ID, { description: "The global id." }) id: string,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Event | null> {
    return recordOf(Event, id, loaders);
  }

  @Directive('@merge(keyField: "id")')
  @Query(() => [Event], {
    nullable: "items",
    description:
      "As many records as ids, in the order of the ids; null for an unknown one. For other graphs that hold our ids.",
  })
  eventsByIds(@Args(() => IdsArgs) { ids }: IdsArgs, @Ctx() { loaders }: RequestContext): Promise<(Event | null)[]> {
    return recordsOf(Event, ids, loaders);
  }

  @Query(() => EventConnection, { description: "All events." })
  events(
    @Args(() => EventArgs) args: ConnectionArgs<EventFilter>,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Event>> {
    return listConnection(context, info, "Event", args);
  }

  @FieldResolver(() => Country, {
    nullable: true,
    description: "The country in which it took place; null when the source does not say.",
  })
  country(@Root() event: Event, @Ctx() { loaders }: RequestContext): Promise<Country | null> {
    return loaders.related("Event.country", event);
  }

  @FieldResolver(() => [PartyUnion], { description: "Who organized it." })
  organizers(@Root() event: Event, @Ctx() { loaders }: RequestContext): Promise<readonly Party[]> {
    return loaders.related("Event.organizers", event);
  }

  @FieldResolver(() => [PartyUnion], { description: "Who took part, as far as it is on record." })
  participants(@Root() event: Event, @Ctx() { loaders }: RequestContext): Promise<readonly Party[]> {
    return loaders.related("Event.participants", event);
  }

  @FieldResolver(() => StatementConnection, { description: "What was said at it." })
  statements(
    @Root() event: Event,
    @Args(() => StatementArgs) args: ConnectionArgs<StatementFilter>,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Statement>> {
    return relatedConnection(context, info, "Event.statements", event.id, args);
  }
}
