import { Country } from "../../model/country.js";
import { ScopeEnum, SubstanceEnum } from "../../model/enums.js";
import { Event } from "../../model/event.js";
import { Mass } from "../../model/mass.js";
import { Organization } from "../../model/organization.js";
import { Period } from "../../model/period.js";
import { Region } from "../../model/region.js";
import { SeizureStat } from "../../model/seizure-stat.js";
import { seizureStats } from "../records/seizure-stats.js";
import { block, manyByIds } from "./block.js";
import { anyOf, atLeast, atMost, countries, country, idOf, is, named, overlaps, status } from "./filter-words.js";
import { byNumber, byTime } from "./order-words.js";
import { one } from "./relation-words.js";
import { constant, detail, inCountry } from "./search-words.js";
import { countryCalledBy, line, massOf, timeLabel } from "./label-words.js";
import { happened } from "./time-words.js";

export const seizureStat = block("SeizureStat", SeizureStat, {
  records: seizureStats,
  keys: ["id"],
  label: ({ substance, mass, count, countryId, region, period }) =>
    line(
      `${mass === null ? (count?.toLocaleString("en") ?? "") : massOf(mass)} of ${substance.replaceAll("_", " ")}`,
      countryCalledBy(countryId) ?? region,
      timeLabel(period),
    ),
  questions: {
    list: "seizureStats",
    all: "All seizure figures. They are totals and single seizures, and may count the same twice: do not add them up, `seizureTotals` does.",
    noun: "seizure figures",
    one: "A seizure figure by its id; null for an unknown id.",
    many: manyByIds,
  },
  relations: {
    seizedBy: one(
      "seizedById",
      Organization,
      "The organization that seized it, or after which the seizing group is named; otherwise null, and `seizedByText` has the words.",
    ),
    country: one("countryId", Country, "The country in which it was seized; null when the source does not say."),
    event: one(
      "eventId",
      Event,
      "The operation or other event in which it was seized; null when the source does not say.",
    ),
    area: one(
      "areaId",
      Region,
      "The region or union of states for which the figure is given: what `region` names, or the union whose member states seized it. Null when the source names none that is known.",
    ),
  },
  filterName: "SeizureFilter",
  filters: {
    status,
    substances: anyOf("substance", SubstanceEnum, "Of one of these substances."),
    country: country("countryId", "In this country: an ISO 3166-1 code (`CN`, `CHN`, `156`), or a Country's id."),
    countries: countries("countryId", "The same of any of these countries, 1 to 300 of them, each by a code or an id."),
    organization: idOf(
      "seizedById",
      [Organization],
      "By this organization, or by a group named after it: an Organization's id.",
    ),
    event: idOf("eventId", [Event], "Seized in the operation or other event with this id."),
    area: idOf("areaId", [Region], "For this region or union of states as a whole: a Region's id."),
    region: named("region", "In this region as printed, ignoring case and accents: `Europe`."),
    period: overlaps(
      "period.edtf",
      "For a period that has at least one day in common with this date or period: `2015`, `2011/2017`.",
    ),
    scope: is("scope", ScopeEnum, "Totals or single seizures only."),
    minKilograms: atLeast(
      ["mass.kilograms", "mass.min"],
      "At least this many kilograms; for a range, by its lower bound.",
    ),
    maxKilograms: atMost(
      ["mass.kilograms", "mass.max"],
      "minKilograms",
      "At most this many kilograms; for a range, by its upper bound.",
    ),
  },
  orders: {
    mass: byNumber(["mass.kilograms", "mass.min"], "By kilograms; a range by its lower bound."),
    period: byTime("period.edtf", "By the first day on which the period can have begun."),
  },
  time: happened("period.edtf"),
  search: {
    description: "Seizure figures: by substance, seizing body, country and region.",
    texts: [constant("substance"), detail("seizedByText"), inCountry("countryId"), detail("region"), detail("shareOf")],
  },
  holds: [Mass, Period],
});
