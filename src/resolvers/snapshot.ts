import { Ctx, Query, Resolver } from "type-graphql";
import { ServedSnapshot } from "../model/snapshot.js";
import type { RequestContext } from "./context.js";

@Resolver()
export class SnapshotResolver {
  @Query(() => ServedSnapshot, {
    nullable: true,
    description: "The snapshot that this operation is answered from; never null by itself.",
  })
  snapshot(@Ctx() { served }: RequestContext): Readonly<ServedSnapshot> {
    return served.snapshot();
  }
}
