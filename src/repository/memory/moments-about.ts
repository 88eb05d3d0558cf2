import { Labelled } from "../../model/labelled.js";
import { typeOfId } from "../../model/node.js";
import type { Graph } from "../graph.js";
import { type PagedRelation, relationNamed, targetOf } from "../relation-name.js";
import { inTime, isInPeriod, type Moment, momentsOf, positionInTime, timelineRelations } from "../timeline.js";
import type { RecordType, Records } from "../types/types.js";
import { comparePositions } from "./positions.js";

/** What is dated about a record, in the order of time: each once, however many relations lead to it. */
export function momentsAbout(graph: Graph, about: string, period: string | null): readonly Moment[] {
  const [record = null] = graph.byIds([about]);
  if (!(record instanceof Labelled)) return [];
  const found = new Map<string, Moment>();
  const compare = comparePositions(inTime);
  for (const each of [record, ...leadingTo(graph, record.id)])
    for (const moment of momentsOf(each, record.id))
      if (period === null || isInPeriod(moment, period)) found.set(moment.key, moment);
  return [...found.values()].sort((a, b) => compare(positionInTime(a), positionInTime(b)));
}

/** The listed records that name this one. */
const leadingTo = (graph: Graph, id: string): readonly Labelled[] =>
  (timelineRelations.get(typeOfId(id)) ?? []).flatMap((name) => {
    // The names come from the blocks, as the table of relations does.
    const relation = name as PagedRelation;
    const [naming] = graph.related(relationNamed(relation), [{ id }]);
    // What names a record by a relation is of the type that the relation says.
    const within = (Array.isArray(naming) ? naming : []) as readonly Records[RecordType][];
    return graph.select<RecordType>(targetOf(relation), { within }).filter((each) => each instanceof Labelled);
  });
