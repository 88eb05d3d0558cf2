import { Arrival } from "../../src/repository/transfer/arrival.js";
import { buffersOf, type Slice } from "../../src/repository/transfer/slice.js";
import { type Delivery, slicesOf } from "../../src/repository/transfer/slices-of.js";

/** What another thread gets of a slice. */
const cloned = (slice: Slice): Slice => structuredClone(slice, { transfer: buffersOf(slice) });

/** Hands a snapshot over as threads do. */
export function handedOver(delivery: Delivery): Arrival {
  const arrival = new Arrival();
  for (const slice of slicesOf(delivery)) arrival.add(cloned(slice));
  return arrival;
}
