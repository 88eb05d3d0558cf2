import type { EntryEdit, SidecarEdit } from "./edit-sidecar.js";
import { abridged } from "../documents/problem.js";
import { isPinned, pinOf } from "../documents/pin.js";
import { createQuoteFinder } from "../documents/quote-finder.js";
import { allOf, failed, ok, type Result } from "../documents/result.js";
import { entryOf, quotesValue } from "./sidecar-entry.js";
import type { SidecarFile } from "../documents/sidecar-file.js";
import { canonical } from "../documents/written-fact.js";
import type { Fact, FoundFact, ReadOut } from "../facts/facts.js";
import type { KeyedText } from "../facts/read-fact.js";
import { createOverlaps } from "./overlaps.js";
import { readingsOf, type ReviewEntry, reviewEntries } from "./review-entry.js";
import { contentOf, statedBy } from "./same-fact.js";

/** What a review does to a sidecar. */
export interface Review {
  readonly edit: SidecarEdit;
  /** Decided before, to be looked at again. */
  readonly reopened: readonly EntryEdit[];
  /** How many stay as they are, and how many are dropped: proposed, never looked at, and no longer found. */
  readonly unchanged: number;
  readonly dropped: number;
}

interface Fate {
  readonly edit: EntryEdit;
  readonly outcome: "kept" | "reopened" | "dropped" | "away";
  /** What the reader finds instead of what was decided on. */
  readonly instead: FoundFact | null;
}

/** Brings a sidecar, or none, up to what the reader finds now, or says what is wrong with the sidecar. */
export function reviewOf(
  document: KeyedText,
  file: SidecarFile | null,
  commented: readonly boolean[],
  current: ReadOut,
): Result<Review> {
  const pin = file?.sha256 ?? null;
  const isSameText = pin !== null && isPinned(pin, document);
  const quotes = createQuoteFinder(document.text);
  const subject = { document, quotes, readings: readingsOf(current), isSameText, commented };
  const reviewed = allOf(file === null ? [] : reviewEntries(file, subject));
  if (!reviewed.ok) return failed(abridged(reviewed.problems));

  const entries = reviewed.value;
  const because = isSameText ? "the reading changed" : "the text changed";
  const currentReading = createCurrentReading(entries, current);
  const fates = entries.map((entry) => ({ entry, ...fateOf(entry, currentReading, because) }));
  const staying = fates.flatMap(({ entry: { fact }, edit }) => (fact !== null && edit.to === "facts" ? [fact] : []));
  const isStated = statedBy(staying);
  const instead = new Set(fates.map((fate) => fate.instead));
  const added = current.facts.filter((found) => instead.has(found) || !isStated(found.fact));
  const ending = (outcome: Fate["outcome"]): typeof fates => fates.filter((fate) => fate.outcome === outcome);
  const editsOf = (list: ReviewEntry["from"]): EntryEdit[] =>
    fates.filter(({ entry }) => entry.from === list).map(({ edit }) => edit);
  return ok({
    edit: {
      pin: isSameText ? null : pinOf(document.text),
      facts: editsOf("facts"),
      gone: editsOf("gone"),
      added: added.map(({ written }) => entryOf(written, quotes)),
    },
    reopened: ending("reopened").map(({ edit }) => edit),
    unchanged: ending("kept").length,
    dropped: ending("dropped").length,
  });
}

const wordsGone = "the text changed: the quote is gone";

function fateOf(one: ReviewEntry, current: CurrentReading, because: string): Fate {
  const { from, entry, fact, isPersonal } = one;
  if (fact === null) {
    if (from === "gone") return { edit: { to: "gone", set: {} }, outcome: "away", instead: null };
    if (!isPersonal) return dropped;
    const set = entry.status === "proposed" ? {} : reopening(entry.status, wordsGone);
    return { edit: { to: "gone", set }, outcome: "reopened", instead: null };
  }
  if (!isPersonal && !current.isFoundAgain(fact)) return dropped;
  // When the words are back, so is what was decided.
  const was = from === "gone" ? (decidedBefore.exec(entry.reopened ?? "")?.[1] ?? entry.status) : entry.status;
  const isDecided = was === "confirmed" || was === "rejected";
  const instead = isDecided && fact.found !== null ? current.instead(fact) : null;
  if (instead !== null) {
    const set = { ...newQuotes(one), ...reopening(was, because), reading: instead.written.found.reading };
    return { edit: { to: "facts", set }, outcome: "reopened", instead };
  }
  const set = {
    ...newQuotes(one),
    ...(was === entry.status ? {} : { status: was }),
    ...(isDecided && entry.reopened !== undefined ? { reopened: undefined } : {}),
  };
  return { edit: { to: "facts", set }, outcome: "kept", instead: null };
}

const dropped: Fate = { edit: { to: "nowhere", set: {} }, outcome: "dropped", instead: null };
const decidedBefore = new RegExp(`^was (confirmed|rejected|accepted); ${wordsGone}$`);

const reopening = (was: string, because: string): EntryEdit["set"] => ({
  status: "proposed",
  reopened: `was ${was}; ${because}`,
});

/** The quotes of an entry, where other words of the text have changed their numbers. */
function newQuotes({ entry, quotes }: ReviewEntry): EntryEdit["set"] {
  const isSame = entry.quote.every(
    ({ text, occurrence }, index) => quotes[index]?.text === text && quotes[index].occurrence === occurrence,
  );
  return isSame ? {} : { quote: quotesValue(quotes) };
}

/** What the reader finds now, against what a sidecar has. */
interface CurrentReading {
  /** Whether the reader finds just so again what it proposed before. */
  isFoundAgain(this: void, before: Fact): boolean;
  /** What the reader finds in the words of a decided fact if it no longer finds that fact; null while it does, or finds nothing. */
  instead(this: void, fact: Fact): FoundFact | null;
}

function createCurrentReading(entries: readonly ReviewEntry[], current: ReadOut): CurrentReading {
  const keyOf = ({ found, assertedBy, passages }: Fact): string =>
    canonical({ ...found, assertedBy, passages: passages.map(({ start, end }) => [start, end]) });
  const again = new Set(current.facts.map(({ fact }) => keyOf(fact)));
  const overlapping = createOverlaps(current.facts, ({ fact }) => fact);
  const isStated = statedBy(entries.flatMap(({ fact }) => (fact === null ? [] : [fact])));
  return {
    isFoundAgain: (before) => again.has(keyOf(before)),
    instead(fact) {
      const here = overlapping(fact);
      const isSame = (found: Fact): boolean =>
        found.found?.reading === fact.found?.reading || contentOf(found) === contentOf(fact);
      if (here.length === 0 || here.some((found) => isSame(found.fact))) return null;
      return here.find((found) => !isStated(found.fact, fact)) ?? null;
    },
  };
}
