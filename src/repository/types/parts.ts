import { Citation } from "../../model/citation.js";
import { Claim } from "../../model/claim.js";
import { Country } from "../../model/country.js";
import { Document } from "../../model/document.js";
import { Fact } from "../../model/fact.js";
import { Organization } from "../../model/organization.js";
import { Role } from "../../model/role.js";
import { Region } from "../../model/region.js";
import { SeizureCover } from "../../model/seizure-cover.js";
import { SeizureTotal } from "../../model/seizure-total.js";
import { part } from "./block.js";
import { exactlyOne, listed, one } from "./relation-words.js";

/** What has no id of its own and leads to records. */
export const parts = [
  part("Citation", Citation, {
    document: exactlyOne("documentId", Document, "The document that contains the passage."),
  }),
  part("Claim", Claim, {
    document: exactlyOne("documentId", Document, "The document that makes the claim."),
    fact: exactlyOne("factId", Fact, "The fact of the document that the claim is a field of."),
  }),
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
  part("SeizureCover", SeizureCover, {
    countries: listed("countryIds", Country, "The countries of which all is covered, in the order of their codes."),
    regions: listed(
      "regionIds",
      Region,
      "The regions and unions of states for which a figure is given as a whole; their countries are not in `countries`.",
    ),
    organizations: listed(
      "organizationIds",
      Organization,
      "The organizations whose seizures alone are covered, or those of groups named after them.",
    ),
  }),
  part("SeizureTotal", SeizureTotal, {
    country: one("countryId", Country, "The country; null when not grouped by country."),
    organization: one("organizationId", Organization, "The organization; null when not grouped by organization."),
  }),
] as const;
