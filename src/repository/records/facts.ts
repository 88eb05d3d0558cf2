import { Fact } from "../../model/fact.js";
import { frozen } from "../../model/frozen.js";
import { toId } from "../../model/node.js";
import type { GraphContext } from "../assembly/context.js";

/** The facts that each document gives, also those that a person rejected. */
export const facts = (context: GraphContext): Fact[] =>
  context.documents.flatMap(({ key, facts: given }) =>
    given.flatMap((fact) =>
      !context.isMade(fact.status) || (!context.isServed(fact) && fact.status !== "rejected")
        ? []
        : frozen(Fact, {
            id: context.claims.factId(fact),
            type: fact.type,
            status: fact.status,
            sources: context.claims.sourcesOf(fact),
            note: fact.note,
            documentId: toId("Document", key),
            subjectId: context.subjectOf(fact),
          }),
    ),
  );
