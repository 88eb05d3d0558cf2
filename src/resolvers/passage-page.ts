import type { Citation } from "../model/citation.js";
import type { Connection } from "../model/connection.js";
import type { CitationFilter } from "../model/filters/citation-filter.js";
import type { Order } from "../model/order.js";
import { compareStandings, type Standing } from "../repository/memory/record-index.js";
import type { ConnectionArgs } from "./connection-args.js";
import { scopeOf } from "./cursor.js";
import { page } from "./paging.js";

const byPlace: Order = { field: "start" };

/** A page of passages of one text, which have no ids: they stand by their places. */
export function passagePage(
  of: string,
  passages: readonly Citation[],
  args: ConnectionArgs<CitationFilter>,
): Connection<Citation> {
  const { filter, orderBy } = args;
  const order = orderBy ?? byPlace;
  const compare = compareStandings(order);
  const placeOf = ({ start, end }: Citation): Standing => ({
    key: order.field === "length" ? end - start : start,
    // Offsets as text that sorts as they do.
    id: `${String(start).padStart(10, "0")}-${String(end).padStart(10, "0")}`,
  });
  const [from, to] = [filter?.from ?? 0, filter?.to ?? Infinity];
  const touched = passages
    .filter(({ start, end }) => start < to && end > from)
    .sort((a, b) => compare(placeOf(a), placeOf(b)));
  return page(touched, args, { scope: scopeOf(of, filter, order), order, placeOf });
}
