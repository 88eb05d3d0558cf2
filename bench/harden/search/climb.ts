import { type Answered, ask, at, codesOf, operationBody, parsed, type Operation } from "../ask.js";
import { processorMilliseconds } from "../process-figures.js";
import type { Subject } from "../subject.js";
import { anyRoot, changed, cheaper, operationOf } from "./candidate.js";
import type { Material, Selected } from "./selection.js";

export interface Measured {
  readonly operation: Operation;
  readonly selections: readonly Selected[];
  readonly processor: number;
  readonly bytes: number;
}

export interface Climbed {
  readonly dearest: readonly Measured[];
  readonly tried: number;
  readonly answered: number;
  /** Operations that ended the program, and those that were refused only after much work. */
  readonly deaths: readonly Operation[];
  readonly lateRefusals: readonly (Measured & { readonly code: string })[];
}

export type Objective = (measured: Measured) => number;

const survivors = 24;
const repairs = 8;
const answerSeconds = 15;
/** Refusals that took longer than this did work before they came. */
const late = 100;

/** Looks for the dearest operation that is answered: changes what was dear, again and again, for a time. */
export async function climb(
  subject: Subject,
  material: Material,
  objective: Objective,
  seconds: number,
  seeds: readonly (readonly Selected[])[],
): Promise<Climbed> {
  let best: Measured[] = [];
  let [tried, answered] = [0, 0];
  const deaths: Operation[] = [];
  const lateRefusals: (Measured & { code: string })[] = [];
  const deadline = performance.now() + seconds * 1000;

  async function measure(selections: readonly Selected[]): Promise<Measured | "refused" | null> {
    const operation = operationOf(selections, material);
    const program = subject.program();
    const before = processorMilliseconds(program.pid) ?? 0;
    const outcome = await ask(program, operationBody(operation, { seconds: answerSeconds }));
    const processor = (processorMilliseconds(program.pid) ?? before) - before || outcome.milliseconds;
    tried += 1;
    if (outcome.kind === "lost") {
      deaths.push(operation);
      await program.stop();
      await subject.revive();
      return null;
    }
    const measured = { operation, selections, processor, bytes: outcome.bytes };
    const [code] = codesOf(outcome.text.slice(0, 5000));
    if (isAnswer(outcome)) {
      answered += 1;
      return measured;
    }
    if (processor > late) lateRefusals.push({ ...measured, code: code ?? String(outcome.status) });
    return code === "COST_LIMIT" ? "refused" : null;
  }

  async function consider(start: readonly Selected[]): Promise<void> {
    let selections = start;
    for (let repair = 0; repair <= repairs; repair += 1) {
      const result = await measure(selections);
      if (result === null) return;
      if (result !== "refused") {
        const weakest = best.length < survivors ? 0 : objective(best[best.length - 1] ?? result);
        if (objective(result) <= weakest) return;
        // A collection of garbage may have come between; the better of two is the truth.
        const again = await measure(selections);
        const surer = again !== null && again !== "refused" && objective(again) < objective(result) ? again : result;
        best = distinct([...best, surer].sort((one, other) => objective(other) - objective(one))).slice(0, survivors);
        return;
      }
      selections = cheaper(selections, material);
    }
  }

  for (const seed of seeds) if (performance.now() < deadline) await consider(seed);
  while (performance.now() < deadline) {
    const { random } = material;
    const roots = best.map(({ selections }) => selections);
    if (roots.length === 0 || random.chance(0.15)) await consider([anyRoot(material)]);
    else {
      let next: readonly Selected[] = random.of(roots);
      for (let count = 1 + random.below(3); count > 0; count -= 1) next = changed(next, roots.flat(), material);
      await consider(next);
    }
  }
  return { dearest: best, tried, answered, deaths, lateRefusals };
}

/** An answer with errors beside its data has done its work too. */
const isAnswer = ({ status, text, bytes }: Answered): boolean =>
  status === 200 && (bytes > 200_000 || at(parsed(text), "data") != null);

/** One operation of each shape: the ten dearest are not ten sizes of one. */
function distinct(measured: readonly Measured[]): Measured[] {
  const shapes = new Map<string, Measured>();
  for (const each of measured) {
    const shape = each.operation.query.replaceAll(/\d+|"[^"]*"/g, "");
    if (!shapes.has(shape)) shapes.set(shape, each);
  }
  return [...shapes.values()];
}
