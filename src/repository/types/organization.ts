import { Agreement } from "../../model/agreement.js";
import { Country } from "../../model/country.js";
import { OrganizationKindEnum } from "../../model/enums.js";
import { Event } from "../../model/event.js";
import { Membership } from "../../model/membership.js";
import { Official } from "../../model/official.js";
import { Organization } from "../../model/organization.js";
import { SeizureStat } from "../../model/seizure-stat.js";
import { Statement } from "../../model/statement.js";
import { Statistic } from "../../model/statistic.js";
import { TrainingProgram } from "../../model/training-program.js";
import { organizations } from "../records/organizations.js";
import { block, manyByIds } from "./block.js";
import { anyOf, countries, country, status, words } from "./filter-words.js";
import { byName, byNumber } from "./order-words.js";
import { edges, inverse, one } from "./relation-words.js";
import { called, detail } from "./search-words.js";
import { shortened } from "./label-words.js";
import { ownEvent } from "./time-words.js";

export const organization = block("Organization", Organization, {
  records: organizations,
  keys: ["id"],
  label: ({ name, acronym }) => shortened(acronym === null || name.includes(acronym) ? name : `${name} (${acronym})`),
  questions: {
    list: "organizations",
    all: "All organizations that documents name.",
    noun: "organizations",
    one: "An organization by its id; null for an unknown id.",
    many: manyByIds,
  },
  relations: {
    country: one("countryId", Country, "The country that it belongs to or is seated in; null when no document says."),
    parent: one(
      "parentId",
      Organization,
      "The organization that it is a part or an office of, as its name says: UNODC of `UNODC Country Office in Afghanistan`. Null when the name says of none, or no document names that one.",
    ),
    parts: inverse(Organization, ["parentId"], "The organizations that are parts or offices of it."),
    memberships: edges(Membership, ["organizationId"], "members"),
    officials: inverse(Official, ["roles.organizationId"], "Officials who hold or held a role in it."),
    events: inverse(Event, ["organizerIds", "participantIds"], "Events that it organized or took part in."),
    seizures: inverse(
      SeizureStat,
      ["seizedById", "unionId"],
      "Seizure figures, records of SeizureStat, of what was seized by it, by groups named after it such as its member states, and within the union of states that it is; `seizedByText` and `area` say which.",
    ),
    trainingPrograms: inverse(TrainingProgram, ["providerIds", "beneficiaryIds"], "Training that it gave or received."),
    agreements: inverse(Agreement, ["partyIds"], "Agreements that it is a party to."),
    statements: inverse(Statement, ["organizationId"], "What it said, or its officials."),
    statistics: inverse(Statistic, ["organizationId"], "Figures about it or about groups named after it."),
  },
  filters: {
    status,
    name: words(
      ["name", "acronym", "aliases"],
      "All these words are in its name, its acronym or an alias: `paris pact`.",
    ),
    kinds: anyOf("kind", OrganizationKindEnum, "Of one of these kinds."),
    country: country(
      "countryId",
      "Belongs to this country or is seated in it: an ISO 3166-1 code (`CN`, `CHN`, `156`), or a Country's id.",
    ),
    countries: countries("countryId", "The same of any of these countries, 1 to 300 of them, each by a code or an id."),
    member: country(
      "memberIds",
      "Has or had this country as a member: an ISO 3166-1 code (`CN`, `CHN`, `156`), or a Country's id.",
    ),
  },
  orders: {
    name: byName("name", "By name, ignoring case and accents."),
    founded_year: byNumber("foundedYear", "By the year in which it was founded."),
  },
  time: ownEvent("Founded", "foundedYear"),
  search: {
    description: "Organizations: by name, acronym, aliases and purpose.",
    texts: [called("name"), called("acronym"), called("aliases"), detail("purpose")],
  },
});
