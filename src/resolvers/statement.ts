import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import type { Connection } from "../model/connection.js";
import { StatementConnection } from "../model/connections.js";
import { Event } from "../model/event.js";
import { Official } from "../model/official.js";
import { Statement } from "../model/statement.js";
import type { StatementFilter } from "../model/filters/statement-filter.js";
import { listConnection } from "./connection.js";
import { type ConnectionArgs, StatementArgs } from "./connection-args.js";
import type { RequestContext } from "./context.js";

@Resolver(() => Statement)
export class StatementResolver {
  @Query(() => StatementConnection, { description: "All statements." })
  statements(
    @Args(() => StatementArgs) args: ConnectionArgs<StatementFilter>,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Statement>> {
    return listConnection(context, info, "Statement", args);
  }

  @FieldResolver(() => Official, {
    nullable: true,
    description: "Who says it; null when a body speaks, and `speakerText` has its name.",
  })
  speaker(@Root() statement: Statement, @Ctx() { loaders }: RequestContext): Promise<Official | null> {
    return loaders.related("Statement.speaker", statement);
  }

  @FieldResolver(() => Event, {
    nullable: true,
    description: "The event at which it was said; null when the source does not say.",
  })
  event(@Root() statement: Statement, @Ctx() { loaders }: RequestContext): Promise<Event | null> {
    return loaders.related("Statement.event", statement);
  }
}
