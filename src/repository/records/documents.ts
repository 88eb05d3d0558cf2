import { outsideOf, quotesOf } from "../../review/coverage.js";
import type { ReadDocument } from "../../facts/facts.js";
import { Document } from "../../model/document.js";
import { Fact } from "../../model/fact.js";
import { toId } from "../../model/node.js";
import { frozen } from "../../model/frozen.js";
import { citationAt } from "../assembly/claims.js";
import type { GraphContext } from "../assembly/context.js";
import { groupedBy } from "../../documents/grouped-by.js";

/**
 * The documents and the facts that each of them gives, also those that a person rejected. Asked after all other records,
 * which say where their facts went.
 */
export function documents(context: GraphContext): (Document | Fact)[] {
  const served = groupedBy(context.allFacts, ({ documentKey }) => documentKey);
  return context.documents.flatMap((read) => {
    const { key, metadata, text, facts: given } = read;
    const id = toId("Document", key);
    const facts = served.get(key) ?? [];
    const document = frozen(Document, {
      id,
      title: metadata.title ?? key,
      publisher: metadata.publisher ?? null,
      publishedOn: metadata.publishedOn ?? null,
      url: metadata.url ?? null,
      language: metadata.language ?? null,
      licence: metadata.licence ?? null,
      text,
      ...reading(read, id),
      claims: Object.freeze(facts.flatMap((fact) => context.claims.of(fact))),
      citations: Object.freeze([...context.claims.citations(facts)].sort((a, b) => a.start - b.start || a.end - b.end)),
    });
    return [
      document,
      ...given.flatMap((fact, index) =>
        !context.isServed(fact) && fact.status !== "rejected"
          ? []
          : frozen(Fact, {
              id: toId("Fact", `${key}/${String(index + 1).padStart(5, "0")}`),
              type: fact.type,
              status: fact.status,
              claims: context.claims.of(fact),
              citations: context.claims.citations([fact]),
              note: fact.note,
              documentId: id,
              subjectId: context.subjectOf(fact),
            }),
      ),
    ];
  });
}

type Reading = Pick<Document, "isTable" | "quotes" | "unexplained">;

/** What was read of the text and what the facts quote of it. No numbers are looked for in a table. */
function reading({ format, text, facts, today }: ReadDocument, id: string): Reading {
  if (format.kind === "table") return { isTable: true, quotes: none, unexplained: none };
  const quotes = quotesOf(facts);
  return {
    isTable: false,
    quotes: Object.freeze(quotes.map((quote) => Object.freeze(quote))),
    unexplained: today && Object.freeze(outsideOf(quotes, today.unexplained).map((each) => citationAt(id, text, each))),
  };
}

const none: readonly never[] = Object.freeze([]);
