import { Document } from "../../model/document.js";
import { Fact } from "../../model/fact.js";
import { documents } from "../records/documents.js";
import { block, manyByIds } from "./block.js";
import { citedBy, exactly, named, overlaps, words } from "./filter-words.js";
import { byName, byText, byTime } from "./order-words.js";
import { inverse } from "./relation-words.js";
import { called, detail, running } from "./search-words.js";
import { line } from "./label-words.js";
import { ownEvent } from "./time-words.js";

export const document = block("Document", Document, {
  records: documents,
  keys: ["id"],
  label: ({ title, publisher }) => line(title, publisher),
  questions: {
    list: "documents",
    all: "All documents that are loaded.",
    noun: "documents",
    one: "A document by its id; null for an unknown id.",
    many: manyByIds,
  },
  relations: {
    facts: inverse(
      Fact,
      ["documentId"],
      "The facts that the document states, in the order of its sidecar, of its rows or of its text.",
    ),
  },
  filters: {
    mentions: citedBy("id", "Cited by the record with this id: the documents that speak of it."),
    title: words("title", "All these words are in its title."),
    publisher: named("publisher", "By the publisher with this whole name, ignoring case and accents: `INTERPOL`."),
    publishedOn: overlaps(
      "publishedOn",
      "Published, or possibly published, in this date or period: `2018`, `2018-11/2019-02`.",
    ),
    language: exactly("language", 35, "In this language, a BCP 47 tag: `en`."),
  },
  orders: {
    title: byName("title", "By title, ignoring case and accents."),
    publisher: byName("publisher", "By publisher, ignoring case and accents."),
    loaded_at: byText("loadedAt", "By `loadedAt`; the documents of one load by id."),
    published_on: byTime("publishedOn", "By the first day on which it can have been published."),
  },
  time: ownEvent("Published", "publishedOn"),
  search: {
    description: "Documents: by title, publisher and text.",
    texts: [called("title"), detail("publisher"), running("text")],
  },
});
