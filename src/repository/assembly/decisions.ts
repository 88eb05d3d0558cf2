import { addTo } from "../../documents/grouped-by.js";
import { type Problem, problemAt, shown } from "../../documents/problem.js";
import type { RecordDecision } from "../../documents/records-file.js";
import type { Fact } from "../../facts/facts.js";
import { decidedTypeOf, type DecidedType } from "../../vocabulary/decided-types.js";
import { normalizeName } from "../../vocabulary/names.js";
import { type Candidate, type Decided, nothingDecided } from "./identity.js";

/** What people say of which records are one, and whether what they name is there. */
export class Decisions {
  readonly #decisions: readonly RecordDecision[];
  /** The entries that something goes by, and those that several things of different countries go by. */
  readonly #found = new Set<string>();
  readonly #ambiguous = new Set<string>();

  constructor(decisions: readonly RecordDecision[]) {
    this.#decisions = decisions;
  }

  /** What is decided of records of a type. A candidate goes by its ids, and by all names that its facts give. */
  of<Each extends Fact>(type: DecidedType, candidates: readonly Candidate<Each>[]): Decided {
    const asked = this.#decisions
      .map((decision, index) => ({ decision, index }))
      .filter(({ decision }) => typeOf(decision) === null || typeOf(decision) === type);
    if (asked.length === 0) return nothingDecided;
    const byName = candidatesByName(candidates);
    const found = asked.map(({ decision, index }) => ({
      kind: decision.kind,
      sets: decision.entries.map((entry, place) => {
        const set = new Set(byName.get(keyOf(entry)) ?? []);
        if (set.size > 0) this.#found.add(`${index} ${place}`);
        const countries = new Set([...set].flatMap(({ apartBy }) => apartBy ?? []));
        if (countries.size > 1) this.#ambiguous.add(`${index} ${place}`);
        return set;
      }),
    }));
    return {
      same: found.filter(({ kind }) => kind === "same").map(({ sets }) => new Set(sets.flatMap((set) => [...set]))),
      apart: found.filter(({ kind }) => kind === "apart").map(({ sets }) => sets),
    };
  }

  /** What is wrong with the decisions, asked when all records are made. */
  problems(): Problem[] {
    return this.#decisions.flatMap((decision, index) => [
      ...decision.entries.flatMap((entry, place) => {
        const key = `${index} ${place}`;
        if (!this.#found.has(key))
          return [
            problemAt(
              decision.place(place),
              `no record is called ${shown(entry)}`,
              "Expected the id or a name of a record that the documents give.",
            ),
          ];
        if (!this.#ambiguous.has(key)) return [];
        return [
          problemAt(
            decision.place(place),
            `records of several countries are called ${shown(entry)}`,
            "Expected the id of one of them.",
          ),
        ];
      }),
      ...this.#contradictions(decision, index),
    ]);
  }

  /** One list says that two are one, another that they are not. */
  #contradictions(decision: RecordDecision, index: number): Problem[] {
    if (decision.kind === "apart") return [];
    const entries = new Set(decision.entries.map(keyOf));
    return this.#decisions.flatMap((other, at) => {
      const both = other.entries.filter((entry) => entries.has(keyOf(entry)));
      return other.kind === "apart" && at !== index && both.length > 1
        ? [
            problemAt(
              decision.place(),
              `says that ${both.map(shown).join(" and ")} are one record, and another list that they are not`,
              "Expected one of the two.",
            ),
          ]
        : [];
    });
  }
}

/** The type that a decision states, or that of its ids. */
const typeOf = ({ type, entries }: RecordDecision): DecidedType | null =>
  type ?? entries.map(decidedTypeOf).find((each) => each !== null) ?? null;

const keyOf = (entry: string): string => (decidedTypeOf(entry) === null ? normalizeName(entry) : entry);

function candidatesByName<Each extends Fact>(candidates: readonly Candidate<Each>[]): Map<string, Candidate<Each>[]> {
  const byName = new Map<string, Candidate<Each>[]>();
  for (const candidate of candidates)
    for (const name of new Set([candidate.id, candidate.shortId, ...candidate.facts.flatMap(namesOf)]))
      addTo(byName, name, candidate);
  return byName;
}

function namesOf({ fields }: Fact): string[] {
  const names = "name" in fields ? [fields.name] : [];
  const acronym = "acronym" in fields && fields.acronym !== undefined ? [fields.acronym] : [];
  const aliases = "aliases" in fields ? (fields.aliases ?? []) : [];
  return [...names, ...acronym, ...aliases].map(normalizeName);
}
