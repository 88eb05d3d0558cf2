import { Citation } from "../../model/citation.js";
import { Claim } from "../../model/claim.js";
import { Country } from "../../model/country.js";
import { Document } from "../../model/document.js";
import { Organization } from "../../model/organization.js";
import { Role } from "../../model/role.js";
import { SeizureTotal } from "../../model/seizure-total.js";
import { part } from "./block.js";
import { exactlyOne, one } from "./relation-words.js";

/** What has no id of its own and leads to records. */
export const parts = [
  part("Citation", Citation, {
    document: exactlyOne("documentId", Document, "The document that contains the passage."),
  }),
  part("Claim", Claim, { document: exactlyOne("documentId", Document, "The document that makes the claim.") }),
  part("Role", Role, {
    organization: one(
      "organizationId",
      Organization,
      "The organization in which the title is held; null when the source does not say.",
    ),
    country: one(
      "countryId",
      Country,
      "The country for which the role is held, as stated or as the country of the state body; otherwise null.",
    ),
  }),
  part("SeizureTotal", SeizureTotal, {
    country: one("countryId", Country, "The country; null when not grouped by country."),
    organization: one("organizationId", Organization, "The organization; null when not grouped by organization."),
  }),
] as const;
