import { type GraphQLSchema, parse, specifiedRules, validate } from "graphql";
import { ask, at, codesOf, parsed } from "../ask.js";
import { type Identifiers, gatherIdentifiers } from "../identifiers.js";
import { processorMilliseconds } from "../process-figures.js";
import type { Program } from "../program.js";
import { schemaOf } from "../schema-of.js";
import type { Item, Section, Setting } from "../report.js";
import { answersIn, askRaw } from "../sockets.js";
import { largest, tally } from "../statistics.js";
import { createSubject, type Subject } from "../subject.js";
import { threatFolders } from "../folders.js";
import { amplification } from "./amplification.js";
import type { Form } from "./form.js";
import { http } from "./http.js";
import { faultOf, faultOfHeaders, type Seen, seenOf, seenOfRaw } from "./judge.js";
import { texts } from "./texts.js";
import { values } from "./values.js";

/** A bystander must not wait longer than this beyond what is usual. */
const longestWait = 250;
/** What the dearest operation that is answered may take, in milliseconds. */
const mostProcessor = 100;
const answerSeconds = 10;
const tries = 5;

export const threats: Section = { name: "threats", title: "Threats refused", run };

async function run(setting: Setting): Promise<{ items: Item[]; summary: string }> {
  const subject = await createSubject({ folders: threatFolders(setting) });
  try {
    const schema = await schemaOf(subject.program());
    const ids = await gatherIdentifiers(subject.program());
    const items: Item[] = [];
    const headerFaults: string[] = [];
    for (const form of formsOf(ids)) {
      const item = await tried(subject, form, schema, headerFaults);
      items.push(item);
    }
    items.push({
      name: "headers of all answers",
      holds: headerFaults.length === 0,
      figures: tally(headerFaults),
    });
    const judged = items.filter(({ holds }) => holds !== null);
    const held = judged.filter(({ holds }) => holds).length;
    return {
      items,
      summary: `${held} of ${judged.length} forms came out as they must; a bystander waits ${subject.quietWait.toFixed(0)} ms when it is quiet`,
    };
  } finally {
    await subject.stop();
  }
}

const formsOf = (ids: Identifiers): readonly Form[] => [
  ...amplification(ids),
  ...texts(ids),
  ...values(ids),
  ...http(),
];

/** Tries a form; again, when only somebody's wait speaks against it, for the machine may have been busy. */
async function tried(subject: Subject, form: Form, schema: GraphQLSchema, headerFaults: string[]): Promise<Item> {
  const name = `${form.threat} ${form.name}`;
  if (!fits(form, schema)) return { name, holds: null, figures: "does not fit the schema of this version" };
  let attempt = await attack(subject, form);
  for (
    let count = 1;
    count < tries && attempt.fault === null && slowness(subject, form, attempt) !== null;
    count += 1
  ) {
    const next = await attack(subject, form);
    // Each figure by itself: who has waited for the machine need not have been kept waiting by the operation.
    attempt = {
      ...next,
      processor: Math.min(attempt.processor, next.processor),
      wait: Math.min(attempt.wait, next.wait),
    };
  }
  if (attempt.headerFault !== null) headerFaults.push(attempt.headerFault);
  const fault = attempt.fault ?? slowness(subject, form, attempt);
  const figures = `${fault === null ? "" : `${fault}; `}${attempt.outcome}, ${attempt.milliseconds.toFixed(0)} ms, ${attempt.processor.toFixed(0)} ms of CPU, bystander ${attempt.wait.toFixed(0)} ms`;
  return { name, holds: fault === null, isSlow: attempt.fault === null, figures };
}

/** What was answered may have taken so much of a processor, and kept the bystander waiting for so long. */
function slowness({ quietWait }: Subject, { expected }: Form, { processor, wait }: Attempt): string | null {
  if (wait > quietWait + longestWait) return "the bystander waited";
  return expected === "bounded" && processor > mostProcessor ? `more than ${mostProcessor} ms of CPU` : null;
}

interface Attempt {
  readonly fault: string | null;
  readonly headerFault: string | null;
  readonly outcome: string;
  readonly milliseconds: number;
  readonly processor: number;
  /** The longest that the bystander waited meanwhile. */
  readonly wait: number;
}

async function attack(subject: Subject, form: Form): Promise<Attempt> {
  const program = subject.program();
  await subject.watched();
  const before = processorMilliseconds(program.pid) ?? 0;
  const started = performance.now();
  const seen = await sent(program, form);
  const milliseconds = performance.now() - started;
  const { waits, failures } = await subject.watched();
  const processor = (processorMilliseconds(program.pid) ?? before) - before;
  // An end by want of memory takes a moment after the connection is gone.
  if (seen === null) await Promise.race([program.exited, new Promise((resolve) => setTimeout(resolve, 500))]);
  const died = !program.isAlive();
  // What goes on working for somebody who has gone is not waited for.
  if (seen === null && !died) await program.stop();
  await subject.revive();
  await subject.watched();
  const fault = died
    ? "died"
    : seen === null
      ? "not answered"
      : failures.length > 0
        ? `bystander: ${failures[0] ?? ""}`
        : faultOf(form, seen);
  const outcome =
    seen === null
      ? "no answer"
      : `${seen.status} ${codesOf(seen.body).slice(0, 2).join(" ")} ${seen.body.length} characters`;
  return {
    fault,
    headerFault: seen === null ? null : faultOfHeaders(seen),
    outcome,
    milliseconds,
    processor,
    wait: largest(waits),
  };
}

async function sent(program: Program, { sent: what }: Form): Promise<Seen | null> {
  if (!("bytes" in what)) return seenOf(await ask(program, { ...what, seconds: answerSeconds }));
  const raw = await askRaw(program, what.bytes, answerSeconds);
  const [answer] = answersIn(raw.received());
  return answer === undefined ? null : seenOfRaw(answer);
}

const rules = specifiedRules.filter(({ name }) =>
  /^(FieldsOnCorrectType|KnownArgumentNames|KnownTypeNames|ProvidedRequired|ScalarLeafs|PossibleFragmentSpreads)/.test(
    name,
  ),
);

/** Whether an operation that is said to fit the schema does. */
function fits({ fits: claimed, sent: what }: Form, schema: GraphQLSchema): boolean {
  if (claimed !== true || "bytes" in what) return true;
  const query = at(parsed(String(what.body)), "query");
  if (typeof query !== "string" || query.length > 20_000) return true;
  try {
    return validate(schema, parse(query), rules).length === 0;
  } catch {
    return false;
  }
}
