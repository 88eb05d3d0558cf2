import { ArrayMinSize, Max, MaxLength, Min } from "class-validator";
import { ArgsType, Directive, Field, Int, ObjectType } from "type-graphql";
import { cachedAs } from "../model/cache-ages.js";
import { Labelled } from "../model/labelled.js";
import type { Suggestion as Found } from "../repository/search/suggestions.js";
import type { ModelFields } from "./declared-field.js";
import { SearchTypeEnum } from "./search-type.js";

@Directive(cachedAs("list"))
@ObjectType("Suggestion", {
  simpleResolvers: true,
  description: "A record of which what was typed may be the beginning of a name.",
})
class Suggestion implements Found {
  @Field(() => Labelled, { description: "The record that has the name; a fragment on its type gives its fields." })
  readonly record!: Found["record"];

  @Field(() => String, { description: "The name by which it was found: a name, an acronym, an alias or a code." })
  readonly name!: string;
}

@ArgsType()
class SuggestArgs {
  @Field(() => String, {
    description:
      "What has been typed, from the first letter on: whole words, and the beginning of the last one; at most 256 UTF-16 code units. Case and accents make no difference. Nothing is suggested without a letter or digit.",
  })
  @MaxLength(256)
  readonly prefix!: string;

  @Field(() => [SearchTypeEnum], {
    nullable: true,
    description: "Only records of these types; all types when left out.",
  })
  @ArrayMinSize(1)
  readonly types?: readonly string[] | null;

  @Field(() => Int, { nullable: true, description: "At most so many, 1 to 50; 10 when left out." })
  @Min(1)
  @Max(50)
  readonly first?: number | null;
}

export const suggestFields: ModelFields = {
  model: null,
  fields: [
    {
      place: "Query.suggest",
      type: () => [Suggestion],
      nullable: true,
      description:
        "What a search box offers while somebody types: the records with a name that has these words, each once, the best match first. Whole names come before names that begin so, and these before others; equal ones by the number of passages. Null only with an error: BAD_USER_INPUT for an argument that is not valid.",
      takes: { Args: SuggestArgs },
      answer: (_root, { prefix, types = null, first }: SuggestArgs, { loaders }) =>
        loaders.suggestions({ prefix, types, first: first ?? 10 }),
    },
  ],
};
