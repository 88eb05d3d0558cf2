import { MaxLength } from "class-validator";
import { Field, InputType } from "type-graphql";
import { EdtfDate } from "../edtf-date.js";
import { IsWords } from "./conditions.js";

@InputType("DocumentFilter", { description: "Which documents: those that meet all conditions that are given." })
export class DocumentFilter {
  @Field(() => String, { nullable: true, description: "All these words are in its title." })
  @IsWords()
  readonly title?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "By this publisher, its whole name without regard to case and accents: `INTERPOL`.",
  })
  @IsWords()
  readonly publisher?: string | null;

  @Field(() => EdtfDate, {
    nullable: true,
    description: "Published, or possibly published, in this time: `2018`, `2018-11/2019-02`.",
  })
  readonly publishedOn?: string | null;

  @Field(() => String, { nullable: true, description: "In this language, a BCP 47 tag: `en`." })
  @MaxLength(35)
  readonly language?: string | null;
}
