import { buildSubgraph } from "../server/schema.js";

export function printSchema(): void {
  process.stdout.write(buildSubgraph().sdl);
}
