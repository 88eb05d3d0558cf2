import { Event } from "../../model/event.js";
import { Official } from "../../model/official.js";
import { Organization } from "../../model/organization.js";
import { Period } from "../../model/period.js";
import { Role } from "../../model/role.js";
import { Statement } from "../../model/statement.js";
import { officials } from "../records/officials.js";
import { block, manyByIds } from "./block.js";
import { countries, country, idOf, status, words } from "./filter-words.js";
import { byName } from "./order-words.js";
import { inverse, one } from "./relation-words.js";
import { called, detail } from "./search-words.js";
import { line } from "./label-words.js";

export const official = block("Official", Official, {
  records: officials,
  keys: ["id"],
  label: ({ name, title }) => line(name, title),
  questions: {
    list: "officials",
    all: "All officials whom documents name in a public role.",
    noun: "officials",
    one: "An official by its id; null for an unknown id.",
    many: manyByIds,
  },
  relations: {
    organization: one(
      "organizationId",
      Organization,
      "The organization of the latest role on record; null when that role has no organization.",
    ),
    statements: inverse(Statement, ["speakerId"], "The statements that the official is reported to have made."),
    events: inverse(
      Event,
      ["officialIds"],
      "Events that the official took part in, and those at which statements of the official are on record.",
    ),
  },
  filters: {
    status,
    name: words(["name", "aliases"], "All these words are in one of the names: `alimov`."),
    organization: idOf(
      "roles.organizationId",
      [Organization],
      "Holds or held a role in this organization: an Organization's id.",
    ),
    country: country(
      "roles.countryId",
      "Holds or held a role for this country: an ISO 3166-1 code (`CN`, `CHN`, `156`), or a Country's id.",
    ),
    countries: countries(
      "roles.countryId",
      "The same of any of these countries, 1 to 300 of them, each by a code or an id.",
    ),
  },
  partTimes: {
    list: "roles",
    of: "period.edtf",
    concerns: ["organizationId", "countryId"],
    distinctBy: ["organizationId", "title"],
    label: ({ name }, { title }) => line(`${title ?? "In a role"}: ${name}`),
  },
  orders: { name: byName("name", "By name, ignoring case and accents.") },
  search: {
    description: "Officials: by name, aliases and the titles of their roles.",
    texts: [called("name"), called("aliases"), detail("roles.title")],
  },
  holds: [Role, Period],
});
