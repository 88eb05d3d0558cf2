import { Field, Float, ObjectType } from "type-graphql";
import { Mass } from "./mass.js";
import { Labelled } from "./labelled.js";
import { Node } from "./node.js";
import { Period } from "./period.js";
import type { Scope } from "../vocabulary/seizure-scopes.js";
import { ScopeEnum } from "./enums.js";
import { Reviewed } from "./reviewed.js";
import { Sourced } from "./sourced.js";
import type { Substance } from "../vocabulary/substances.js";
import { SubstanceEnum } from "./enums.js";

@ObjectType("SeizureStat", {
  implements: [Node, Labelled, Sourced],
  simpleResolvers: true,
  description:
    "The amount of a substance that was seized, with the body that seized it, the place and the period. Production, flow and cultivation are not seizures.",
})
export class SeizureStat extends Reviewed {
  @Field(() => SubstanceEnum, {
    description: "The substance that was seized, or the group of substances that the source counts together.",
  })
  readonly substance!: Substance;

  @Field(() => Mass, {
    nullable: true,
    description: "The mass seized; null when the source counts pieces or gives only a share.",
  })
  readonly mass!: Mass | null;

  @Field(() => Float, {
    nullable: true,
    description:
      "The number of pieces seized (tablets, plants, seizures), when the source counts pieces; null when it gives a mass or a share.",
  })
  readonly count!: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The body that seized it, as printed; null when the source does not say. A group such as `SCO member states` is never expanded.",
  })
  readonly seizedByText!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The region as printed, when it is not a country: `Europe`; otherwise null. `area` leads to the region that it means.",
  })
  readonly region!: string | null;

  @Field(() => Period, {
    nullable: true,
    description: "The period that the figure covers; null when the source does not say.",
  })
  readonly period!: Period | null;

  @Field(() => Float, {
    nullable: true,
    description:
      "The share, 0 to 1, that the source says the figure is of a larger total, which `shareOf` names; null when it gives none.",
  })
  readonly shareOfTotal!: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The total of which `shareOfTotal` is a share, as printed: `all heroin seizures in Eurasia`. Null when the source gives no share, or does not say of what.",
  })
  readonly shareOf!: string | null;

  @Field(() => ScopeEnum, {
    nullable: true,
    description:
      "Whether the figure is a total of many seizures or one seizure; null when the source does not say, and totals then take it for one seizure.",
  })
  readonly scope!: Scope | null;

  @Field(() => Float, {
    nullable: true,
    description:
      "Derived, not a claim of any source: the total, in kilograms, of which the mass is the stated share (mass / share). Null without a single mass or a share.",
  })
  readonly impliedTotalKilograms!: number | null;

  readonly seizedById!: string | null;
  readonly countryId!: string | null;
  readonly eventId!: string | null;
  readonly areaId!: string | null;
  /** The organization that the area is, when it is a union of states. */
  readonly unionId!: string | null;
}
