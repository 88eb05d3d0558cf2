import type { Citation } from "../../model/citation.js";
import type { Claim } from "../../model/claim.js";
import type { Page, PageAsk } from "../page.js";
import type { CitationAsk } from "../store.js";
import { pageOf } from "./page-of.js";
import { comparePositions, placed } from "./positions.js";

/** A page of passages of one record. They have no ids: under an order of a text they stand by their offsets in it. */
export function pageOfPassages(passages: readonly Citation[], { filter, order, page }: CitationAsk): Page<Citation> {
  const [from, to] = [filter?.from ?? 0, filter?.to ?? Infinity];
  const touched = filter === null ? passages : passages.filter(({ start, end }) => start < to && end > from);
  if (order === null) return pageInPlace(touched, page);
  const compare = comparePositions(order);
  const positionOf = ({ start, end }: Citation) => ({
    key: order.field === "length" ? end - start : start,
    id: `${placed(start)}-${placed(end)}`,
  });
  const sorted = [...touched].sort((a, b) => compare(positionOf(a), positionOf(b)));
  return pageOf(sorted, page, { order, positionOf });
}

/** A page of items without ids, which stand by their places in their list. */
export function pageInPlace<Item extends Citation | Claim>(items: readonly Item[], page: PageAsk): Page<Item> {
  let places: Map<Item, number> | null = null;
  const positionOf = (item: Item) => {
    places ??= new Map(items.map((each, place) => [each, place]));
    return { key: null, id: placed(places.get(item) ?? 0) };
  };
  return pageOf(items, page, { order: null, positionOf });
}
