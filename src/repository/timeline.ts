import type { Labelled } from "../model/labelled.js";
import { typeOfId } from "../model/node.js";
import type { Order } from "../model/order.js";
import { edtfInterval, type Interval } from "../vocabulary/edtf.js";
import type { Position } from "./position.js";
import { textAt, textsAt, valuesAt } from "./types/field-path.js";
import type { Inverse } from "./types/relation-words.js";
import { blocks } from "./types/types.js";

/** Something dated about a record. */
export interface Moment {
  readonly date: string;
  /** What happened in the record's own life; null where the record is what happened. */
  readonly ownEvent: string | null;
  readonly record: Labelled;
  /** The part of the record that has the date, such as a role of an official; null where the record has it. */
  readonly part: object | null;
  /** What it is known by among moments: the id of the record, and what tells its part from others. */
  readonly key: string;
}

export const inTime: Order = { field: "time" };

const times = new Map(
  blocks.flatMap(({ name, time }) => (time === null ? [] : [[name, { ...time, read: valuesAt([time.of]) }] as const])),
);

const partTimes = new Map(
  blocks.flatMap(({ name, partTimes: word }) =>
    word === null
      ? []
      : [
          [
            name,
            {
              label: word.label,
              partsOf: valuesAt([word.list]),
              dateOf: textAt([word.of]),
              concernsOf: textsAt(word.concerns),
              namesOf: textsAt(word.distinctBy),
            },
          ] as const,
        ],
  ),
);

/** What stands on the timelines of records of a type, by the names of the relations that lead there: `Event.seizures`. */
export const timelineRelations: ReadonlyMap<string, readonly string[]> = new Map(
  blocks.map(({ name, relations }) => [
    name,
    Object.entries(relations).flatMap(([field, word]) =>
      word.kind === "inverse" && isOnTimelines(word) ? `${name}.${field}` : [],
    ),
  ]),
);

function isOnTimelines({ target, description }: Inverse): boolean {
  return description !== null && (times.get(target.name)?.ownEvent === null || partTimes.has(target.name));
}

/** What of a record stands on the timeline of another one that it leads to, or on its own: itself, or parts of it. */
export const momentsOf = (record: Labelled, about: string): readonly Moment[] => {
  const own = momentOf(record);
  return [...(own === null ? [] : [own]), ...momentsOfParts(record, about)];
};

/** What a part of a record that has a moment is, in one plain line. */
export const partLabel = (record: Labelled, part: object): string =>
  partTimes.get(typeOfId(record.id))?.label(record, part) ?? record.id;

/** When a record was, if it says. */
function momentOf(record: Labelled): Moment | null {
  const time = times.get(typeOfId(record.id));
  const [value] = time?.read(record) ?? [];
  if (time === undefined || value === undefined || typeof value === "object") return null;
  const date = String(value);
  if (edtfInterval(date) === null) return null;
  return { date, ownEvent: time.ownEvent, record, part: null, key: record.id };
}

function momentsOfParts(record: Labelled, about: string): readonly Moment[] {
  const word = partTimes.get(typeOfId(record.id));
  if (word === undefined) return [];
  return word.partsOf(record).flatMap((part) => {
    if (typeof part !== "object" || !(record.id === about || word.concernsOf(part).includes(about))) return [];
    const date = word.dateOf(part);
    if (date === null || edtfInterval(date) === null) return [];
    return { date, ownEvent: null, record, part, key: [record.id, ...word.namesOf(part)].join(" ") };
  });
}

/** Where a moment stands: at its beginning, and by its end where nobody knows when it began. */
export const positionInTime = ({ date, key }: Moment): Position => ({ key: spanOf(date).min, id: key });

/** Whether a moment shares an instant with a date; what has no known beginning is at its end. */
export function isInPeriod({ date }: Moment, period: string): boolean {
  const span = spanOf(date);
  const wanted = edtfInterval(period);
  return wanted !== null && span.min <= wanted.max && span.max >= wanted.min;
}

function spanOf(date: string): Interval {
  const { min, max } = edtfInterval(date) ?? { min: 0, max: 0 };
  return Number.isFinite(min) ? { min, max } : { min: dayOf(max), max };
}

const dayLength = 86_400_000;

/** The beginning of the day of an instant: what ended on a day stands beside what began on it. */
const dayOf = (instant: number): number => (Number.isFinite(instant) ? Math.floor(instant / dayLength) * dayLength : 0);
