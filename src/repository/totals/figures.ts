import type { SeizureStat } from "../../model/seizure-stat.js";
import type { RecordSet } from "../record-set.js";
import { byPrecedence } from "../assembly/precedence.js";
import { type DocumentOf, documentsIn, type Figure, massClaims, boundsOf, type Source } from "./figure.js";
import { atOnce, portionsOf, type Stepwise } from "../stepwise.js";
import { calendarYear } from "./calendar-year.js";
import { groupedBy } from "../../documents/grouped-by.js";
import type { Places } from "../memory/found.js";
import { type Bundle, bundlesAmong } from "./bundle.js";
import { coveredBy } from "./covered-by.js";
import { meetNeighbours, type MutableFigure } from "./neighbours.js";
import type { Member } from "./group.js";
import { placeOf } from "./place.js";
import { Shared } from "./shared.js";

/** Seizure figures as they are compared, each worked out once. */
export class Figures {
  /** In the order of ids. */
  readonly #members: KnownMember[] = [];
  /** By the same places; null for what is in none. */
  readonly #bundles: (Bundle | null)[] = [];
  readonly #placeOf = new Map<SeizureStat, number>();

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
    const listedFigures: MutableFigure[] = [];
    for (const some of portionsOf(listed)) {
      for (const seizure of some) {
        const { figure, pieces } = figures.#memberOf(seizure) ?? {};
        const known = figure ?? pieces ?? null;
        if (known !== null) listedFigures.push(known);
      }
      yield;
    }
    const byMeasure = groupedBy(listedFigures, ({ seizure }) => seizure.mass === null);
    for (const some of byMeasure.values()) {
      for (const scope of ["aggregate", "incident"] as const) {
        const ofScope = some.filter(({ seizure }) => seizure.scope === scope);
        yield* meetNeighbours(ofScope);
        for (const bundle of yield* bundlesAmong(ofScope, scope))
          for (const { order } of bundle.figures) figures.#bundles[order] = bundle;
      }
    }
    return figures;
  }

  *#read(seizures: readonly SeizureStat[], documentOf: DocumentOf): Stepwise<void> {
    const sources = new Map<string, MutableSource>();
    const shared = new Shared();
    for (const some of portionsOf(seizures)) {
      for (const seizure of some) {
        const order = this.#members.length;
        const { mass, count } = seizure;
        const amount = mass === null ? count : mass.kilograms;
        const known =
          amount === null ? null : figureOf(seizure, amount, order, sourceOf(seizure, documentOf, sources), shared);
        const isMass = mass !== null;
        this.#members.push({ seizure, order, figure: isMass ? known : null, pieces: isMass ? null : known });
        this.#bundles.push(null);
        this.#placeOf.set(seizure, order);
      }
      yield;
    }
    [...sources.values()].sort(byPrecedence).forEach((source, precedence) => {
      source.precedence = precedence;
    });
  }

  /** Null when the source gives no one mass. */
  of(seizure: SeizureStat): Figure | null {
    return this.#memberOf(seizure)?.figure ?? null;
  }

  /** The places of seizures among all. */
  placesOf(seizures: readonly SeizureStat[]): Int32Array {
    return Int32Array.from(seizures, (seizure) => {
      const place = this.#placeOf.get(seizure);
      if (place === undefined) throw new Error(`${seizure.id} is none of the seizures whose figures are known.`);
      return place;
    });
  }

  /** The bundles of which all are at some places, and whatever else is there, in the order of ids. */
  bundled({ numbers, from, to }: Places): { readonly bundles: readonly Bundle[]; readonly others: readonly Member[] } {
    const met: Bundle[] = [];
    for (let at = from; at < to; at += 1) {
      const bundle = this.#bundles[numbers[at] ?? 0] ?? null;
      if (bundle === null) continue;
      if (bundle.counted === 0) met.push(bundle);
      bundle.counted += 1;
    }
    const others: Member[] = [];
    for (let at = from; at < to; at += 1) {
      const place = numbers[at] ?? 0;
      const bundle = this.#bundles[place] ?? null;
      if (bundle !== null && bundle.counted === bundle.figures.length) continue;
      const member = this.#members[place];
      if (member !== undefined) others.push(member);
    }
    const bundles = met.filter(({ counted, figures }) => counted === figures.length);
    for (const bundle of met) bundle.counted = 0;
    return { bundles, others };
  }

  #memberOf(seizure: SeizureStat): KnownMember | undefined {
    return this.#members[this.#placeOf.get(seizure) ?? -1];
  }
}

/** A member whose figure does not know its neighbours yet. */
interface KnownMember extends Member {
  readonly figure: MutableFigure | null;
  readonly pieces: MutableFigure | null;
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
function sourceOf(seizure: SeizureStat, documentOf: DocumentOf, sources: Map<string, MutableSource>): Source {
  const claim = massClaims(seizure)[0] ?? seizure.claims[0];
  const { status = "proposed", documentId = "" } = claim ?? {};
  const key = `${status} ${documentId}`;
  const known = sources.get(key);
  if (known !== undefined) return known;
  const { publishedOn = null, edition = null } = (claim === undefined ? null : documentOf(claim)) ?? {};
  const source: MutableSource = { status, publishedOn, edition, documentKey: documentId, precedence: 0 };
  sources.set(key, source);
  return source;
}

function figureOf(seizure: SeizureStat, amount: number, order: number, source: Source, shared: Shared): MutableFigure {
  const period = boundsOf(seizure);
  const place = shared.place(placeOf(seizure));
  const isProposed = source.status === "proposed";
  const { where, part, by, group } = coveredBy(seizure, place, source.documentKey);
  const year = calendarYear(period);
  const { substance, countryId, seizedById } = seizure;
  // Written out: spread over, it would take longer and have another shape.
  return {
    seizure,
    order,
    amount,
    period,
    year,
    isDated: Number.isFinite(period.min) && Number.isFinite(period.max),
    place,
    source,
    isProposed,
    track: shared.text(`${isProposed ? "proposed" : ""}\n${place.size}\n${place.key}\n${substance}`),
    where: shared.text(where),
    part,
    by,
    group,
    kin: shared.kin({ substance, countryId, seizedById, where, part, by, group, year, period }),
    neighbours: null,
  };
}
