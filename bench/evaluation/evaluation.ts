import { bySureness } from "../../src/facts/extraction.js";
import { extract } from "../../src/reader/read.js";
import { type FoundFact, type Kind, kinds } from "./fact.js";
import { judge, type Judgement } from "./matching.js";
import type { GoldDocument } from "./read-gold.js";
import { comparedFields, fieldShare, ofKind, quoteShare, type Score, scoreOf, type Share, together } from "./score.js";

export interface JudgedDocument {
  readonly document: GoldDocument;
  readonly judgement: Judgement;
}

export interface KindEvaluation {
  readonly kind: Kind;
  readonly score: Score;
  readonly quotes: Share;
  /** By the fields that are compared. */
  readonly fields: Readonly<Record<string, Share>>;
}

export interface Evaluation {
  readonly kinds: readonly KindEvaluation[];
  readonly overall: Score;
  /** By the rule that found a fact: how many are right and how many wrong. */
  readonly rules: Readonly<Record<string, Pick<Score, "tp" | "fp">>>;
  /** By manner, where documents say theirs. */
  readonly manners: Readonly<Record<string, Score>>;
}

/** The facts that the extractor finds in the document, as the matching sees them. */
export function factsFoundIn(document: GoldDocument, { dated }: { dated: boolean }): FoundFact[] {
  const publication = { publishedOn: dated ? document.publishedOn : null, publisher: document.publisher };
  try {
    return extract(document.text, publication).facts.map((fact) => ({
      type: fact.type,
      // What is only proposed is not stated.
      fields: bySureness(fact).fields,
      status: fact.status,
      rule: fact.rule,
      quote: fact.passages[0].quote,
    }));
  } catch (error) {
    throw new Error(`the extractor failed on ${document.name}`, { cause: error });
  }
}

/** Judges each document by the found facts that pass the filter. */
export const judgeAll = (
  documents: readonly GoldDocument[],
  found: readonly (readonly FoundFact[])[],
  passes: (fact: FoundFact) => boolean,
): JudgedDocument[] =>
  documents.map((document, index) => ({
    document,
    judgement: judge((found[index] ?? []).filter(passes), document.facts),
  }));

export function evaluate(judged: readonly JudgedDocument[]): Evaluation {
  const all = overall(judged);
  const manners = new Set(judged.map(({ document }) => document.manner).filter((manner) => manner !== null));
  return {
    kinds: kinds.map((kind) => evaluateKind(kind, ofKind(all, kind))),
    overall: scoreOf(all),
    rules: byRule(all),
    manners: Object.fromEntries(
      [...manners].sort().map((manner) => {
        const ofManner = judged.filter(({ document }) => document.manner === manner);
        return [manner, scoreOf(overall(ofManner))];
      }),
    ),
  };
}

const overall = (judged: readonly JudgedDocument[]): Judgement => together(judged.map(({ judgement }) => judgement));

/** A fact that is expected and not found has no rule; what is neither right nor wrong does not count. */
function byRule({ findings }: Judgement): Evaluation["rules"] {
  const names = [...new Set(findings.map(({ fact }) => fact.rule))].sort();
  return Object.fromEntries(
    names.map((name) => {
      const { tp, fp } = scoreOf({ findings: findings.filter(({ fact }) => fact.rule === name), misses: [] });
      return [name, { tp, fp }];
    }),
  );
}

const evaluateKind = (kind: Kind, judgement: Judgement): KindEvaluation => ({
  kind,
  score: scoreOf(judgement),
  quotes: quoteShare(judgement),
  fields: Object.fromEntries(comparedFields[kind].map((field) => [field, fieldShare(judgement, field)])),
});
