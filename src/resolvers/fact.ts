import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Document } from "../model/document.js";
import { Fact } from "../model/fact.js";
import { Sourced } from "../model/sourced.js";
import type { RequestContext } from "./context.js";

@Resolver(() => Fact)
export class FactResolver {
  @FieldResolver(() => Document, { description: "The document that gives it." })
  document(@Root() fact: Fact, @Ctx() { loaders }: RequestContext): Promise<Document | null> {
    return loaders.Fact.document.load(fact);
  }

  @FieldResolver(() => Sourced, {
    nullable: true,
    description:
      "The record that it became part of; null for a membership, which is an edge of `Organization.members`.",
  })
  async subject(@Root() fact: Fact, @Ctx() { loaders }: RequestContext): Promise<Sourced | null> {
    const subject = await loaders.Fact.subject.load(fact);
    return subject instanceof Sourced ? subject : null;
  }
}
