import { ArrayMaxSize } from "class-validator";
import { ArgsType, Field, ID } from "type-graphql";
import type { Loaders } from "../loaders/loaders.js";

/** As many as a federated gateway sends at once. */
const mostKeys = 1000;

@ArgsType()
export class IdsArgs {
  @Field(() => [ID], { description: "Global ids, at most 1,000." })
  @ArrayMaxSize(mostKeys)
  readonly ids!: string[];
}

@ArgsType()
export class CodesArgs {
  @Field(() => [ID], { description: "ISO 3166-1 alpha-2 codes, at most 1,000." })
  @ArrayMaxSize(mostKeys)
  readonly codes!: string[];
}

/** The record with this id if it is of this type; an id of another type counts as unknown. */
export async function recordOf<Model extends object>(
  model: new () => Model,
  id: string,
  loaders: Loaders,
): Promise<Model | null> {
  const record = await loaders.record(id);
  return record instanceof model ? record : null;
}

export const recordsOf = <Model extends object>(
  model: new () => Model,
  ids: readonly string[],
  loaders: Loaders,
): Promise<(Model | null)[]> => Promise.all(ids.map((id) => recordOf(model, id, loaders)));
