import fc from "fast-check";
import { Document } from "../../../src/model/document.js";
import { noSources } from "../../../src/model/sources.js";
import { frozen } from "../../../src/model/frozen.js";
import type { DocumentOf } from "../../../src/repository/totals/figure.js";
import type { Sketch } from "./seizure-of.js";

const publications: Readonly<Record<string, string | null>> = {
  "Document:a": "2015",
  "Document:b": "2020-03",
  "Document:c": null,
};
/** Three documents, one without a date. */
export const documentOf: DocumentOf = ({ documentId }) =>
  frozen(Document, {
    id: documentId,
    title: documentId,
    publisher: null,
    publishedOn: publications[documentId] ?? null,
    url: null,
    language: null,
    licence: null,
    basis: null,
    caveat: null,
    edition: null,
    text: "",
    sources: noSources,
    isTable: false,
    quotes: [],
    unexplained: null,
    loadedAt: "",
  });

const years = fc.integer({ min: 2010, max: 2016 });
/** Figures of a few places, substances and times, so that many may count the same. */
export const sketches: fc.Arbitrary<Sketch[]> = fc
  .array(
    fc.record(
      {
        substance: fc.constantFrom("heroin", "opiates", "hashish", "drugs_total" as const),
        country: fc.constantFrom(null, "CN", "TJ", "FR", "EG"),
        region: fc.constantFrom(null, null, "Asia", "Europe", "the Sahel", "Nowhere"),
        by: fc.constantFrom(null, "Customs"),
        scope: fc.constantFrom("aggregate", "aggregate", "incident" as const),
        status: fc.constantFrom("confirmed", "accepted", "proposed" as const),
        documentId: fc.constantFrom("Document:a", "Document:b", "Document:c"),
        kilograms: fc.integer({ min: 1, max: 4 }),
        period: fc.oneof(
          years.map((year) => [String(year), String(year)] as const),
          fc.tuple(years, years).map(([a, b]) => [String(Math.min(a, b)), String(Math.max(a, b))] as const),
          fc.tuple(years, fc.integer({ min: 1, max: 9 })).map(([year, month]) => {
            const date = `${year}-0${month}`;
            return [date, date] as const;
          }),
          years.map((year) => [String(year), ".."] as const),
          years.map((year) => ["..", String(year)] as const),
          fc.constant([null, null] as const),
        ),
      },
      { requiredKeys: ["period"] },
    ),
    { maxLength: 40 },
  )
  .map((all) =>
    all.map(({ period: [from, to], ...rest }, at) => ({ ...rest, from, to, id: String(at).padStart(2, "0") })),
  );
