import { createHash } from "node:crypto";
import { Agent } from "node:http";
import { ask, at, operationBody, parsed } from "./ask.js";
import { corpusFolder } from "./folders.js";
import { residentMegabytes, systemHasFigures } from "./process-figures.js";
import { startProgram } from "./program.js";
import type { Item, Section, Setting } from "./report.js";
import { slope, tally } from "./statistics.js";

const clients = 6;
const heapMegabytes = 256;
const mostGrowth = 1;
const samples = 60;

export const memory: Section = { name: "memory", title: "Memory after 60,000 distinct operations", run };

async function run(setting: Setting): Promise<{ items: Item[]; summary: string }> {
  const items = [await asked(setting, false), await asked(setting, true)];
  return { items, summary: items.map(({ figures }) => figures).join("; ") };
}

async function asked(setting: Setting, isPersisted: boolean): Promise<Item> {
  const count = setting.amount(1500, 30_000);
  const program = await startProgram({ folders: [corpusFolder(setting, 20)], heapMegabytes });
  const name = `${count.toLocaleString("en")} distinct operations${isPersisted ? " by their hashes" : ""}, ${heapMegabytes} MB`;
  try {
    const points: [number, number][] = [];
    const errors: string[] = [];
    const deadline = performance.now() + setting.amount(15, 75) * 1000;
    let next = 0;
    const client = async (): Promise<void> => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      while (next < count && performance.now() < deadline && program.isAlive()) {
        const index = next;
        next += 1;
        const query = distinctOperation(index);
        const outcome = await ask(
          program,
          operationBody(isPersisted ? persisted(query) : { query }, { agent, seconds: 20 }),
        );
        if (outcome.kind === "lost") errors.push(outcome.reason);
        else if (at(parsed(outcome.text), "data") == null) errors.push(outcome.text.slice(0, 80));
        if (index % Math.ceil(count / samples) === 0) points.push([index, residentMegabytes(program.pid) ?? 0]);
      }
      agent.destroy();
    };
    await Promise.all(Array.from({ length: clients }, client));
    const last = points.filter(([index]) => index >= (next * 2) / 3);
    const growth = slope(last) * 10_000;
    const plain = `${next.toLocaleString("en")} asked, ${errors.length} errors${errors.length > 0 ? ` (${tally(errors)})` : ""}`;
    if (!systemHasFigures)
      return { name, holds: errors.length === 0, figures: `${plain}; memory is not measured on this system` };
    return {
      name,
      // The short form is over before the heap has found its size.
      holds: setting.isShort ? errors.length === 0 : errors.length === 0 && growth < mostGrowth,
      figures: `${plain}; ${points[0]?.[1].toFixed(0) ?? ""} to ${points[points.length - 1]?.[1].toFixed(0) ?? ""} MB, the last third grows by ${growth.toFixed(2)} MB in 10,000`,
    };
  } finally {
    await program.stop();
  }
}

/** About two kilobytes, of which no two are the same. */
function distinctOperation(index: number): string {
  const filler = `# ${String(index).repeat(10)} ${"x".repeat(1600)}`;
  return `query q${index} { n${index}: seizureStats(first: ${1 + (index % 20)}) { nodes { id mass { kilograms } } } search(query: "heroin ${index}", first: 3) { totalCount } } ${filler}`;
}

function persisted(query: string): object {
  const sha256Hash = createHash("sha256").update(query).digest("hex");
  return { query, extensions: { persistedQuery: { version: 1, sha256Hash } } };
}
