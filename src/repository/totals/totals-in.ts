import type { SeizureGrouping } from "../../model/seizure-grouping.js";
import type { Filters } from "../types/types.js";
import type { SeizureTotals } from "../../model/seizure-total.js";
import type { PlacedRecords, RecordSet } from "../record-set.js";
import { ComparedTotal } from "./compared-total.js";
import { documentsIn } from "./figure.js";
import { figuresIn } from "./figures.js";
import { inTurns } from "../stepwise.js";
import { totalsAt } from "./totals.js";

/** Of all answers that are remembered for a snapshot; one has some hundred bytes for each figure that it adds or leaves out. */
const mostRemembered = 100_000;
/** In milliseconds. */
const longestAtOnce = 10;
/** Longer questions are not asked twice. */
const longestQuestion = 1000;

/** How many seizure figures a question without a filter looks at, which is what it costs; known before it is asked. */
export const figureCount = (records: RecordSet): number => records.all("SeizureStat").length;

/**
 * The totals of the figures that a filter leaves. What was asked of the snapshot lately is not worked out again. Others
 * have their turn before what takes long is there.
 */
export function totalsIn(
  records: PlacedRecords,
  filter: Filters["SeizureStat"] | null,
  groupBy: readonly SeizureGrouping[],
): SeizureTotals | Promise<SeizureTotals> {
  const answers = answersOf.get(records) ?? new Answers();
  answersOf.set(records, answers);
  const question = JSON.stringify([[...new Set(groupBy)].sort(), conditionsOf(filter)]);
  const known = answers.get(question);
  if (known !== undefined) return known;
  const places = records.places("SeizureStat", filter);
  const work = totalsAt(places, groupBy, documentsIn(records), figuresIn(records));
  const began = performance.now();
  while (performance.now() - began < longestAtOnce) {
    const step = work.next();
    if (step.done !== true) continue;
    answers.add(question, step.value);
    return step.value;
  }
  return answers.await(question, inTurns(work));
}

const answersOf = new WeakMap<RecordSet, Answers>();

const conditionsOf = (filter: object | null): [string, unknown][] =>
  Object.entries<unknown>({ ...filter })
    .filter(([, value]) => value !== undefined && value !== null)
    .sort(([one], [other]) => (one < other ? -1 : 1));

/** Answers by their questions, those that were asked for last. */
class Answers {
  readonly #byQuestion = new Map<string, SeizureTotals>();
  /** Those that are at work. */
  readonly #awaited = new Map<string, Promise<SeizureTotals>>();
  #size = 0;

  get(question: string): SeizureTotals | Promise<SeizureTotals> | undefined {
    const answer = this.#byQuestion.get(question);
    if (answer === undefined) return this.#awaited.get(question);
    this.#byQuestion.delete(question);
    this.#byQuestion.set(question, answer);
    return answer;
  }

  /** The last one stays, whatever its size: an operation may ask for it under many aliases. */
  add(question: string, answer: SeizureTotals): void {
    if (question.length > longestQuestion) return;
    this.#byQuestion.set(question, answer);
    this.#size += sizeOf(answer);
    for (const [oldest, other] of this.#byQuestion) {
      if (this.#size <= mostRemembered || oldest === question) return;
      this.#byQuestion.delete(oldest);
      this.#size -= sizeOf(other);
    }
  }

  /** Whoever asks the same meanwhile waits for the same answer. */
  async await(question: string, work: Promise<SeizureTotals>): Promise<SeizureTotals> {
    this.#awaited.set(question, work);
    try {
      const answer = await work;
      this.add(question, answer);
      return answer;
    } finally {
      this.#awaited.delete(question);
    }
  }
}

/** With something for the answer itself, so that small ones do not come to any number. */
const sizeOf = ({ totals }: SeizureTotals): number =>
  totals.reduce((size, total) => size + (total instanceof ComparedTotal ? total.addition.group.group.size : 1), 100);
