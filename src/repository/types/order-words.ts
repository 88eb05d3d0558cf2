/**
 * What records stand in order by: a name without case and accents, a text by its code units, a number by its size, a time
 * by its beginning, a review by how far it went. Of several fields the first that is given counts.
 */
export type KeyKind = "name" | "text" | "number" | "time" | "review";

/** One order of a list, under the name that the schema gives it in capitals. */
export interface OrderWord<Field extends string = string> {
  readonly by: KeyKind;
  readonly of: readonly Field[];
  readonly description: string;
}

const order =
  (by: KeyKind) =>
  <Field extends string>(of: Field | readonly Field[], description: string): OrderWord<Field> => ({
    by,
    of: typeof of === "string" ? [of] : of,
    description,
  });

export const byName = order("name");
export const byText = order("text");
export const byNumber = order("number");
export const byTime = order("time");
export const byReview = order("review");

/** The order of every list when nobody asks for another. */
export const byId: OrderWord<"id"> = byText("id", "By id, the default order.");
