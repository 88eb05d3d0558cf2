import { Agreement } from "../../model/agreement.js";
import { Country } from "../../model/country.js";
import { Event } from "../../model/event.js";
import { Official } from "../../model/official.js";
import { Organization } from "../../model/organization.js";
import { SeizureStat } from "../../model/seizure-stat.js";
import { Statistic } from "../../model/statistic.js";
import { TrainingProgram } from "../../model/training-program.js";
import { countries } from "../records/countries.js";
import { block } from "./block.js";
import { status, words } from "./filter-words.js";
import { byName, byNumber } from "./order-words.js";
import { inverse } from "./relation-words.js";
import { coded, countryCalled } from "./search-words.js";

export const country = block("Country", Country, {
  records: countries,
  keys: ["code", "code3", "id"],
  label: ({ name }) => name,
  questions: {
    list: "countries",
    all: "All countries that documents name, which are not all that there are.",
    noun: "countries",
    one: "A country by any of its ISO 3166-1 codes, with empty lists where no document names it; null for another code.",
    many: "One country for each code, in the order of the codes, with empty lists where no document names it; null for a code that ISO 3166-1 does not have.",
  },
  relations: {
    organizations: inverse(
      Organization,
      ["countryId", "memberIds"],
      "Organizations of or in the country, and those that it is or was a member of.",
    ),
    officials: inverse(Official, ["roles.countryId"], "Officials who hold or held a role for the country."),
    events: inverse(
      Event,
      ["countryId", "organizerIds", "participantIds"],
      "Events in the country, and those that it organized or took part in.",
    ),
    seizures: inverse(SeizureStat, ["countryId"], "Figures of what was seized in the country, by whomever."),
    trainingsProvided: inverse(TrainingProgram, ["providerIds"], "Training of which the country is a provider."),
    trainingsReceived: inverse(
      TrainingProgram,
      ["beneficiaryIds"],
      "Training of which the country, or a body of it, is a beneficiary.",
    ),
    trainingsHeld: inverse(TrainingProgram, ["countryId"], "Training that took place in the country."),
    agreements: inverse(Agreement, ["partyIds"], "Agreements that the country is a party to."),
    statistics: inverse(Statistic, ["countryId"], "Figures about the country."),
  },
  filters: { status, name: words("name", "All these words are in its usual English name: `guinea`.") },
  orders: {
    name: byName("name", "By the usual English name, ignoring case and accents."),
    seizures: byNumber(
      "seizureCount",
      "By the number of listed seizure figures of the country, `seizures { totalCount }`; `DESC` begins with the most.",
    ),
  },
  search: {
    description: "Countries: by name and ISO code; by the whole of their other names: `USA`, `Afghan`.",
    texts: [countryCalled("name", "code"), coded("code"), coded("code3")],
  },
});
