import { Country } from "../../model/country.js";
import { Event } from "../../model/event.js";
import { Organization } from "../../model/organization.js";
import { Period } from "../../model/period.js";
import { Statistic } from "../../model/statistic.js";
import { statistics } from "../records/statistics.js";
import { block, manyByIds } from "./block.js";
import { countries, country, exactly, idOf, overlaps, status, words } from "./filter-words.js";
import { byName, byNumber, byTime } from "./order-words.js";
import { one } from "./relation-words.js";
import { detail, inCountry } from "./search-words.js";
import { countryCalledBy, line, measuredBy, shortened, timeLabel } from "./label-words.js";
import { happened } from "./time-words.js";

export const statistic = block("Statistic", Statistic, {
  records: statistics,
  keys: ["id"],
  label: ({ measure, unit, countryId, period, ...figure }) =>
    line(`${shortened(measure, 60)}: ${measuredBy(figure, unit)}`, countryCalledBy(countryId), timeLabel(period)),
  questions: {
    list: "statistics",
    all: "All figures that are not of seizures: crimes, arrests, prices, areas, shares.",
    noun: "figures",
    one: "A figure by its id; null for an unknown id.",
    many: manyByIds,
  },
  relations: {
    organization: one(
      "organizationId",
      Organization,
      "The organization that it is about, or after which the group is named; null when there is none.",
    ),
    country: one("countryId", Country, "The country that it is about; null when there is none."),
    event: one(
      "eventId",
      Event,
      "The operation, meeting or other event of which it is a figure; null when the source does not say.",
    ),
  },
  filters: {
    status,
    measure: words("measure", "All these words are in the measure: `drug crimes`."),
    unit: exactly("unit", 100, "In this unit, to the letter: `share`, `persons`, `USD`; `Statistic.unit` lists them."),
    country: country("countryId", "About this country: an ISO 3166-1 code (`CN`, `CHN`, `156`), or a Country's id."),
    countries: countries("countryId", "The same of any of these countries, 1 to 300 of them, each by a code or an id."),
    organization: idOf(
      "organizationId",
      [Organization],
      "About this organization, or a group named after it: an Organization's id.",
    ),
    event: idOf("eventId", [Event], "A figure of the event with this id."),
    period: overlaps(
      "period.edtf",
      "For a period that has at least one day in common with this date or period: `2017`.",
    ),
  },
  orders: {
    measure: byName("measure", "By measure, ignoring case and accents."),
    period: byTime("period.edtf", "By the first day on which the period can have begun."),
    value: byNumber(["value", "min"], "By value, regardless of the unit; a range by its lower bound."),
  },
  time: happened("period.edtf"),
  search: {
    description: "Other figures: by measure, by the source that asserts them and by country.",
    texts: [detail("measure"), detail("assertedBy"), inCountry("countryId")],
  },
  holds: [Period],
});
