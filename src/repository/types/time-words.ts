/** What time a record has on a timeline. */
export interface TimeWord<Field extends string = string> {
  /** The field that has it: an EDTF date, or a year as a number. */
  readonly of: Field;
  /** What happened then, where that is something of the record's own life: it stands on no timeline but its own. */
  readonly ownEvent: string | null;
}

/** The record is something that happened, or a figure, at a time. */
export const happened = <Field extends string>(of: Field): TimeWord<Field> => ({ of, ownEvent: null });

/** Something of the record's own life happened at a time: `Founded`. */
export const ownEvent = <Field extends string>(what: string, of: Field): TimeWord<Field> => ({ of, ownEvent: what });
