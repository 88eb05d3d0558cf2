import { ArrayMaxSize, ArrayMinSize, MaxLength, Min, ValidateNested } from "class-validator";
import { Extensions, Field, Float, ID, InputType } from "type-graphql";
import { EdtfDate } from "../model/edtf-date.js";
import { inputEnum } from "../model/enum-type.js";
import type { Block } from "../repository/types/block.js";
import type { Asking, Condition } from "../repository/types/filter-words.js";
import { IsCountry, IsIdOf, IsNotBelow, IsWithoutOr, IsWords } from "../model/conditions.js";

/** Each is looked up in its indexes. */
const mostAlternatives = 20;

interface Input {
  readonly type: () => object;
  readonly checks: readonly PropertyDecorator[];
}

/** What a condition is given, and what it must be. */
function inputOf(asking: Asking): Input {
  switch (asking.kind) {
    case "words":
    case "named":
      return { type: () => String, checks: [IsWords()] };
    case "exactly":
      return { type: () => String, checks: [MaxLength(asking.longest)] };
    case "claimField":
      return { type: () => String, checks: [MaxLength(100)] };
    case "idOf":
      return { type: () => ID, checks: [asking.types.length === 0 ? MaxLength(300) : IsIdOf(...asking.types)] };
    case "country":
      return { type: () => ID, checks: [IsCountry()] };
    case "countries":
      return { type: () => [ID], checks: [ArrayMinSize(1), ArrayMaxSize(300), IsCountry({ each: true })] };
    case "citedBy":
      return { type: () => ID, checks: [MaxLength(300)] };
    case "is": {
      const type = inputEnum(asking.values);
      return { type: () => type, checks: [] };
    }
    case "anyOf": {
      const type = asking.values === null ? String : inputEnum(asking.values);
      return { type: () => [type], checks: [ArrayMinSize(1)] };
    }
    case "isTrue":
      return { type: () => Boolean, checks: [] };
    case "overlaps":
      return { type: () => EdtfDate, checks: [] };
    case "atLeast":
      return { type: () => Float, checks: [Min(0)] };
    case "atMost":
      return { type: () => Float, checks: [Min(0), IsNotBelow(asking.notBelow)] };
  }
}

/** The filter input of a type: `AgreementFilter`, with a field for every condition of the block. */
export function filterType({ filterName, filters }: Block, noun: string): new () => object {
  class ItemFilter {}
  for (const [name, { asking, of, description }] of Object.entries<Condition>(filters)) {
    const { type, checks } = inputOf(asking);
    const declared = { condition: { ...asking, of } };
    for (const declare of [Field(type, { nullable: true, description }), Extensions({ declared }), ...checks])
      declare(ItemFilter.prototype, name);
  }
  const either: readonly PropertyDecorator[] = [
    Field(() => [ItemFilter], {
      nullable: true,
      description: `Beside the other conditions, those of at least one of these, at most ${mostAlternatives}; not within \`or\`.`,
    }),
    ArrayMinSize(1),
    ArrayMaxSize(mostAlternatives),
    IsWithoutOr(),
    ValidateNested({ each: true }),
  ];
  for (const declare of either) declare(ItemFilter.prototype, "or");
  InputType(filterName, {
    description: `Selects the ${noun} that meet all given conditions; a condition that is left out or null asks nothing.`,
  })(ItemFilter);
  return ItemFilter;
}
