import { Field, Float, ObjectType } from "type-graphql";
import type { Qualifier } from "../vocabulary/qualifiers.js";
import { QualifierEnum } from "./enums.js";

@ObjectType("Mass", { simpleResolvers: true, description: "A mass as the source prints it and in kilograms." })
export class Mass {
  @Field(() => Float, {
    nullable: true,
    description: "The mass in kilograms, converted from `raw`; null for a range, which has `min` and `max`.",
  })
  readonly kilograms!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "The lower bound in kilograms; null when the source gives a single figure.",
  })
  readonly min!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "The upper bound in kilograms; null when the source gives a single figure.",
  })
  readonly max!: number | null;

  @Field(() => QualifierEnum, { description: "How the source qualifies the figure: `over 130 kg` is `OVER`." })
  readonly qualifier!: Qualifier;

  @Field(() => String, { description: "The figure as printed: `181 tons`." })
  readonly raw!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "The unit as printed: `tons`. Null when the unit is printed elsewhere, for example in a column's header.",
  })
  readonly unit!: string | null;
}
