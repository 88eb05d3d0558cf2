import { Disagreement } from "../../model/disagreement.js";
import { DisagreementKindEnum } from "../../model/enums.js";
import { Sourced } from "../../model/sourced.js";
import { Spread } from "../../model/spread.js";
import { disagreements } from "../records/disagreements.js";
import { block } from "./block.js";
import { anyOf, claimField, anyText, countries, country, idOf } from "./filter-words.js";
import { byNumber } from "./order-words.js";
import { one } from "./relation-words.js";
import { shortened } from "./label-words.js";
import { typeNames } from "./type-names.js";

export const disagreement = block("Disagreement", Disagreement, {
  records: disagreements,
  label: ({ field, subjectType, claims }) =>
    shortened(`${subjectType} ${field}: ${claims.map(({ value }) => String(value)).join(" or ")}`),
  questions: {
    list: "disagreements",
    all: "Every field of every record for which sources give different values, one for each record and field.",
    noun: "disagreements",
  },
  relations: {
    subject: one(
      "subjectId",
      Sourced,
      "The record that the claims are about; null when it is not shown as a record, as a membership is not.",
    ),
  },
  filters: {
    kinds: anyOf("kind", DisagreementKindEnum, "Of one of these kinds."),
    field: claimField(
      "field",
      "On this field, by its name in the schema, `mass`, or in sidecars, `massKg`; `Claim.field` lists them.",
    ),
    types: anyText(
      "subjectType",
      `About records of one of these types, each of ${typeNames}; another name finds nothing.`,
    ),
    country: country(
      "countryIds",
      "About a record of this country: an ISO 3166-1 code (`CN`, `CHN`, `156`), or a Country's id. A record of a region or of a group of countries has none.",
    ),
    countries: countries(
      "countryIds",
      "The same of any of these countries, 1 to 300 of them, each by a code or an id.",
    ),
    subject: idOf("subjectId", [], "About the record with this id."),
  },
  orders: { ratio: byNumber("spread.ratio", "By the ratio of the largest value to the smallest.") },
  holds: [Spread],
});
