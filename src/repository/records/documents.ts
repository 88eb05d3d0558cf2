import { outsideOf, quotesOf } from "../../review/coverage.js";
import type { Metadata } from "../../documents/front-matter.js";
import type { ReadDocument } from "../../facts/facts.js";
import { Document } from "../../model/document.js";
import { toId } from "../../model/node.js";
import { frozen } from "../../model/frozen.js";
import { Citation } from "../../model/citation.js";
import type { GraphContext } from "../assembly/context.js";
import { groupedBy } from "../../documents/grouped-by.js";

export function documents(context: GraphContext): Document[] {
  const served = groupedBy(context.allFacts, ({ documentKey }) => documentKey);
  return context.documents.map((read) => {
    const { key, metadata, text } = read;
    const id = toId("Document", key);
    const facts = served.get(key) ?? [];
    return frozen(Document, {
      id,
      title: metadata.title ?? key,
      publisher: metadata.publisher ?? null,
      publishedOn: metadata.publishedOn ?? null,
      url: metadata.url ?? null,
      language: metadata.language ?? null,
      licence: metadata.licence ?? null,
      basis: basisOf(metadata),
      caveat: metadata.caveat ?? null,
      edition: metadata.edition ?? null,
      text,
      // Written by the process that serves it.
      loadedAt: "",
      ...reading(read, id),
      sources: context.claims.sources(
        facts.flatMap((fact) => context.claims.of(fact)),
        context.claims.inPlace(context.claims.citations(facts)),
      ),
    });
  });
}

/** `publishedOn: the date in the address`, a line for each. */
function basisOf({ bases = new Map(), basis }: Metadata): string | null {
  const all = [...[...bases].map(([field, its]) => `${field}: ${its}`), ...(basis === undefined ? [] : [basis])];
  return all.length === 0 ? null : all.join("\n");
}

type Reading = Pick<Document, "isTable" | "quotes" | "unexplained">;

/** What was read of the text and what the facts quote of it. No numbers are looked for in a table. */
function reading({ format, text, facts, current }: ReadDocument, id: string): Reading {
  if (format.kind === "table") return { isTable: true, quotes: none, unexplained: none };
  const quotes = quotesOf(facts);
  const source = Object.freeze({ documentId: id, text, column: null });
  return {
    isTable: false,
    quotes: Object.freeze(quotes.map((quote) => Object.freeze(quote))),
    unexplained:
      current &&
      Object.freeze(
        outsideOf(quotes, current.unexplained).map(({ start, end, row }) => new Citation(source, start, end, row)),
      ),
  };
}

const none: readonly never[] = Object.freeze([]);
