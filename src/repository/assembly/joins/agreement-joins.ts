import type { Agreement } from "../../../model/agreement.js";
import { daysBetween } from "./days-between.js";
import { areApart, type Likely, type Likeness } from "./likely.js";
import {
  alike,
  haveOtherNumbers,
  type NameWords,
  nameWords,
  rareWordKeys,
  sharedWords,
  wordsKey,
} from "./name-words.js";
import { pairsByKeys } from "./pairs-by-keys.js";

interface Instrument {
  readonly record: Agreement;
  readonly name: NameWords;
  readonly parties: ReadonlySet<string>;
}

const instrumentOf = (record: Agreement): Instrument => ({
  record,
  name: nameWords(record.name),
  parties: new Set(record.partyIds),
});

/** Agreements that may be one: of the same parties within a year, or of one name. */
export function* agreementJoins(agreements: readonly Agreement[]): Iterable<Likely> {
  const instruments = agreements.map(instrumentOf);
  const rareKeys = rareWordKeys(instruments.map(({ name }) => name));
  const keysOf = ({ name, parties }: Instrument): string[] => [
    ...(parties.size < 2 ? [] : [`parties ${partiesKey(parties)}`]),
    `words ${wordsKey(name)}`,
    ...rareKeys(name),
  ];
  for (const [one, other] of pairsByKeys(instruments, keysOf)) {
    const likeness = likenessOf(one, other);
    if (likeness !== null) yield { type: "Agreement", records: [one.record, other.record], ...likeness };
  }
}

const partiesKey = (parties: ReadonlySet<string>): string => [...parties].sort().join(" ");

const daysOfAYear = 366;
/** Names of so many words say which agreement is meant. */
const tellingWords = 3;

function likenessOf(one: Instrument, other: Instrument): Likeness | null {
  const days = daysBetween(one.record.signedOn, other.record.signedOn);
  const share = sharedWords(one.name, other.name);
  if ((days !== null && days > daysOfAYear) || areApart(one.parties, other.parties)) return null;
  if (haveOtherNumbers(one.name, other.name) || areOfOtherKinds(one.record, other.record)) return null;
  const areParties = one.parties.size >= 2 && partiesKey(one.parties) === partiesKey(other.parties);
  const isNamed = share >= alike && Math.min(one.name.words.size, other.name.words.size) >= tellingWords;
  if (!isNamed && !(areParties && (days !== null || share >= alike))) return null;
  return {
    likelihood: 0.3 + (areParties ? 0.3 : 0) + share * 0.2 + (days === 0 ? 0.15 : 0),
    reasons: [
      ...(areParties ? ["the same parties"] : []),
      ...(isNamed ? [share === 1 ? "names of the same words" : "names that are alike"] : []),
      days === null ? "a date is not known" : days === 0 ? "dates that fit" : "signed within a year",
    ],
    isGuess: days === null,
  };
}

const areOfOtherKinds = ({ kind: one }: Agreement, { kind: other }: Agreement): boolean =>
  one !== null && other !== null && one !== "other" && other !== "other" && one !== other;
