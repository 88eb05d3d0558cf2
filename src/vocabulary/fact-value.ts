/** What a field of a fact can hold: a text, a number, a truth value, or a list of texts or of two bounds. */
export type FactValue = string | number | boolean | readonly string[] | readonly number[];
