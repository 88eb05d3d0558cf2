import type { Labelled } from "../model/labelled.js";
import { typeOfId } from "../model/node.js";
import { blocks } from "../repository/types/types.js";

const labels = new Map(blocks.map(({ name, label }) => [name, label]));

/** A record in one plain line, as the block of its type words it. */
export const recordLabel = (record: Labelled): string => labels.get(typeOfId(record.id))?.(record) ?? record.id;
