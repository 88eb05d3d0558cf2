import type { SeizureStat } from "../../model/seizure-stat.js";
import type { RecordSet } from "../record-set.js";
import { byPrecedence } from "../assembly/precedence.js";
import { type DocumentOf, documentsIn, type Figure, isOfMass, boundsOf, type Source } from "./figure.js";
import { atOnce, portionsOf, type Stepwise } from "../stepwise.js";
import { calendarYear } from "./calendar-year.js";
import { coveredBy } from "./covered-by.js";
import { meetNeighbours, type MutableFigure } from "./neighbours.js";
import { placeOf } from "./place.js";

/** Seizure figures as they are compared, each worked out once. */
export class Figures {
  readonly #bySeizure = new Map<SeizureStat, MutableFigure>();
  readonly #pieces = new Map<SeizureStat, MutableFigure>();

  /** The seizures stand in the order of their ids. */
  constructor(seizures: readonly SeizureStat[], documentOf: DocumentOf) {
    atOnce(this.#read(seizures, documentOf));
  }

  /** The same in steps; those that are listed know their neighbours, so that choosing among them is quick. */
  static *of(
    seizures: readonly SeizureStat[],
    listed: readonly SeizureStat[],
    documentOf: DocumentOf,
  ): Stepwise<Figures> {
    const figures = new Figures([], documentOf);
    yield* figures.#read(seizures, documentOf);
    for (const known of [figures.#bySeizure, figures.#pieces]) {
      const all: MutableFigure[] = [];
      for (const some of portionsOf(listed)) {
        for (const seizure of some) {
          const figure = known.get(seizure);
          if (figure !== undefined) all.push(figure);
        }
        yield;
      }
      for (const scope of ["aggregate", "incident"])
        yield* meetNeighbours(all.filter(({ seizure }) => seizure.scope === scope));
    }
    return figures;
  }

  *#read(seizures: readonly SeizureStat[], documentOf: DocumentOf): Stepwise<void> {
    const sources = new Map<string, MutableSource>();
    const texts = new Map<string, string>();
    let order = 0;
    for (const some of portionsOf(seizures)) {
      for (const seizure of some) {
        const { mass, count } = seizure;
        const amount = mass === null ? count : mass.kilograms;
        if (amount !== null) {
          const figure = figureOf(seizure, amount, order, sourceOf(seizure, documentOf, sources), texts);
          (mass === null ? this.#pieces : this.#bySeizure).set(seizure, figure);
        }
        order += 1;
      }
      yield;
    }
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

/** Makes them in steps, so that nobody waits for them. */
export function* readyFigures(records: RecordSet): Stepwise<void> {
  const all = records.select("SeizureStat", { unlisted: true });
  figuresOfSets.set(records, yield* Figures.of(all, records.all("SeizureStat"), documentsIn(records)));
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

function figureOf(
  seizure: SeizureStat,
  amount: number,
  order: number,
  source: Source,
  texts: Map<string, string>,
): MutableFigure {
  const period = boundsOf(seizure);
  const place = placeOf(seizure);
  const isProposed = source.status === "proposed";
  const { where, part, by, group } = coveredBy(seizure, place, source.documentKey);
  // Written out: spread over, it would take longer and have another shape.
  return {
    seizure,
    order,
    amount,
    period,
    year: calendarYear(period),
    isDated: Number.isFinite(period.min) && Number.isFinite(period.max),
    place,
    source,
    isProposed,
    track: once(`${isProposed ? "proposed" : ""}\n${place.size}\n${place.key}\n${seizure.substance}`, texts),
    where: once(where, texts),
    part,
    by,
    group,
    neighbours: null,
  };
}

/** The same string for the same text, so that thousands of figures share a few. */
function once(text: string, texts: Map<string, string>): string {
  const known = texts.get(text) ?? text;
  if (known === text) texts.set(text, text);
  return known;
}
