import { Max, MaxLength, Min } from "class-validator";
import { GraphQLError } from "graphql";
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Query, Resolver, Root, Subscription } from "type-graphql";
import type { Ready } from "../loaders/ready.js";
import { Change, ChangeConnection } from "../model/change.js";
import { Node } from "../model/node.js";
import { changeAsk, changePage } from "./change-page.js";
import type { RequestContext } from "./context.js";
import { recordOf } from "./lookup.js";
import { defaultPage, largestPage } from "./paging.js";

@ArgsType()
class ChangesPageArgs {
  @Field(() => Int, { nullable: true, description: "The number of changes of a page, 1 to 100; 20 when left out." })
  @Min(1)
  @Max(largestPage)
  readonly first?: number | null;
}

@ArgsType()
class ChangesArgs extends ChangesPageArgs {
  @Field(() => ID, {
    description: "The id of a snapshot: what has changed since. Or the cursor of a change: the page behind it.",
  })
  @MaxLength(1000)
  readonly after!: string;
}

@ArgsType()
class ChangesToComeArgs extends ChangesPageArgs {
  @Field(() => ID, {
    nullable: true,
    description: "The id of a snapshot: the first event tells what has changed since. Left out: from now on.",
  })
  @MaxLength(1000)
  readonly after?: string | null;
}

@Resolver(() => Change)
export class ChangesResolver {
  @Query(() => ChangeConnection, {
    nullable: true,
    description:
      "The records that are new, show something else or are gone since a snapshot; facts show in the claims of records. Null with the code `SNAPSHOT_UNKNOWN` for a snapshot that this process has not served, or not lately.",
  })
  changes(
    @Args(() => ChangesArgs) { after, first }: ChangesArgs,
    @Ctx() { served }: RequestContext,
  ): Promise<Readonly<ChangeConnection>> {
    return changePage(served.changes, changeAsk(after, served.snapshot().id), first ?? defaultPage);
  }

  @Subscription(() => ChangeConnection, {
    name: "changes",
    // Each event is executed by itself, over the snapshot that it is of; the server says when.
    subscribe: notHere,
    description:
      "What `Query.changes` tells, whenever there is another snapshot: the first page of the changes since the event before. One event comes at once: the changes since `after`, or none when it is left out. Fails with the code `SNAPSHOT_UNKNOWN` when `after` is not known, or when the client takes events so slowly that the last one is not known any more.",
  })
  changesToCome(
    @Args(() => ChangesToComeArgs) { after, first }: ChangesToComeArgs,
    @Ctx() { served: { event, changes } }: RequestContext,
  ): Promise<Readonly<ChangeConnection>> {
    if (event === null) notHere();
    const { upTo, since } = event;
    return changePage(changes, { since: since ?? after ?? upTo, upTo, behind: null }, first ?? defaultPage);
  }

  @FieldResolver(() => Node, { nullable: true })
  record(@Root() { id, kind }: Change, @Ctx() { loaders }: RequestContext): Ready<Node | null> {
    return kind === "gone" ? null : recordOf(Node, id, loaders);
  }
}

function notHere(): never {
  throw new GraphQLError("A subscription is not answered by one answer; expected a WebSocket or server-sent events.", {
    extensions: { code: "OPERATION_RESOLUTION_FAILURE" },
  });
}
