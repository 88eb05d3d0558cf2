import { getNamedType, isCompositeType } from "graphql";
import { ask, codesOf, operationBody, type Operation } from "../ask.js";
import { threatFolders } from "../folders.js";
import { gatherIdentifiers } from "../identifiers.js";
import { peakMegabytes, processorMilliseconds, residentMegabytes, resetPeak } from "../process-figures.js";
import type { Item, Section, Setting } from "../report.js";
import { schemaOf } from "../schema-of.js";
import { largest } from "../statistics.js";
import { createSubject, type Subject } from "../subject.js";
import { climb, type Climbed } from "./climb.js";
import { createRandom } from "./random.js";
import { type Material, type Selected, selected } from "./selection.js";

/** What the dearest operation may take of a processor, in milliseconds, and how much longer another may wait for it. */
const mostProcessor = 100;
const longestWait = 250;
const shown = 10;
const runs = 5;

export const dearest: Section = { name: "search", title: "Dearest operations, searched", run };

/** The dearest operations of the last search, for those who ask them many times at once. */
export const found: Operation[] = [];

async function run(setting: Setting): Promise<{ items: Item[]; summary: string }> {
  const subject = await createSubject({ folders: threatFolders(setting) });
  try {
    const material: Material = {
      schema: await schemaOf(subject.program()),
      ids: await gatherIdentifiers(subject.program()),
      random: createRandom(setting.seed),
    };
    const seconds = setting.amount(8, 75);
    const seeds = seedsOf(material);
    const byProcessor = await climb(subject, material, ({ processor }) => processor, seconds, seeds);
    const byBytes = await climb(
      subject,
      material,
      ({ bytes }) => bytes,
      seconds / 2,
      byProcessor.dearest.slice(0, 5).map(({ selections }) => selections),
    );
    const items: Item[] = [];
    found.splice(0);
    for (const { operation } of [...byProcessor.dearest.slice(0, shown), ...byBytes.dearest.slice(0, 3)]) {
      items.push(await measured(subject, operation));
      found.push(operation);
    }
    items.push(...faultsOf(byProcessor), ...faultsOf(byBytes));
    const [first] = items;
    return {
      items,
      summary: `of ${byProcessor.tried + byBytes.tried} tried and ${byProcessor.answered + byBytes.answered} answered, the dearest: ${first?.figures ?? "none"}`,
    };
  } finally {
    await subject.stop();
  }
}

/** Every root field with its leaves, with full pages, and every relation of it. */
function seedsOf(material: Material): Selected[][] {
  const { schema } = material;
  return Object.values(schema.getQueryType()?.getFields() ?? {})
    .filter(({ name, type }) => name !== "_service" && isCompositeType(getNamedType(type)))
    .flatMap((field) => [0, 2, 3, 4].map((levels) => [selected(field, levels, material)]));
}

/** What an operation takes: the least of some runs, for the machine may have been busy. */
async function measured(subject: Subject, operation: Operation): Promise<Item> {
  const figures: { processor: number; wait: number; memory: number; bytes: number; outcome: string }[] = [];
  for (let count = 0; count < runs; count += 1) {
    const { pid } = subject.program();
    await subject.watched();
    resetPeak(pid);
    const held = residentMegabytes(pid) ?? 0;
    const before = processorMilliseconds(pid) ?? 0;
    const outcome = await ask(subject.program(), operationBody(operation, { seconds: 20 }));
    const processor = (processorMilliseconds(pid) ?? before) - before;
    const { waits } = await subject.watched();
    const said =
      outcome.kind === "lost" ? outcome.reason : [outcome.status, ...codesOf(outcome.text.slice(0, 1000))].join(" ");
    figures.push({
      processor,
      wait: largest(waits),
      memory: (peakMegabytes(pid) ?? held) - held,
      bytes: outcome.kind === "lost" ? 0 : outcome.bytes,
      outcome: said,
    });
    await subject.revive();
  }
  const least = (of: (each: (typeof figures)[number]) => number): number => Math.min(...figures.map(of));
  const [processor, wait] = [least((each) => each.processor), least((each) => each.wait)];
  const memory = largest(figures.map((each) => each.memory));
  const last = figures[figures.length - 1];
  return {
    name: operation.query.slice(0, 4000),
    holds: processor <= mostProcessor && wait <= subject.quietWait + longestWait,
    isSlow: figures.every(({ bytes }) => bytes > 0),
    figures: `${processor.toFixed(0)} ms of CPU, bystander ${wait.toFixed(0)} ms, ${((last?.bytes ?? 0) / 1e6).toFixed(2)} MB, memory +${memory.toFixed(0)} MB, ${last?.outcome ?? ""}`,
  };
}

const faultsOf = ({ deaths, lateRefusals }: Climbed): Item[] => [
  ...deaths.map(({ query }) => ({ name: query.slice(0, 4000), holds: false, figures: "died or did not answer" })),
  ...[...lateRefusals]
    .sort((one, other) => other.processor - one.processor)
    .slice(0, 3)
    .map(({ operation, processor, code }) => ({
      name: operation.query.slice(0, 4000),
      holds: null,
      figures: `refused with ${code} after ${processor.toFixed(0)} ms of CPU`,
    })),
];
