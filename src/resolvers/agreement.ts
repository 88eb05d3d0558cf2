import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import type { Connection } from "../model/connection.js";
import { AgreementConnection, TrainingProgramConnection } from "../model/connections.js";
import { Agreement } from "../model/agreement.js";
import type { TrainingProgram } from "../model/training-program.js";
import { type Party, PartyUnion } from "../model/party.js";
import type { AgreementFilter } from "../model/filters/agreement-filter.js";
import type { TrainingProgramFilter } from "../model/filters/training-program-filter.js";
import { listConnection, relatedConnection } from "./connection.js";
import { type ConnectionArgs, AgreementArgs, TrainingProgramArgs } from "./connection-args.js";
import type { RequestContext } from "./context.js";

@Resolver(() => Agreement)
export class AgreementResolver {
  @Query(() => AgreementConnection, { description: "All agreements." })
  agreements(
    @Args(() => AgreementArgs) args: ConnectionArgs<AgreementFilter>,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Agreement>> {
    return listConnection(context, info, "Agreement", args);
  }

  @FieldResolver(() => [PartyUnion], { description: "Who made it, as far as it is on record." })
  parties(@Root() agreement: Agreement, @Ctx() { loaders }: RequestContext): Promise<readonly Party[]> {
    return loaders.related("Agreement.parties", agreement);
  }

  @FieldResolver(() => TrainingProgramConnection, { description: "Training held under it." })
  trainingPrograms(
    @Root() agreement: Agreement,
    @Args(() => TrainingProgramArgs) args: ConnectionArgs<TrainingProgramFilter>,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<TrainingProgram>> {
    return relatedConnection(context, info, "Agreement.trainingPrograms", agreement.id, args);
  }
}
