import { Document } from "../../model/document.js";
import { Fact } from "../../model/fact.js";
import { Sourced } from "../../model/sourced.js";
import { facts } from "../records/facts.js";
import { block } from "./block.js";
import { anyText, idOf, status } from "./filter-words.js";
import { byReview, byText } from "./order-words.js";
import { exactlyOne, one } from "./relation-words.js";
import { shortened } from "./label-words.js";
import { typeNames } from "./type-names.js";

export const fact = block("Fact", Fact, {
  records: facts,
  label: ({ type, claims }) =>
    shortened(`${type}: ${claims.map(({ field, value }) => `${field} ${String(value)}`).join(", ")}`),
  questions: {
    list: "facts",
    all: "All facts of all documents, in their order. The filter `status: [PROPOSED]` selects the facts that wait for review.",
    noun: "facts",
  },
  relations: {
    document: exactlyOne("documentId", Document, "The document that states the fact."),
    subject: one(
      "subjectId",
      Sourced,
      "The record that the fact is part of; null for a membership, which is an edge of `Organization.members`.",
    ),
  },
  filters: {
    status,
    types: anyText("type", `Of one of these types, each of ${typeNames}; another name finds nothing.`),
    document: idOf("documentId", [Document], "Stated by the document with this id."),
    subject: idOf("subjectId", [], "Part of the record with this id."),
  },
  orders: {
    type: byText("type", "By the name of the type, in alphabetical order."),
    status: byReview("status", "By review status: confirmed, accepted, proposed, rejected."),
  },
});
