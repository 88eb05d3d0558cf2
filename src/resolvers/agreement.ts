import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Connection } from "../model/connection.js";
import { AgreementConnection, TrainingProgramConnection } from "../model/connections.js";
import { Agreement } from "../model/agreement.js";
import type { TrainingProgram } from "../model/training-program.js";
import { type Party, PartyUnion } from "../model/party.js";
import type { AgreementFilter } from "../model/filters/agreement-filter.js";
import type { TrainingProgramFilter } from "../model/filters/training-program-filter.js";
import { connection } from "./connection.js";
import { type ConnectionArgs, AgreementArgs, TrainingProgramArgs } from "./connection-args.js";
import type { RequestContext } from "./context.js";

@Resolver(() => Agreement)
export class AgreementResolver {
  @Query(() => AgreementConnection, { description: "All agreements." })
  agreements(
    @Args(() => AgreementArgs) args: ConnectionArgs<AgreementFilter>,
    @Ctx() { graph }: RequestContext,
  ): Connection<Agreement> {
    return connection(graph, "Agreement", args, { of: "agreements" });
  }

  @FieldResolver(() => [PartyUnion], { description: "Who made it, as far as it is on record." })
  parties(@Root() agreement: Agreement, @Ctx() { loaders }: RequestContext): Promise<readonly Party[]> {
    return loaders.Agreement.parties.load(agreement);
  }

  @FieldResolver(() => TrainingProgramConnection, { description: "Training held under it." })
  async trainingPrograms(
    @Root() agreement: Agreement,
    @Args(() => TrainingProgramArgs) args: ConnectionArgs<TrainingProgramFilter>,
    @Ctx() { graph, loaders }: RequestContext,
  ): Promise<Connection<TrainingProgram>> {
    return connection(graph, "TrainingProgram", args, {
      of: `Agreement.trainingPrograms ${agreement.id}`,
      within: await loaders.Agreement.trainingPrograms.load(agreement),
    });
  }
}
