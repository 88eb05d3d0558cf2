import type { TrainingProgram } from "../../../model/training-program.js";
import { normalizeName } from "../../../vocabulary/names.js";
import { daysBetween } from "./days-between.js";
import type { Likely, Likeness } from "./likely.js";
import { haveOtherNumbers, type NameWords, nameWords, sharedWords } from "./name-words.js";
import { pairsByKeys } from "./pairs-by-keys.js";

interface Course {
  readonly record: TrainingProgram;
  readonly name: NameWords;
  readonly start: string | null;
  /** Null when the providers or the beneficiaries are not known. */
  readonly parties: string | null;
}

const sorted = (ids: readonly string[]): string => [...ids].sort().join(" ");

const courseOf = (record: TrainingProgram): Course => ({
  record,
  name: nameWords(record.name),
  start: record.period?.start ?? null,
  parties:
    record.providerIds.length === 0 || record.beneficiaryIds.length === 0
      ? null
      : `${sorted(record.providerIds)} for ${sorted(record.beneficiaryIds)}`,
});

/** Training that may be one: by the same for the same in one year, and no figure speaks against it. */
export function* trainingJoins(programs: readonly TrainingProgram[]): Iterable<Likely> {
  const keysOf = ({ parties, start }: Course): string[] =>
    parties === null ? [] : [parties, `${parties} ${start?.slice(0, 4) ?? ""}`];
  for (const [one, other] of pairsByKeys(programs.map(courseOf), keysOf)) {
    const likeness = likenessOf(one, other);
    if (likeness !== null) yield { type: "TrainingProgram", records: [one.record, other.record], ...likeness };
  }
}

const mostDays = 3;
/** Without a year the names have to say something. */
const someWords = 0.3;

function likenessOf(one: Course, other: Course): Likeness | null {
  const days = daysBetween(one.start, other.start);
  const share = sharedWords(one.name, other.name);
  if (haveOtherNumbers(one.name, other.name) || areApart(one.record, other.record)) return null;
  if (days === null ? share < someWords : days > mostDays) return null;
  return {
    likelihood: (days === null ? 0.3 : 0.55) + share * 0.3,
    reasons: ["the same providers and beneficiaries", days === null ? "a date is not known" : "dates that fit"],
    isGuess: days === null,
  };
}

/** Two places, or two counts: of two courses. */
const areApart = (one: TrainingProgram, other: TrainingProgram): boolean =>
  differ(one.place && normalizeName(one.place), other.place && normalizeName(other.place)) ||
  differ(one.programs, other.programs) ||
  differ(exactCount(one), exactCount(other));

const exactCount = ({ participants }: TrainingProgram): number | null =>
  participants?.qualifier === "exact" ? participants.value : null;

const differ = (one: string | number | null, other: string | number | null): boolean =>
  one !== null && other !== null && one !== other;
