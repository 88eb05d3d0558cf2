import { count } from "../../src/facts/kinds/count.js";
import { share } from "../../src/facts/kinds/share.js";
import { type FoundFact, type GoldFact, isOfKind, type Kind, kinds, numberOf } from "./fact.js";
import { falseFieldsOf } from "./false-fields.js";
import { likeness } from "./likeness.js";
import { partyKeys, type PartyKey } from "./parties.js";
import { valuesOf } from "./values.js";

/**
 * What a found fact is worth: `right` is an expected fact; `wrong` is none; `neutral` is an optional fact, or a statistic
 * that repeats a field of another expected fact; `repeated` is an expected fact that another found fact fits better.
 */
export type Verdict = "right" | "wrong" | "neutral" | "repeated";

export interface Finding {
  readonly kind: Kind;
  readonly fact: FoundFact;
  readonly verdict: Verdict;
  /** The expected fact that it was matched with. */
  readonly gold: GoldFact | null;
  /** What a right fact states that is not so: the names of its fields. */
  readonly falseFields: readonly string[];
}

export interface Miss {
  readonly kind: Kind;
  readonly gold: GoldFact;
}

export interface Judgement {
  readonly findings: readonly Finding[];
  readonly misses: readonly Miss[];
}

/** Judges what was found in one document by what is expected of it. */
export function judge(found: readonly FoundFact[], gold: readonly GoldFact[]): Judgement {
  const partyKey = partyKeys(gold);
  const fieldValues = valuesInFields(gold);
  const judgements = kinds.map((kind) => {
    const ofKind = ({ type }: { type: string }): boolean => type === kind;
    return judgeKind(kind, found.filter(ofKind), gold.filter(ofKind), partyKey, fieldValues);
  });
  return {
    findings: judgements.flatMap(({ findings }) => findings),
    misses: judgements.flatMap(({ misses }) => misses),
  };
}

function judgeKind(
  kind: Kind,
  found: readonly FoundFact[],
  gold: readonly GoldFact[],
  partyKey: PartyKey,
  fieldValues: ReadonlySet<number>,
): Judgement {
  const pairs = likePairs(kind, found, gold, partyKey);
  const matches = bestMatches(pairs);
  const matched = new Set(matches.values());
  const fitting = new Set(pairs.map(({ fact }) => fact));
  const findings = found.map((fact): Finding => {
    const match = matches.get(fact);
    if (match?.optional === true) return { kind, fact, verdict: "neutral", gold: match, falseFields: [] };
    if (match !== undefined) {
      const falseFields = falseFieldsOf(kind, fact, match, partyKey);
      return { kind, fact, verdict: "right", gold: match, falseFields };
    }
    if (fitting.has(fact)) return { kind, fact, verdict: "repeated", gold: null, falseFields: [] };
    const values = kind === "Statistic" ? valuesOf(fact) : [];
    const known = values.length > 0 && values.every((value) => fieldValues.has(value));
    return { kind, fact, verdict: known ? "neutral" : "wrong", gold: null, falseFields: [] };
  });
  const missed = gold.filter((fact) => !fact.optional && !matched.has(fact));
  return { findings, misses: missed.map((fact) => ({ kind, gold: fact })) };
}

interface Pair {
  readonly fact: FoundFact;
  readonly gold: GoldFact;
  readonly rank: number;
}

/** Every found fact with every expected fact that it could be, the best first; a required one before an optional one. */
function likePairs(
  kind: Kind,
  found: readonly FoundFact[],
  gold: readonly GoldFact[],
  partyKey: PartyKey,
): readonly Pair[] {
  const pairs = found.flatMap((fact) =>
    gold.map((expected) => ({ fact, gold: expected, like: likeness[kind](fact, expected, partyKey) })),
  );
  return pairs
    .filter(({ like }) => like > 0)
    .map(({ like, ...pair }) => ({ ...pair, rank: like + (pair.gold.optional ? 0 : 0.001) }))
    .sort((one, other) => other.rank - one.rank);
}

/** A found fact is at most one expected fact and the other way round. */
function bestMatches(pairs: readonly Pair[]): ReadonlyMap<FoundFact, GoldFact> {
  const matches = new Map<FoundFact, GoldFact>();
  const taken = new Set<GoldFact>();
  for (const { fact, gold } of pairs) {
    if (matches.has(fact) || taken.has(gold)) continue;
    matches.set(fact, gold);
    taken.add(gold);
  }
  return matches;
}

/** Numbers that an expected fact gives as a field, so that a statistic of them is a repetition. */
const valuesInFields = (gold: readonly GoldFact[]): ReadonlySet<number> =>
  new Set(
    gold
      .flatMap((fact) =>
        Object.keys(fact.fields)
          .filter((field) => isOfKind(fact, field, share, count))
          .map((field) => numberOf(fact, field)),
      )
      .filter((value) => value !== null),
  );
