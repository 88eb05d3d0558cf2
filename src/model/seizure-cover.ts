import { Field, ID, ObjectType } from "type-graphql";
import { EdtfDate } from "./edtf-date.js";

@ObjectType("SeizureCover", {
  simpleResolvers: true,
  description:
    "What figures cover: the countries, regions and organizations whose seizures they count, and the times of these.",
})
export class SeizureCover {
  @Field(() => ID, {
    description:
      "The same for two totals of one answer that cover the same, whatever they are grouped by. Opaque: compare it, do not parse it.",
  })
  readonly key!: string;

  @Field(() => [String], {
    description:
      "What is covered and is no record, as printed: a part of a country, an operation, a region that is not known; `no stated place` for figures that name neither place nor body.",
  })
  readonly others!: readonly string[];

  @Field(() => [EdtfDate], { description: "The periods of the figures, each once, the earliest first." })
  readonly periods!: readonly string[];

  readonly countryIds!: readonly string[];
  readonly regionIds!: readonly string[];
  readonly organizationIds!: readonly string[];
}
