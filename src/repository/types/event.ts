import { Country } from "../../model/country.js";
import { EventKindEnum } from "../../model/enums.js";
import { Event } from "../../model/event.js";
import { Official } from "../../model/official.js";
import { Organization } from "../../model/organization.js";
import { Period } from "../../model/period.js";
import { SeizureStat } from "../../model/seizure-stat.js";
import { Statement } from "../../model/statement.js";
import { Statistic } from "../../model/statistic.js";
import { events } from "../records/events.js";
import { block, manyByIds } from "./block.js";
import { anyOf, countries, country, idOf, named, overlaps, status, words } from "./filter-words.js";
import { byName, byTime } from "./order-words.js";
import { inverse, listed, one, party } from "./relation-words.js";
import { called, detail, inCountry } from "./search-words.js";
import { line, timeLabel } from "./label-words.js";
import { happened } from "./time-words.js";

export const event = block("Event", Event, {
  records: events,
  keys: ["id"],
  label: ({ name, period }) => line(name, timeLabel(period)),
  questions: {
    list: "events",
    all: "All events that documents report.",
    noun: "events",
    one: "An event by its id; null for an unknown id.",
    many: manyByIds,
  },
  relations: {
    country: one("countryId", Country, "The country in which it took place; null when the source does not say."),
    organizers: listed("organizerIds", party, "The organizations and countries that organized it."),
    participants: listed(
      "participantIds",
      party,
      "The organizations and countries that took part, as far as they are on record.",
    ),
    officials: inverse(
      Official,
      ["eventIds"],
      "The officials who took part in it as sources say, and those whose statements at it are on record.",
    ),
    statements: inverse(Statement, ["eventId"], "The statements that were made at it."),
    seizures: inverse(SeizureStat, ["eventId"], "What was seized in it, as far as sources say that it was."),
    statistics: inverse(Statistic, ["eventId"], "Other figures of it: arrests, searches, people taking part."),
  },
  filters: {
    status,
    name: words("name", "All these words are in its name: `working group`."),
    kinds: anyOf("kind", EventKindEnum, "Of one of these kinds."),
    place: named("place", "At this place as printed, ignoring case and accents: `Beijing`."),
    country: country("countryId", "In this country: an ISO 3166-1 code (`CN`, `CHN`, `156`), or a Country's id."),
    countries: countries("countryId", "The same of any of these countries, 1 to 300 of them, each by a code or an id."),
    period: overlaps("period.edtf", "Held at any time in this date or period: `2018-11`."),
    organizer: idOf(
      "organizerIds",
      [Organization, Country],
      "Organized by it: the id of an Organization or a Country.",
    ),
    participant: idOf(
      "participantIds",
      [Organization, Country],
      "With this participant: the id of an Organization or a Country.",
    ),
  },
  orders: {
    name: byName("name", "By name, ignoring case and accents."),
    period: byTime("period.edtf", "By the first day on which it can have begun."),
  },
  time: happened("period.edtf"),
  search: {
    description: "Events: by name, place and country.",
    texts: [called("name"), detail("place"), inCountry("countryId")],
  },
  holds: [Period],
});
