import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { at, parsed } from "./ask.js";
import type { Item, Section, Setting } from "./report.js";

const mostSeconds = 120;

export const simulator: Section = { name: "simulator", title: "Seeds of the simulator with violations", run };

/** The simulator is a program of its own; here its last line and its status count. */
async function run(setting: Setting): Promise<{ items: Item[]; summary: string }> {
  const script = at(parsed(readFileSync("package.json", "utf8")), "scripts", "simulate");
  if (script === undefined) return { items: [], summary: "there is no simulator in this version" };
  const seeds = setting.amount(50, 1000);
  // A group of its own, so that what npm starts ends with it.
  const child = spawn("npm", ["run", "--silent", "simulate", "--", "--seeds", String(seeds)], {
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text) => (output += String(text)));
  const timer = setTimeout(() => {
    if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
  }, mostSeconds * 1000);
  const [code] = (await once(child, "close")) as [number | null];
  clearTimeout(timer);
  const last = output.trim().split("\n").at(-1) ?? "";
  return {
    items: [
      {
        name: `${seeds} seeds`,
        holds: code === 0,
        figures: code === null ? `not done within ${mostSeconds} s` : last.slice(0, 200),
      },
    ],
    summary: last.slice(0, 200),
  };
}
