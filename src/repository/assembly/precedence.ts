import type { FactType, FieldsOf } from "../../facts/fact-types.js";
import type { Fact } from "../../facts/facts.js";
import { edtfInterval } from "../../vocabulary/edtf.js";
import type { FactStatus } from "../../vocabulary/fact-statuses.js";
import { byCodeUnits } from "./names.js";

/** What the rules look at. */
export type Ranked = Pick<Fact, "status" | "publishedOn" | "edition" | "documentKey">;

const rank: Readonly<Record<FactStatus, number>> = { confirmed: 0, accepted: 1, proposed: 2, rejected: 3 };

/** Two that are not dated are equal, where their difference would be no number. */
const compared = (a: number, b: number): number => (a === b ? 0 : Math.sign(a - b));
const instantOf = (published: string | null, undated: number): number =>
  published === null ? undated : (edtfInterval(published)?.max ?? 0);

/** Confirmed before accepted before proposed. */
export const byStatusOfReview = (a: Ranked, b: Ranked): number => rank[a.status] - rank[b.status];

/**
 * The one rule of what is shown first: confirmed before accepted before proposed, then the later publication, then the
 * document's key. An edition without a date was published after the time up to which it goes.
 */
export const byPrecedence = (a: Ranked, b: Ranked): number =>
  byStatusOfReview(a, b) ||
  (a.documentKey === b.documentKey ? 0 : byEdition(a, b)) ||
  byCodeUnits(a.documentKey, b.documentKey);

const byEdition = (a: Ranked, b: Ranked): number =>
  compared(instantOf(b.publishedOn ?? b.edition, -Infinity), instantOf(a.publishedOn ?? a.edition, -Infinity));

/**
 * The order for names of records: the earliest publication gives the id, so that later documents and undated ones do not
 * change it, nor does what the reader is not sure of.
 */
export const byPublication = (a: Ranked, b: Ranked): number =>
  Number(a.status === "proposed") - Number(b.status === "proposed") ||
  (a.documentKey === b.documentKey
    ? 0
    : compared(instantOf(a.publishedOn, Infinity), instantOf(b.publishedOn, Infinity))) ||
  byCodeUnits(a.documentKey, b.documentKey);

/** The value that is shown of a field, among facts in the order of precedence; null when none gives it. */
export function first<Type extends FactType, Name extends keyof FieldsOf<Type>>(
  facts: readonly { readonly fields: FieldsOf<Type> }[],
  name: Name,
): NonNullable<FieldsOf<Type>[Name]> | null {
  for (const { fields } of facts) {
    const value = fields[name];
    if (value !== undefined) return value;
  }
  return null;
}
