import type { DirectivesOn } from "../federation/subgraph-sdl.js";
import type { Block } from "../repository/types/block.js";
import { blocks } from "../repository/types/types.js";
import { questionFields } from "../resolvers/question-fields.js";

/** The first version of Federation that has `@cacheTag`. */
export const cacheTagMinor = 12;

const tag = (format: string): string => `@cacheTag(format: ${JSON.stringify(format)})`;

/**
 * By which tags a router drops what it keeps of this service: a record by its id, as the feed of changes gives it, and the
 * lists of a type by the name of the type.
 */
export function cacheTags(): DirectivesOn {
  const directives: Record<string, readonly string[]> = { "Query.node": [tag("{$args.id}")] };
  for (const block of blocks) {
    if (block.questions === null) continue;
    if (block.keys.length > 0) directives[block.name] = [tag(recordTag(block))];
    for (const { place, declared } of questionFields(block))
      directives[place] = [tag(declared !== undefined && "record" in declared ? askedTag(block) : block.name)];
  }
  return directives;
}

/**
 * Routers take from a type only what all of its keys have, for they know a record by any of them. Those of a country have
 * nothing in common: countries are dropped together.
 */
const recordTag = ({ name, keys }: Block): string => (keys.length > 1 ? name : "{$key.id}");

const askedTag = ({ name, keys: [key = "id"] }: Block): string =>
  key === "id" ? "{$args.id}" : `${name}:{$args.${key}}`;
