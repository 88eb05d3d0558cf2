import { ArgsType, Field, ID } from "type-graphql";
import { toId } from "../model/node.js";
import { countryOfIsoCode } from "../vocabulary/countries.js";

@ArgsType()
export class IdArgs {
  @Field(() => ID, { description: "The id of the record, as its `id` gives it; a former id answers too." })
  readonly id!: string;
}

@ArgsType()
export class IdsArgs {
  @Field(() => [ID], {
    description: "Global ids, as many as the size of a request and the price of the operation allow: thousands.",
  })
  readonly ids!: string[];
}

@ArgsType()
class CodeArgs {
  @Field(() => ID, { description: "An ISO 3166-1 code: `CN`, `cn`, `CHN` or `156`." })
  readonly code!: string;
}

@ArgsType()
class CodesArgs {
  @Field(() => [ID], {
    description:
      "ISO 3166-1 codes, `CN`, `cn`, `CHN` or `156`, as many as the size of a request and the price of the operation allow: thousands.",
  })
  readonly codes!: string[];
}

/** How records are asked for by a key: what a field for one takes and a field for many, and whose id the key stands for. */
export interface Key {
  readonly plural: string;
  readonly One: new () => object;
  readonly Many: new () => object;
  idOf(this: void, type: string, key: string): string;
}

const keys: Readonly<Record<string, Key>> = {
  id: { plural: "ids", One: IdArgs, Many: IdsArgs, idOf: (_type, id) => id },
  code: {
    plural: "codes",
    One: CodeArgs,
    Many: CodesArgs,
    idOf: (type, code) => toId(type, countryOfIsoCode(code) ?? code),
  },
};

export function keyNamed(name: string): Key {
  const key = keys[name];
  if (key === undefined) throw new Error(`${name} is not a key; expected one of ${Object.keys(keys).join(", ")}`);
  return key;
}
