import type { Connection } from "../model/connection.js";
import type { Records, RecordType } from "../model/record.js";
import type { Graph } from "../repository/graph.js";
import type { Filters } from "../repository/memory/filters.js";
import type { ConnectionArgs } from "./connection-args.js";
import { scopeOf } from "./cursor.js";
import { page } from "./paging.js";

/** Which list of records a connection pages through; all records of the type when it names none. */
interface Source<Type extends RecordType> {
  /** The connection by name, with the id of the record that it belongs to: `Country.events Country:CN`. */
  readonly of: string;
  readonly within?: readonly Records[Type][];
  /** Whether the list was selected already, and holds what was asked for whatever its review. */
  readonly unlisted?: boolean;
}

/** A page of the records of a type that the filter leaves, in the order asked for. */
export function connection<Type extends RecordType>(
  graph: Graph,
  type: Type,
  args: ConnectionArgs<Filters[Type]>,
  { of, within, unlisted = false }: Source<Type>,
): Connection<Records[Type]> {
  const { filter, orderBy: order } = args;
  return page(graph.select(type, { within, filter, order, unlisted }), args, {
    scope: scopeOf(of, filter, order),
    order,
    placeOf: graph.standing(type, order),
  });
}
