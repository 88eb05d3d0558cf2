import { ArrayMinSize } from "class-validator";
import { Field, ID, InputType } from "type-graphql";
import type { AgreementKind } from "../../vocabulary/agreement-kinds.js";
import { AgreementKindEnum } from "../enums.js";
import { EdtfDate } from "../edtf-date.js";
import { IsIdOf, IsWords } from "./conditions.js";
import { StatusFilter } from "./status-filter.js";

@InputType("AgreementFilter", { description: "Which agreements: those that meet all conditions that are given." })
export class AgreementFilter extends StatusFilter {
  @Field(() => String, { nullable: true, description: "All these words are in its name: `memorandum narcotics`." })
  @IsWords()
  readonly name?: string | null;

  @Field(() => [AgreementKindEnum], { nullable: true, description: "Of one of these sorts." })
  @ArrayMinSize(1)
  readonly kinds?: AgreementKind[] | null;

  @Field(() => ID, { nullable: true, description: "A party to it: the id of an Organization or a Country." })
  @IsIdOf("Organization", "Country")
  readonly party?: string | null;

  @Field(() => EdtfDate, { nullable: true, description: "Signed, or possibly signed, in this time: `2006`." })
  readonly signedOn?: string | null;
}
