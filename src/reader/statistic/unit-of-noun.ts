import { statisticUnits } from "../../vocabulary/units.js";
import { isPeople } from "../counted-things.js";

/** The unit of things that are counted: the things themselves where they are a unit, persons, or no more than their number. */
export const unitOfNoun = (noun: string): string =>
  statisticUnits.has(noun) ? noun : isPeople(noun) ? "persons" : "count";
