import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Running } from "../gateways/partner.js";

/** Starts a subgraph that the product's builder made, as a program of its own with its own copy of graphql. */
export async function startBuilt(name: "media" | "products"): Promise<Running> {
  const program = spawn(process.execPath, ["build/test/federation/products/main.js", name], {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, PORT: "0" },
  });
  process.once("exit", () => program.kill());
  for await (const line of createInterface(program.stderr)) {
    const url = /^(http\S+) serves /.exec(line)?.[1];
    if (url !== undefined) return { url, stop: () => stop(program) };
  }
  throw new Error(`${name} did not start`);
}

async function stop(program: ReturnType<typeof spawn>): Promise<void> {
  program.kill();
  await once(program, "exit");
}
