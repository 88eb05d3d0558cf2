import { createHash } from "node:crypto";
import type { Claim } from "../model/claim.js";
import { Document } from "../model/document.js";
import { Fact } from "../model/fact.js";
import { addTo } from "../documents/grouped-by.js";
import type { AnyRecord } from "./types/types.js";

/** What the documents of a snapshot say, to be compared with what those of the next one do. */
export type Statements = ReadonlyMap<string, DocumentStatements>;

interface DocumentStatements {
  readonly content: string;
  /** What each fact says, by its id. */
  readonly facts: ReadonlyMap<string, string>;
}

/** The ids of what is new, says something else, or is no longer there. */
export interface ChangedIds {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly gone: readonly string[];
}

export interface Changes {
  readonly documents: ChangedIds;
  readonly facts: ChangedIds;
}

export function statementsOf(records: readonly AnyRecord[]): Statements {
  const facts = new Map<string, Map<string, string>>();
  for (const fact of records) {
    if (!(fact instanceof Fact)) continue;
    const known = facts.get(fact.documentId) ?? new Map<string, string>();
    facts.set(fact.documentId, known.set(fact.id, factContent(fact)));
  }
  const documents = records.filter((record) => record instanceof Document);
  return new Map(
    documents.map((document) => [
      document.id,
      { content: documentContent(document), facts: facts.get(document.id) ?? new Map<string, string>() },
    ]),
  );
}

export function changesBetween(before: Statements, after: Statements): Changes {
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  const facts = ids.map((id) => factChanges(before.get(id)?.facts ?? none, after.get(id)?.facts ?? none));
  const isChanged = (id: string, index: number): boolean =>
    before.get(id)?.content !== after.get(id)?.content || Object.values(facts[index] ?? {}).flat().length > 0;
  return {
    documents: {
      added: ids.filter((id) => !before.has(id)),
      changed: ids.filter((id, index) => before.has(id) && after.has(id) && isChanged(id, index)),
      gone: ids.filter((id) => !after.has(id)),
    },
    facts: {
      added: facts.flatMap(({ added }) => added),
      changed: facts.flatMap(({ changed }) => changed),
      gone: facts.flatMap(({ gone }) => gone),
    },
  };
}

/**
 * Facts are counted by what they say: one that is put in front of others gives them other ids, but changes none. Of what
 * is left, the same id is the same fact that says something else.
 */
function factChanges(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): ChangedIds {
  const unmatched = new Map<string, string[]>();
  for (const [id, content] of before) addTo(unmatched, content, id);
  const fresh = [...after].filter(([, content]) => unmatched.get(content)?.pop() === undefined).map(([id]) => id);
  const left = new Set([...unmatched.values()].flat());
  const anew = new Set(fresh);
  return {
    added: fresh.filter((id) => !left.has(id)),
    changed: fresh.filter((id) => left.has(id)),
    gone: [...left].filter((id) => !anew.has(id)),
  };
}

const none: ReadonlyMap<string, string> = new Map();

const digest = (content: unknown): string => createHash("sha256").update(JSON.stringify(content)).digest("base64");

const documentContent = ({ title, publisher, publishedOn, url, language, licence, text }: Document): string =>
  digest([title, publisher, publishedOn, url, language, licence, text]);

/** Without where it stands in the text: a fact is no other for a paragraph before it. */
const factContent = ({ type, status, claims, citations, note }: Fact): string =>
  digest([type, status, note, claims.map(claimContent), citations.map(({ quote }) => quote)]);

const claimContent = ({ field, value, raw, rule, carried, status, assertedBy, differsBy }: Claim): unknown[] => [
  field,
  value,
  raw,
  rule,
  carried,
  status,
  assertedBy,
  differsBy,
];

/** `documents: 1 added (a); facts: 2 added (…), 1 gone (…)` */
export function formatChanges({ documents, facts }: Changes): string {
  const parts = Object.entries({ documents, facts }).flatMap(([noun, tally]) => {
    const counts = Object.entries(tally).flatMap(([word, ids]: [string, readonly string[]]) =>
      ids.length === 0 ? [] : `${ids.length} ${word} (${shortened(ids)})`,
    );
    return counts.length === 0 ? [] : `${noun}: ${counts.join(", ")}`;
  });
  return parts.length === 0 ? "the documents say the same as before" : parts.join("; ");
}

const shown = 3;
const shortened = (ids: readonly string[]): string => {
  const names = ids.slice(0, shown).map((id) => id.slice(id.indexOf(":") + 1));
  return [...names, ...(ids.length > shown ? ["…"] : [])].join(", ");
};
