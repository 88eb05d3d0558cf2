import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collectGarbage: unknown = runInNewContext("gc");

/** Megabytes of objects in use and of memory in buffers, after garbage is collected. */
export function memoryUsed(): number {
  // What the first collection leaves without owners goes with the second.
  for (let time = 0; time < 2; time += 1)
    if (typeof collectGarbage === "function") Reflect.apply(collectGarbage, undefined, []);
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}
