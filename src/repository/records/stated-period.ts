import { reviewed } from "../../facts/evidence.js";
import type { FactType, FieldsOf } from "../../facts/fact-types.js";
import type { Fact } from "../../facts/facts.js";
import { lastingPeriodOf, type Period, periodOf } from "../../model/period.js";
import { isSinceRule } from "../../recognition/times/open-ends.js";
import { mayPrecede } from "../../vocabulary/edtf.js";

/** The types of fact that have a period. */
type Dated = { [Type in FactType]: FieldsOf<Type> extends { from: unknown; to: unknown } ? Type : never }[FactType];

type DatedFact = Fact<Dated>;

/** The period of the first fact that gives one, with the words that it was read from; else the words of the first that has only words. */
export function statedPeriod(facts: readonly DatedFact[]): Period | null {
  const dated = facts.find(isDated);
  if (dated !== undefined) return periodOf(dated.fields.from ?? null, endOf(dated), wordsOf(dated));
  const [words] = facts.flatMap(({ evidence }) => evidence.get("when")?.value ?? []);
  return periodOf(null, null, words === undefined ? null : String(words));
}

/**
 * The period of something that lasts, such as a role: its beginning and its end may be stated by different facts. An end
 * that one of them gives says more than that another one knows of none.
 */
export function lastingPeriod(facts: readonly DatedFact[]): Period | null {
  const begun = facts.find(({ fields }) => fields.from !== undefined);
  const ended = facts.find(isClosed) ?? facts.find((fact) => endOf(fact) !== null);
  const [from, to] = [begun?.fields.from ?? null, ended === undefined ? null : endOf(ended)];
  const named = ended?.fields.from === from ? ended : (begun ?? ended);
  const words = named === undefined ? null : wordsOf(named);
  // Of somebody who came back, the end is that of an earlier time.
  const isEarlier = from !== null && to !== null && to !== ".." && !mayPrecede(from, to);
  return lastingPeriodOf(from, isEarlier ? null : to, words);
}

const isDated = ({ fields }: DatedFact): boolean => fields.from !== undefined || fields.to !== undefined;
const isClosed = ({ fields }: DatedFact): boolean => fields.to !== undefined && fields.to !== "..";

/** Its stated end. A person who writes down "since 2003" need not add that it is open. */
function endOf({ fields, evidence }: DatedFact): string | null {
  return fields.to ?? (isSinceRule(evidence.get("from")?.rule ?? "") ? ".." : null);
}

function wordsOf({ evidence }: DatedFact): string | null {
  const found = evidence.get("from") ?? evidence.get("to");
  return found === undefined || found.rule === reviewed ? null : found.raw;
}
