import { readdirSync, readFileSync, writeFileSync } from "node:fs";

/** Whether the system describes processes as Linux does. Elsewhere memory and processor time are not measured. */
export const systemHasFigures = process.platform === "linux";

const textOf = (path: string): string | null => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
};

/** Processor time that all threads of a process have taken so far, in milliseconds; null where the system does not say. */
export function processorMilliseconds(pid: number): number | null {
  if (!systemHasFigures) return null;
  try {
    const threads = readdirSync(`/proc/${pid}/task`).map((id) => textOf(`/proc/${pid}/task/${id}/schedstat`));
    return threads.reduce((sum, text) => sum + Number(text?.split(" ")[0] ?? 0), 0) / 1e6;
  } catch {
    return null;
  }
}

function status(pid: number, name: string): number | null {
  const [, kilobytes] = new RegExp(`^${name}:\\s+(\\d+) kB`, "m").exec(textOf(`/proc/${pid}/status`) ?? "") ?? [];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}

/** Memory that a process holds, in megabytes. */
export const residentMegabytes = (pid: number): number | null => status(pid, "VmRSS");

/** The most memory that it has held. */
export const peakMegabytes = (pid: number): number | null => status(pid, "VmHWM");

/** Lets the most memory count anew from now on. */
export function resetPeak(pid: number): void {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, "5");
  } catch {
    // Where it cannot be, the figure is the most since the start.
  }
}

const established = "01";

/** The other ends of the connections that a port holds open, by their ports. */
export function portsConnectedTo(port: number): ReadonlySet<number> {
  const portIn = (address = ""): number => parseInt(address.split(":")[1] ?? "", 16);
  const lines = (textOf("/proc/net/tcp") ?? "").split("\n").map((line) => line.trim().split(/\s+/));
  return new Set(
    lines
      .filter(([, local, , state]) => state === established && portIn(local) === port)
      .map(([, , remote]) => portIn(remote)),
  );
}
