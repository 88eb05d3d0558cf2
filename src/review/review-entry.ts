import type { Passage } from "../documents/passage.js";
import type { FilePlace } from "../documents/problem.js";
import type { Quote, QuoteFinder } from "../documents/quote-finder.js";
import { allOf, ok, type Result } from "../documents/result.js";
import { onlyProposed, pathInEntry } from "../documents/sidecar.js";
import type { FactEntry, SidecarFile } from "../documents/sidecar-file.js";
import { fingerprint } from "../documents/written-fact.js";
import type { Fact, ReadOut } from "../facts/facts.js";
import { type KeyedText, readFact } from "../facts/read-fact.js";
import { addTo } from "../documents/grouped-by.js";

/** An entry of a sidecar against the text as it is now. */
export interface ReviewEntry {
  readonly from: "facts" | "gone";
  readonly entry: FactEntry;
  /** Null when the text no longer has all its quotes. */
  readonly fact: Fact | null;
  /** Its quotes, numbered as they occur now. */
  readonly quotes: readonly Quote[];
  /** Whether a person wrote, decided, changed or annotated it: then it is never dropped. */
  readonly isPersonal: boolean;
}

/** What the entries are compared with. */
export interface ReviewSubject {
  readonly document: KeyedText;
  readonly quotes: QuoteFinder;
  /** What the reader reads now, by the fingerprint of the reading: the passages. */
  readonly readings: ReadonlyMap<string, readonly Passage[]>;
  /** Whether the text is the one that the sidecar was made for. */
  readonly isSameText: boolean;
  /** For each entry of `facts`, whether somebody wrote a comment into it. */
  readonly commented: readonly boolean[];
}

export function readingsOf({ facts }: ReadOut): ReadonlyMap<string, readonly Passage[]> {
  const readings = new Map<string, Passage[]>();
  for (const { written } of facts)
    for (const passage of written.passages) addTo(readings, written.found.reading, passage);
  return readings;
}

/** The entries of a sidecar, each with what is wrong with it instead where something is. */
export function reviewEntries(file: SidecarFile, subject: ReviewSubject): readonly Result<ReviewEntry>[] {
  return (["facts", "gone"] as const).flatMap((from) =>
    file[from].map((entry, index) =>
      reviewEntry(from, entry, subject, from === "facts" && subject.commented[index] === true, (...path) =>
        file.place([from, index, ...path]),
      ),
    ),
  );
}

function reviewEntry(
  from: ReviewEntry["from"],
  entry: FactEntry,
  subject: ReviewSubject,
  isCommented: boolean,
  place: (...path: string[]) => FilePlace,
): Result<ReviewEntry> {
  const { document, quotes, isSameText } = subject;
  const { type, fields, proposedFields = {}, status, assertedBy = null, note = null, differsBy = null } = entry;
  const { rule, reopened } = entry;
  // In the text that it was made for, a quote that cannot be found is a slip of the pen.
  const proved = from === "facts" && isSameText ? entry.quote : [];
  const slips = allOf(proved.map((quote) => quotes.find(quote, () => place("quote"))));
  if (!slips.ok) return slips;

  const ownReading = fingerprint(type, { ...proposedFields, ...fields });
  const found = rule === undefined ? null : { rule, reading: entry.reading ?? ownReading };
  const passages = entry.quote
    .map((quote) => passageOf(quote, found?.reading ?? null, subject))
    .filter((passage) => passage !== null);
  const stands = passages.length === entry.quote.length;
  const written = { type, fields, proposedFields, status, assertedBy, note, differsBy, found, passages };
  const fact = readFact(
    { ...written, evidence: new Map(), place: (field) => place(...pathInEntry(onlyProposed(entry), field)) },
    document,
  );
  if (!fact.ok && from === "facts") return fact;
  const isWritten = found === null || status !== "proposed" || ownReading !== found.reading;
  return ok({
    from,
    entry,
    fact: stands && fact.ok ? fact.value : null,
    quotes: passages.map(quotes.quoteOf),
    isPersonal: isWritten || isCommented || [note, differsBy, reopened ?? null].some((remark) => remark !== null),
  });
}

/** Where a quote stands now: the place of its number; in a changed text one of the same reading comes first. */
function passageOf(
  { text: quote, occurrence }: Quote,
  reading: string | null,
  { quotes, readings, isSameText }: ReviewSubject,
): Passage | null {
  const count = quote.trim() === "" ? 0 : quotes.count(quote);
  const numbered = quotes.occurrence(quote, Math.min(occurrence ?? 1, count));
  if (numbered === null || isSameText || count === 1) return numbered;
  const read = (readings.get(reading ?? "") ?? []).filter((passage) => passage.quote === numbered.quote);
  return read.find(({ start }) => start === numbered.start) ?? read[0] ?? numbered;
}
