import { Country } from "../../model/country.js";
import { Organization } from "../../model/organization.js";
import { Region, RegionKindEnum, RegionMember } from "../../model/region.js";
import { SeizureStat } from "../../model/seizure-stat.js";
import { regions } from "../records/regions.js";
import { block, manyByIds } from "./block.js";
import { anyOf, country, status, words } from "./filter-words.js";
import { byName } from "./order-words.js";
import { inverse, listed, one } from "./relation-words.js";
import { called } from "./search-words.js";

export const region = block("Region", Region, {
  records: regions,
  keys: ["id"],
  label: ({ name }) => name,
  questions: {
    list: "regions",
    all: "All regions and unions of states for which documents give figures.",
    noun: "regions",
    one: "A region or a union of states by its id; null for an unknown id.",
    many: manyByIds,
  },
  relations: {
    organization: one(
      "organizationId",
      Organization,
      "Of a union of states the organization that it is; null for other regions, and when the organization is not on record.",
    ),
    countries: listed(
      "countryIds",
      Country,
      "The countries of `members` that documents name, in the order of their codes; of a union those of any time.",
    ),
    seizures: inverse(
      SeizureStat,
      ["areaId"],
      "Figures for the whole region; those of its countries are not among them.",
    ),
  },
  filters: {
    status,
    name: words(["name", "aliases"], "All these words are in its name or one of its other forms: `union`."),
    kinds: anyOf("kind", RegionKindEnum, "Of one of these kinds."),
    country: country(
      "countryIds",
      "Has this country in its list: an ISO 3166-1 code (`CN`, `CHN`, `156`), or a Country's id.",
    ),
  },
  orders: { name: byName("name", "By name, ignoring case and accents.") },
  search: { description: "Regions and unions of states: by name.", texts: [called("name"), called("aliases")] },
  holds: [RegionMember],
});
