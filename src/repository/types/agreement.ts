import { Agreement } from "../../model/agreement.js";
import { Country } from "../../model/country.js";
import { AgreementKindEnum } from "../../model/enums.js";
import { Organization } from "../../model/organization.js";
import { TrainingProgram } from "../../model/training-program.js";
import { agreements } from "../records/agreements.js";
import { block, manyByIds } from "./block.js";
import { anyOf, idOf, overlaps, status, words } from "./filter-words.js";
import { byName, byTime } from "./order-words.js";
import { inverse, listed, party } from "./relation-words.js";
import { called } from "./search-words.js";
import { line } from "./label-words.js";
import { happened } from "./time-words.js";

export const agreement = block("Agreement", Agreement, {
  records: agreements,
  keys: ["id"],
  label: ({ name, signedOn }) => line(name, signedOn),
  questions: {
    list: "agreements",
    all: "All agreements that documents name.",
    noun: "agreements",
    one: "An agreement by its id; null for an unknown id.",
    many: manyByIds,
  },
  relations: {
    parties: listed("partyIds", party, "The parties to it, as far as they are on record."),
    trainingPrograms: inverse(TrainingProgram, ["agreementId"], "Training held under it."),
  },
  filters: {
    status,
    name: words("name", "All these words are in its name: `memorandum narcotics`."),
    kinds: anyOf("kind", AgreementKindEnum, "Of one of these kinds."),
    party: idOf("partyIds", [Organization, Country], "A party to it: the id of an Organization or a Country."),
    signedOn: overlaps("signedOn", "Signed, or possibly signed, in this date or period: `2006`."),
  },
  orders: {
    name: byName("name", "By name, ignoring case and accents."),
    signed_on: byTime("signedOn", "By the first day on which it can have been signed."),
  },
  time: happened("signedOn"),
  search: { description: "Agreements: by the words of their names.", texts: [called("name")] },
});
