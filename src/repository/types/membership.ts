import { Country } from "../../model/country.js";
import { Membership } from "../../model/membership.js";
import { Period } from "../../model/period.js";
import { memberships } from "../records/memberships.js";
import { block } from "./block.js";
import { status } from "./filter-words.js";
import { byTime } from "./order-words.js";
import { one } from "./relation-words.js";

/** Shown as an edge of `Organization.members`, and so without questions of its own. */
export const membership = block("Membership", Membership, {
  records: memberships,
  relations: { country: one("countryId", Country) },
  filters: { status },
  orders: { since: byTime("period.edtf", "By the first day of the membership.") },
  holds: [Period],
});
