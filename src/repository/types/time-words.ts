import type { FieldPath, IdPath } from "./field-path.js";

/** What time a record has on a timeline. */
export interface TimeWord<Field extends string = string> {
  /** The field that has it: an EDTF date, or a year as a number. */
  readonly of: Field;
  /** What happened then, where that is something of the record's own life: it stands on no timeline but its own. */
  readonly ownEvent: string | null;
}

/** The parts of a record that have times of their own, such as the roles of an official. */
export interface PartTimes<List extends string = string, Part = object, Item = { readonly id: string }> {
  /** The field that lists them. */
  readonly list: List;
  /** The field of a part that has its time: an EDTF date. */
  readonly of: FieldPath<Part>;
  /** The fields of a part with the ids of the records that it concerns: it stands on their timelines and on that of its own record. */
  readonly concerns: readonly IdPath<Part>[];
  /** The fields that tell one part of a record from another. */
  readonly distinctBy: readonly FieldPath<Part>[];
  /** What it is in one plain line. */
  label(this: void, record: Item, part: Part): string;
}

/** The parts of records of a type that can have times of their own. */
export type PartTimesOf<Item> = {
  [List in keyof Item & string]: Item[List] extends readonly (infer Part extends object)[]
    ? PartTimes<List, Part, Item>
    : never;
}[keyof Item & string];

/** The record is something that happened, or a figure, at a time. */
export const happened = <Field extends string>(of: Field): TimeWord<Field> => ({ of, ownEvent: null });

/** Something of the record's own life happened at a time: `Founded`. */
export const ownEvent = <Field extends string>(what: string, of: Field): TimeWord<Field> => ({ of, ownEvent: what });
