import { isStatisticUnit } from "../../vocabulary/units.js";
import type { Kind } from "./kind.js";
import { text } from "./text.js";

/** What a figure counts or measures. */
export const unit: Kind<string> = {
  ...text,
  name: "unit",
  schema: text.schema.refine(
    isStatisticUnit,
    "expected a known unit such as share, persons, crimes, kg or an ISO 4217 code",
  ),
};
