import { Agreement } from "../../model/agreement.js";
import { Country } from "../../model/country.js";
import { Headcount } from "../../model/headcount.js";
import { Organization } from "../../model/organization.js";
import { Period } from "../../model/period.js";
import { TrainingProgram } from "../../model/training-program.js";
import { trainingPrograms } from "../records/training-programs.js";
import { block, manyByIds } from "./block.js";
import { countries, country, idOf, overlaps, status, words } from "./filter-words.js";
import { byName, byNumber, byTime } from "./order-words.js";
import { listed, one, party } from "./relation-words.js";
import { called, detail, inCountry } from "./search-words.js";
import { line, timeLabel } from "./label-words.js";
import { happened } from "./time-words.js";

export const trainingProgram = block("TrainingProgram", TrainingProgram, {
  records: trainingPrograms,
  keys: ["id"],
  label: ({ name, period }) => line(name, timeLabel(period)),
  questions: {
    list: "trainingPrograms",
    all: "All training that documents report.",
    noun: "training programmes",
    one: "A training programme by its id; null for an unknown id.",
    many: manyByIds,
  },
  relations: {
    providers: listed("providerIds", party, "The organizations and countries that gave the training."),
    beneficiaries: listed("beneficiaryIds", party, "The organizations and countries that received it."),
    country: one("countryId", Country, "The country in which it took place; null when the source does not say."),
    agreement: one("agreementId", Agreement, "The agreement under which it was held; null when none is on record."),
  },
  filters: {
    status,
    name: words("name", "All these words are in its name: `border police`."),
    provider: idOf("providerIds", [Organization, Country], "Given by it: the id of an Organization or a Country."),
    beneficiary: idOf(
      "beneficiaryIds",
      [Organization, Country],
      "Received by it: the id of an Organization or a Country.",
    ),
    country: country("countryId", "Held in this country: an ISO 3166-1 code (`CN`, `CHN`, `156`), or a Country's id."),
    countries: countries("countryId", "The same of any of these countries, 1 to 300 of them, each by a code or an id."),
    agreement: idOf("agreementId", [Agreement], "Held under the agreement with this id."),
    period: overlaps("period.edtf", "Held at any time in this date or period: `2012`."),
  },
  orders: {
    name: byName("name", "By name, ignoring case and accents."),
    participants: byNumber("participants.value", "By the number of people trained."),
    period: byTime("period.edtf", "By the first day on which it can have begun."),
  },
  time: happened("period.edtf"),
  search: {
    description: "Training: by name, audience, place and country.",
    texts: [called("name"), detail("audience"), detail("place"), inCountry("countryId")],
  },
  holds: [Headcount, Period],
});
