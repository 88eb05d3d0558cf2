import { edtfInterval } from "../../vocabulary/edtf.js";
import { byCodeUnits } from "../assembly/names.js";

const lastInstant = (edtf: string): number => edtfInterval(edtf)?.max ?? -Infinity;

/** The order of EDTF dates by the last day that each may mean; what is no date comes first. */
export const byLastDay = (one: string, other: string): number =>
  Math.sign(lastInstant(one) - lastInstant(other)) || byCodeUnits(one, other);
