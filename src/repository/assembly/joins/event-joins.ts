import type { Event } from "../../../model/event.js";
import { normalizeName } from "../../../vocabulary/names.js";
import { daysBetween, type Distance } from "./days-between.js";
import { areApart, type Likely, type Likeness, shareAny } from "./likely.js";
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

interface Occasion {
  readonly record: Event;
  readonly name: NameWords;
  /** As EDTF; null without a date. */
  readonly start: string | null;
  readonly place: string | null;
  readonly parties: ReadonlySet<string>;
  readonly organizers: ReadonlySet<string>;
}

const occasionOf = (record: Event): Occasion => ({
  record,
  name: nameWords(record.name),
  start: record.period?.start ?? null,
  place: record.place === null ? null : normalizeName(record.place),
  parties: new Set([...record.organizerIds, ...record.participantIds]),
  organizers: new Set(record.organizerIds),
});

/** Events that may be one: on one day at one place, or of one name at about one time. */
export function* eventJoins(events: readonly Event[]): Iterable<Likely> {
  const occasions = events.map(occasionOf);
  const rareKeys = rareWordKeys(occasions.map(({ name }) => name));
  const keysOf = ({ name, start, place }: Occasion): string[] => [
    ...(start === null || place === null ? [] : [`${start} ${place}`]),
    `words ${wordsKey(name)}`,
    ...(start === null ? [] : rareKeys(name).map((word) => `${start.slice(0, 4)} ${word}`)),
  ];
  for (const [one, other] of pairsByKeys(occasions, keysOf)) {
    const likeness = likenessOf(one, other);
    if (likeness !== null) yield { type: "Event", records: [one.record, other.record], ...likeness };
  }
}

/** Reports of one event give days that lie so far apart: the day before, the day after, the last day for the first. */
const mostDays = 3;

function likenessOf(one: Occasion, other: Occasion): Likeness | null {
  const days = daysBetween(one.start, other.start);
  const isOneDay = days === 0 && one.start?.length === dayLength && other.start?.length === dayLength;
  const isElsewhere = one.place !== null && other.place !== null && one.place !== other.place;
  const share = sharedWords(one.name, other.name);
  if (
    (days !== null && days > mostDays) ||
    areApart(countryOf(one), countryOf(other)) ||
    haveOtherNumbers(one.name, other.name) ||
    (isElsewhere && !(isOneDay && share === 1))
  )
    return null;
  const isOneParty = shareAny(one.parties, other.parties);
  if (isOneDay && one.place !== null && one.place === other.place && fitsOtherwise(one, other, isOneParty, share))
    return {
      likelihood: 0.65 + share * 0.2 + (isOneParty ? 0.1 : 0),
      reasons: [`one day and place, ${one.start}, ${one.record.place}`, ...partyReasons(isOneParty)],
      isGuess: false,
    };
  if (share < alike || (days === null && share < 1)) return null;
  const isVague = isCommon(one.record.name) && one.place === null && !isOneParty;
  if (days === null && isVague) return null;
  return {
    likelihood: (days === null ? 0.2 : 0.4) + share * 0.25 + (isOneParty ? 0.1 : 0),
    reasons: [
      share === 1 ? "names of the same words" : "names that are alike",
      timeReason(days, isOneDay),
      ...partyReasons(isOneParty),
    ],
    isGuess: days === null || isVague,
  };
}

const dayLength = "2018-11-13".length;

const countryOf = ({ record: { countryId } }: Occasion): ReadonlySet<string> =>
  new Set(countryId === null ? [] : [countryId]);

/** Two events of one day and place have something in common, or nothing is known that sets them apart. */
function fitsOtherwise(one: Occasion, other: Occasion, isOneParty: boolean, share: number): boolean {
  if (isOneParty || share > 0) return true;
  const { kind: a } = one.record;
  const { kind: b } = other.record;
  return (a === null || b === null || a === b) && !areApart(one.organizers, other.organizers);
}

const partyReasons = (isOneParty: boolean): string[] => (isOneParty ? ["one of the parties"] : []);

function timeReason(days: Distance, isOneDay: boolean): string {
  if (days === null) return "a date is not known";
  if (isOneDay) return "one day";
  return days === 0 ? "dates that fit" : `${days} ${days === 1 ? "day" : "days"} apart`;
}

/** A name of common words alone, such as "working meeting". */
const isCommon = (name: string): boolean => name === name.toLowerCase();
