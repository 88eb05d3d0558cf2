import { ask, codesOf, operationBody, type Operation, type Outcome } from "./ask.js";
import { threatFolders } from "./folders.js";
import { peakMegabytes, residentMegabytes, resetPeak } from "./process-figures.js";
import type { Item, Section, Setting } from "./report.js";
import { found } from "./search/dearest.js";
import { largest, tally } from "./statistics.js";
import { createSubject, type Subject } from "./subject.js";

const clients = 32;
const longestWait = 250;
const answerSeconds = 60;
const rounds = 2;

/** What is asked when no search was made before: known to be dear, and within what is permitted. */
const known: readonly Operation[] = [
  { query: "{seizureTotals(groupBy:[SUBSTANCE,COUNTRY,ORGANIZATION,YEAR]){totals{kilograms leftOut{explanation}}}}" },
  { query: "{documents(first:100){nodes{text bibtex cslJson unexplained(first:10){nodes{quote}}}}}" },
  {
    query: '{search(query:"agency of drug control heroin",first:100){edges{textMatches{field}node{... on Node{id}}}}}',
  },
  {
    query:
      "{seizureStats(first:25){nodes{citations{quote document{title}}claims{value raw citations{quote before after}}}}}",
  },
  { query: "{countries(first:100){nodes{seizures(first:25){nodes{mass{kilograms raw}claims{value}}}}}}" },
  { query: "{facts(first:100){nodes{claims{field value citations{quote bibtex}}}}}" },
];

export const atOnce: Section = { name: "at-once", title: "32 at once of the dearest", run };

async function run(setting: Setting): Promise<{ items: Item[]; summary: string }> {
  const subject = await createSubject({ folders: threatFolders(setting) });
  try {
    const operations = [...found.slice(0, setting.amount(3, 4)), ...known.slice(0, setting.amount(3, 5))];
    const items: Item[] = [];
    let [answered, refused, lost, wait] = [0, 0, 0, 0];
    for (const operation of operations) {
      let result = await together(subject, operation);
      for (let round = 1; round < rounds && result.lost === 0 && !result.holds; round += 1)
        result = await together(subject, operation);
      items.push(result.item);
      answered += result.answered;
      refused += result.refused;
      lost += result.lost;
      wait = Math.max(wait, result.wait);
    }
    return {
      items,
      summary: `${answered} answered, ${refused} refused, ${lost} lost; a bystander waited ${wait.toFixed(0)} ms at most, ${subject.quietWait.toFixed(0)} ms when it is quiet`,
    };
  } finally {
    await subject.stop();
  }
}

interface Together {
  readonly item: Item;
  readonly holds: boolean;
  readonly answered: number;
  readonly refused: number;
  readonly lost: number;
  readonly wait: number;
}

async function together(subject: Subject, operation: Operation): Promise<Together> {
  const program = subject.program();
  await subject.watched();
  resetPeak(program.pid);
  const outcomes = await Promise.all(
    Array.from({ length: clients }, () => ask(program, operationBody(operation, { seconds: answerSeconds }))),
  );
  const { waits, failures } = await subject.watched();
  const memory = peakMegabytes(program.pid) ?? residentMegabytes(program.pid) ?? 0;
  const died = !program.isAlive();
  await subject.revive();
  const wait = largest(waits);
  const refused = outcomes.filter(isRefused).length;
  const answered = outcomes.filter((outcome) => outcome.kind === "answer" && outcome.status === 200).length;
  const lost = clients - refused - answered;
  const isSlow = !died && lost === 0 && failures.length === 0;
  const holds = isSlow && wait <= subject.quietWait + longestWait;
  const times = outcomes.map(({ milliseconds }) => milliseconds);
  const figures = `${answered} answered, ${refused} refused, ${lost} lost${died ? ", died" : ""} within ${largest(times).toFixed(0)} ms; bystander ${wait.toFixed(0)} ms${failures.length > 0 ? ` (${tally(failures)})` : ""}; ${memory.toFixed(0)} MB; ${tally(outcomes.map(wordFor))}`;
  return { item: { name: operation.query, holds, isSlow, figures }, holds, answered, refused, lost, wait };
}

/** Refused, with the time after which to come again. */
const isRefused = (outcome: Outcome): boolean =>
  outcome.kind === "answer" && [429, 503].includes(outcome.status) && outcome.headers["retry-after"] !== undefined;

const wordFor = (outcome: Outcome): string =>
  outcome.kind === "lost"
    ? outcome.reason
    : [outcome.status, ...codesOf(outcome.text.slice(0, 500)).slice(0, 1)].join(" ");
