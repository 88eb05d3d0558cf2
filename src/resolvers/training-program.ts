import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Directive, FieldResolver, ID, Info, Query, Resolver, Root } from "type-graphql";
import type { Connection } from "../model/connection.js";
import { TrainingProgramConnection } from "../model/connections.js";
import { Agreement } from "../model/agreement.js";
import { TrainingProgram } from "../model/training-program.js";
import { type Party, PartyUnion } from "../model/party.js";
import type { TrainingProgramFilter } from "../model/filters/training-program-filter.js";
import { listConnection } from "./connection.js";
import { type ConnectionArgs, TrainingProgramArgs } from "./connection-args.js";
import type { RequestContext } from "./context.js";
import { IdsArgs, recordOf, recordsOf } from "./lookup.js";

@Resolver(() => TrainingProgram)
export class TrainingProgramResolver {
  @Query(() => TrainingProgram, {
    nullable: true,
    description: "A training programme by its id; null for an unknown one.",
  })
  trainingProgram(
    @Arg("id", () => ID, { description: "The global id." }) id: string,
    @Ctx() { loaders }: RequestContext,
  ): Promise<TrainingProgram | null> {
    return recordOf(TrainingProgram, id, loaders);
  }

  @Directive('@merge(keyField: "id")')
  @Query(() => [TrainingProgram], {
    nullable: "items",
    description:
      "As many records as ids, in the order of the ids; null for an unknown one. For other graphs that hold our ids.",
  })
  trainingProgramsByIds(
    @Args(() => IdsArgs) { ids }: IdsArgs,
    @Ctx() { loaders }: RequestContext,
  ): Promise<(TrainingProgram | null)[]> {
    return recordsOf(TrainingProgram, ids, loaders);
  }

  @Query(() => TrainingProgramConnection, { description: "All training programmes." })
  trainingPrograms(
    @Args(() => TrainingProgramArgs) args: ConnectionArgs<TrainingProgramFilter>,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<TrainingProgram>> {
    return listConnection(context, info, "TrainingProgram", args);
  }

  @FieldResolver(() => [PartyUnion], { description: "Who gave the training." })
  providers(@Root() trainingProgram: TrainingProgram, @Ctx() { loaders }: RequestContext): Promise<readonly Party[]> {
    return loaders.related("TrainingProgram.providers", trainingProgram);
  }

  @FieldResolver(() => [PartyUnion], { description: "Who received it." })
  beneficiaries(
    @Root() trainingProgram: TrainingProgram,
    @Ctx() { loaders }: RequestContext,
  ): Promise<readonly Party[]> {
    return loaders.related("TrainingProgram.beneficiaries", trainingProgram);
  }

  @FieldResolver(() => Agreement, {
    nullable: true,
    description: "The agreement under which it was held; null when none is on record.",
  })
  agreement(@Root() trainingProgram: TrainingProgram, @Ctx() { loaders }: RequestContext): Promise<Agreement | null> {
    return loaders.related("TrainingProgram.agreement", trainingProgram);
  }
}
