import type { RecordDecision } from "../../documents/records-file.js";
import { addTo } from "../../documents/grouped-by.js";
import { type DecidedType, decidedTypes } from "../../vocabulary/decided-types.js";
import { normalizeName } from "../../vocabulary/names.js";
import type { RecordSet } from "../record-set.js";
import { agreementJoins } from "./joins/agreement-joins.js";
import { eventJoins } from "./joins/event-joins.js";
import type { Joinable, Likely } from "./joins/likely.js";
import { officialJoins } from "./joins/official-joins.js";
import { organizationJoins } from "./joins/organization-joins.js";
import { trainingJoins } from "./joins/training-joins.js";
import { byCodeUnits } from "./names.js";

/** Two records that may be one, for a person to decide. */
export interface JoinProposal {
  readonly type: DecidedType;
  /** In the order of their ids. */
  readonly records: readonly [Joinable, Joinable];
  /** Why they may be one, the strongest reason first: `the same name in another order`. */
  readonly reasons: readonly string[];
}

/** A record that fits to more others, because little is known of it, fits to none of them. */
const mostGuesses = 3;

/** The likely joins of records that nobody has decided, the likeliest first. Pure: the same records give the same. */
export function joinProposals(records: RecordSet, decisions: readonly RecordDecision[] = []): readonly JoinProposal[] {
  const isDecided = decidedIn(records, decisions);
  const likely = [
    ...organizationJoins(records.all("Organization")),
    ...officialJoins(records.all("Official"), records.all("Organization")),
    ...eventJoins(records.all("Event")),
    ...agreementJoins(records.all("Agreement")),
    ...trainingJoins(records.all("TrainingProgram")),
  ];
  const guesses = new Map<string, number>();
  for (const { records: pair, isGuess } of likely)
    if (isGuess) for (const { id } of pair) guesses.set(id, (guesses.get(id) ?? 0) + 1);
  const isVague = ({ isGuess, records: pair }: Likely): boolean =>
    isGuess && pair.some(({ id }) => (guesses.get(id) ?? 0) > mostGuesses);
  return likely
    .filter((each) => !isVague(each) && !isDecided(each.records))
    .sort(byLikelihood)
    .map(({ type, records: [one, other], reasons }) => ({ type, records: [one, other], reasons }));
}

/** Sums of decimal fractions differ in their last digits, and must not decide the order. */
const thousandths = ({ likelihood }: Likely): number => Math.round(likelihood * 1000);

const byLikelihood = (a: Likely, b: Likely): number =>
  thousandths(b) - thousandths(a) ||
  byCodeUnits(a.records[0].id, b.records[0].id) ||
  byCodeUnits(a.records[1].id, b.records[1].id);

/** Whether a decision names both of two records, each by an entry of its own. */
function decidedIn(
  records: RecordSet,
  decisions: readonly RecordDecision[],
): (pair: readonly [Joinable, Joinable]) => boolean {
  if (decisions.length === 0) return () => false;
  const idsOf = createIdsOf(records);
  const entriesById = new Map<string, { readonly decision: RecordDecision; readonly entry: number }[]>();
  for (const decision of decisions)
    for (const [entry, idOrName] of decision.entries.entries())
      for (const id of idsOf(idOrName, decision.type)) addTo(entriesById, id, { decision, entry });
  return ([one, other]) =>
    (entriesById.get(one.id) ?? []).some((a) =>
      (entriesById.get(other.id) ?? []).some((b) => a.decision === b.decision && a.entry !== b.entry),
    );
}

/** The records that an id or a name means. */
function createIdsOf(records: RecordSet): (idOrName: string, type: DecidedType | null) => readonly string[] {
  const byName = new Map<string, string[]>();
  for (const type of decidedTypes)
    for (const record of records.all(type))
      for (const name of new Set(namesOf(record).map(normalizeName))) addTo(byName, `${type}\n${name}`, record.id);
  return (idOrName, type) => {
    const [record] = records.byIds([idOrName]);
    if (record !== undefined && record !== null) return [record.id];
    const name = normalizeName(idOrName);
    return (type === null ? decidedTypes : [type]).flatMap((each) => byName.get(`${each}\n${name}`) ?? []);
  };
}

const namesOf = (record: Joinable): string[] => [
  record.name,
  ...("aliases" in record ? record.aliases : []),
  ...("acronym" in record && record.acronym !== null ? [record.acronym] : []),
];
