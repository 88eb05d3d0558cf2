import { clipped, printable, problemAt } from "../documents/problem.js";
import { recordsFileName } from "../documents/file-names.js";
import { placeIn } from "../documents/source-text.js";
import type { ReadDocument } from "../facts/facts.js";
import type { Citation } from "../model/citation.js";
import { toId } from "../model/node.js";
import type { JoinProposal } from "../repository/assembly/join-proposals.js";

type Joined = JoinProposal["records"][number];

/** Two records with why they may be one, the passages that name them, and what to write when a person has decided. */
export function createJoinLines(documents: readonly ReadDocument[]): (proposal: JoinProposal) => string {
  const byId = new Map(documents.map((document) => [toId("Document", document.key), document]));
  const passageLine = (citation: Citation): string => {
    const document = byId.get(citation.documentId);
    if (document === undefined) return "";
    const { path, line, column } = problemAt(placeIn(document, citation.start), "");
    return `        ${printable(path)}:${line}:${column}  ${printable(clipped(onOneLine(citation.quote), longestPassage))}\n`;
  };
  const recordLines = (record: Joined): string => {
    const passage = namingPassage(record);
    return `    ${printable(record.name)} (${record.id})\n${passage === null ? "" : passageLine(passage)}`;
  };
  return ({ type, records: [one, other], reasons }) =>
    [
      `${type}: may be one record: ${printable(reasons.join(", "))}\n`,
      recordLines(one),
      recordLines(other),
      `    In ${recordsFileName}, under \`same:\` if they are one record, under \`apart:\` if they are two:\n`,
      `        - [${one.id}, ${other.id}]\n`,
    ].join("");
}

const longestPassage = 240;

const onOneLine = (quote: string): string => quote.replace(/\s+/g, " ").trim();

/** The first passage of the record in which it is named, else the first that says anything of it. */
function namingPassage({ claims, citations }: Joined): Citation | null {
  const named = claims.filter(({ field }) => field === "name").map(({ raw }) => raw);
  return citations.find(({ quote }) => named.some((name) => quote.includes(name))) ?? citations[0] ?? null;
}
