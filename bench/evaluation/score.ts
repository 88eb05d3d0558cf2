import { type Kind, quotesOverlap } from "./fact.js";
import { sameField } from "./likeness.js";
import type { Judgement, Verdict } from "./matching.js";

export interface Score {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  /** Those of the true positives that state nothing false. */
  readonly clean: number;
  /** Neither right nor wrong, of them `repeated` for facts that were matched already. */
  readonly neutral: number;
  readonly repeated: number;
  /** Null when nothing was found, or nothing expected. */
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  /** The share of what was found, false positives counted, that can be believed whole; null when nothing was found. */
  readonly true: number | null;
}

export function scoreOf({ findings, misses }: Judgement): Score {
  const count = (verdict: Verdict): number => findings.filter((finding) => finding.verdict === verdict).length;
  const [tp, fp, fn] = [count("right"), count("wrong"), misses.length];
  const clean = findings.filter(({ verdict, falseFields }) => verdict === "right" && falseFields.length === 0).length;
  const repeated = count("repeated");
  const precision = tp + fp === 0 ? null : tp / (tp + fp);
  const recall = tp + fn === 0 ? null : tp / (tp + fn);
  const f1 = tp + fp + fn === 0 ? null : (2 * tp) / (2 * tp + fp + fn);
  const believed = tp + fp === 0 ? null : clean / (tp + fp);
  return { tp, fp, fn, clean, neutral: count("neutral") + repeated, repeated, precision, recall, f1, true: believed };
}

export const ofKind = ({ findings, misses }: Judgement, kind: Kind): Judgement => ({
  findings: findings.filter((finding) => finding.kind === kind),
  misses: misses.filter((miss) => miss.kind === kind),
});

export const together = (judgements: readonly Judgement[]): Judgement => ({
  findings: judgements.flatMap(({ findings }) => findings),
  misses: judgements.flatMap(({ misses }) => misses),
});

/** How many of how many. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

/** The fields that are compared once a fact is found; they never change its verdict. */
export const comparedFields: Readonly<Record<Kind, readonly string[]>> = {
  Organization: ["acronym"],
  Country: [],
  Official: ["title", "organization"],
  Event: ["kind", "from", "to", "place", "country"],
  SeizureStat: ["from", "to", "qualifier", "country", "seizedBy", "share", "scope"],
  TrainingProgram: ["participants", "programs", "qualifier", "beneficiaries", "providers", "place"],
  Agreement: ["signedOn", "kind"],
  Statement: [],
  Statistic: ["qualifier", "country", "from", "to"],
};

/** Of the facts found that should have the field: how many have it right. */
export function fieldShare({ findings }: Judgement, field: string): Share {
  const same = findings.flatMap(({ fact, verdict, gold }) =>
    verdict === "right" && gold !== null && field in gold.fields ? [sameField(field, fact, gold)] : [],
  );
  return { right: same.filter(Boolean).length, of: same.length };
}

/** Of the facts found: how many quote the expected words. */
export function quoteShare({ findings }: Judgement): Share {
  const same = findings.flatMap(({ fact, verdict, gold }) =>
    verdict === "right" && gold !== null && fact.quote !== "" ? [quotesOverlap(fact, gold)] : [],
  );
  return { right: same.filter(Boolean).length, of: same.length };
}
