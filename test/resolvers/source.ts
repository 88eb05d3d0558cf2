import { Document } from "../../src/model/document.js";
import { noSources } from "../../src/model/sources.js";
import { frozen, type OwnValues } from "../../src/model/frozen.js";

/** A document of which nothing is known but what a test says. */
export const source = (known: Partial<OwnValues<Document>>): Document =>
  frozen(Document, {
    id: "Document:a",
    title: "A title",
    publisher: null,
    publishedOn: null,
    url: null,
    language: null,
    licence: null,
    basis: null,
    caveat: null,
    edition: null,
    text: "",
    loadedAt: "",
    isTable: false,
    quotes: [],
    unexplained: null,
    sources: noSources,
    ...known,
  });
