import { Arg, FieldResolver, Resolver, Root } from "type-graphql";
import { Citation } from "../model/citation.js";
import { Claim, claimsOn } from "../model/claim.js";
import { Sourced } from "../model/sourced.js";

@Resolver(() => Sourced)
export class SourcedResolver {
  @FieldResolver(() => [Citation], { description: "The passages that the record rests on." })
  citations(@Root() record: Sourced): readonly Citation[] {
    return record.citations;
  }

  @FieldResolver(() => [Claim], {
    description: "What sources assert about the record, the claim that is shown first at the head.",
  })
  claims(
    @Root() record: Sourced,
    @Arg("field", () => String, {
      nullable: true,
      description: "Only claims on this field, named as in the schema (`mass`) or as in sidecars (`massKg`).",
    })
    field: string | null,
  ): readonly Claim[] {
    return claimsOn(record.claims, field ?? null);
  }
}
