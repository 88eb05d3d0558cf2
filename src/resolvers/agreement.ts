import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Connection } from "../model/connection.js";
import { AgreementConnection, TrainingProgramConnection } from "../model/connections.js";
import { Agreement } from "../model/agreement.js";
import type { TrainingProgram } from "../model/training-program.js";
import { type Party, PartyUnion } from "../model/party.js";
import type { RequestContext } from "./context.js";
import { PageArgs, pageById } from "./paging.js";

@Resolver(() => Agreement)
export class AgreementResolver {
  @Query(() => AgreementConnection, { description: "All agreements." })
  agreements(@Args(() => PageArgs) args: PageArgs, @Ctx() { graph }: RequestContext): Connection<Agreement> {
    return pageById("Agreement", graph.all("Agreement"), args);
  }

  @FieldResolver(() => [PartyUnion], { description: "Who made it, as far as it is on record." })
  parties(@Root() agreement: Agreement, @Ctx() { loaders }: RequestContext): Promise<readonly Party[]> {
    return loaders.Agreement.parties.load(agreement);
  }

  @FieldResolver(() => TrainingProgramConnection, { description: "Training held under it." })
  async trainingPrograms(
    @Root() agreement: Agreement,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Connection<TrainingProgram>> {
    return pageById("TrainingProgram", await loaders.Agreement.trainingPrograms.load(agreement), args);
  }
}
