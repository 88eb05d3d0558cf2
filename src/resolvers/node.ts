import { type Ready, whenReady } from "../loaders/ready.js";
import { Node, typeOfId } from "../model/node.js";
import { blocks } from "../repository/types/types.js";
import type { RequestContext } from "./context.js";
import type { ModelFields } from "./declared-field.js";
import { IdArgs, IdsArgs } from "./key-args.js";
import { recordsOf } from "./lookup.js";

export const nodeFields: ModelFields = {
  model: null,
  fields: [
    {
      place: "Query.node",
      type: () => Node,
      nullable: true,
      description: "Any record by its global id; null for an unknown id.",
      takes: { Args: IdArgs },
      answer: (_root, { id }: IdArgs, { loaders }) => whenReady(nodes([id], loaders), ([node = null]) => node),
    },
    {
      place: "Query.nodes",
      type: () => [Node],
      nullable: "itemsAndList",
      description: "One record for each id, in the order of the ids; null for an unknown id.",
      takes: { Args: IdsArgs },
      answer: (_root, { ids }: IdsArgs, { loaders }) => nodes(ids, loaders),
    },
  ],
};

/** Of the types that the schema shows as records of their own. */
const shown = new Set(blocks.flatMap(({ name, questions }) => (questions === null ? [] : [name])));

const nodes = (ids: readonly string[], loaders: RequestContext["loaders"]): Ready<readonly (Node | null)[]> =>
  whenReady(recordsOf(Node, ids, loaders), (records) =>
    records.map((record) => (record !== null && shown.has(typeOfId(record.id)) ? record : null)),
  );
