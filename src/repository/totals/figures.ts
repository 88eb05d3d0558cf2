import type { SeizureStat } from "../../model/seizure-stat.js";
import type { RecordSet } from "../record-set.js";
import { byPrecedence } from "../assembly/precedence.js";
import { type DocumentOf, documentsIn, type Figure, isOfMass, boundsOf, type Source } from "./figure.js";
import { coveredBy } from "./covered-by.js";
import { placeOf } from "./place.js";

/** Seizure figures as they are compared, each worked out once. */
export class Figures {
  readonly #bySeizure = new Map<SeizureStat, Figure>();
  readonly #pieces = new Map<SeizureStat, Figure>();

  /** The seizures stand in the order of their ids. */
  constructor(seizures: readonly SeizureStat[], documentOf: DocumentOf) {
    const sources = new Map<string, MutableSource>();
    seizures.forEach((seizure, order) => {
      const { mass, count } = seizure;
      const amount = mass === null ? count : mass.kilograms;
      if (amount === null) return;
      const figure = figureOf(seizure, amount, order, sourceOf(seizure, documentOf, sources));
      (mass === null ? this.#pieces : this.#bySeizure).set(seizure, figure);
    });
    [...sources.values()].sort(byPrecedence).forEach((source, precedence) => {
      source.precedence = precedence;
    });
  }

  /** Null when the source gives no one mass. */
  of(seizure: SeizureStat): Figure | null {
    return this.#bySeizure.get(seizure) ?? null;
  }

  /** In pieces; null when the source gives a mass, or no number of pieces. */
  ofPieces(seizure: SeizureStat): Figure | null {
    return this.#pieces.get(seizure) ?? null;
  }
}

/** The figures of all records of a snapshot, listed or not; made when they are first asked for. */
export function figuresIn(records: RecordSet): Figures {
  const known = figuresOfSets.get(records);
  if (known !== undefined) return known;
  const figures = new Figures(records.select("SeizureStat", { unlisted: true }), documentsIn(records));
  figuresOfSets.set(records, figures);
  return figures;
}

const figuresOfSets = new WeakMap<RecordSet, Figures>();

/** A source whose place is not known before all are. */
type MutableSource = { -readonly [Name in keyof Source]: Source[Name] };

/** Of what is shown. Many figures share one, which is then compared with the others only once. */
function sourceOf({ claims }: SeizureStat, documentOf: DocumentOf, sources: Map<string, MutableSource>): Source {
  const claim = claims.find(isOfMass) ?? claims[0];
  const { status = "proposed", documentId = "" } = claim ?? {};
  const key = `${status} ${documentId}`;
  const known = sources.get(key);
  if (known !== undefined) return known;
  const { publishedOn = null, edition = null } = (claim === undefined ? null : documentOf(claim)) ?? {};
  const source: MutableSource = { status, publishedOn, edition, documentKey: documentId, precedence: 0 };
  sources.set(key, source);
  return source;
}

function figureOf(seizure: SeizureStat, amount: number, order: number, source: Source): Figure {
  const period = boundsOf(seizure);
  const place = placeOf(seizure);
  const isProposed = source.status === "proposed";
  return {
    seizure,
    order,
    amount,
    period,
    isDated: Number.isFinite(period.min) && Number.isFinite(period.max),
    place,
    source,
    isProposed,
    track: `${isProposed ? "proposed" : ""}\n${place.size}\n${place.key}\n${seizure.substance}`,
    ...coveredBy(seizure, place, source.documentKey),
  };
}
