import { totalmem } from "node:os";
import type { IdeKind } from "../web/ide.js";
import type { BlockList } from "node:net";
import { readTrustedProxies } from "../server/limits/client-address.js";
import { type Limits, readLimits } from "../server/limits/limits.js";

/** What a browser gets at `/`: the IDE that is served from here, or Apollo Sandbox from its vendor. */

/** What the service says of itself, and how. */
export interface ObservingConfig {
  /** The form of the log; null for the one that fits: lines at a terminal, JSON elsewhere. */
  readonly log: "json" | "plain" | null;
  /** How the log names clients. */
  readonly clientNames: "hash" | "address";
  /** Where `/metrics` is answered instead of beside everything else; null for there. */
  readonly metricsPort: number | null;
}

/** What the environment sets; the command line wins over it. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly ide: IdeKind;
  /** The origins of pages that may ask, beside Apollo Sandbox; `*` for any. */
  readonly origins: readonly string[];
  readonly operations: OperationsConfig;
  /** What a router shows to get traces; null when nobody gets any. */
  readonly traceSecret: string | null;
  readonly limits: Limits;
  /** How many snapshots back changes can be asked for. */
  readonly keptSnapshots: number;
  /** For how many seconds routers may keep an answer at most. */
  readonly cacheSeconds: number;
  /** How many bytes of answers are kept for whoever asks again; 0 for none. */
  readonly answerBytes: number;
  /** Whether operations that were asked before are compiled. */
  readonly compiles: boolean;
  readonly trustedProxies: BlockList;
  /** What a router shows that alone gets the schema and data in bulk; null when everybody does. */
  readonly routerSecret: string | null;
  /** Under which address readers find the service, without a slash at the end; null when nobody said so. */
  readonly publicAddress: string | null;
  readonly observing: ObservingConfig;
  /** How many connections there may be at once. */
  readonly maxConnections: number;
  /** Seconds in which a client must fetch the next 64 kB of its answer. */
  readonly writeTimeoutSeconds: number;
  /** Seconds that balancers have to notice that the service is leaving. */
  readonly drainSeconds: number;
  readonly loading: LoadingConfig;
}

/** How folders are read and watched. */
export interface LoadingConfig {
  /** Seconds that a file must have been left alone before it is read. */
  readonly settle: number;
  /** Seconds between two looks at the folders when nothing seems to happen; network folders give no hints. */
  readonly poll: number;
  /** Megabytes that reading and building may use. */
  readonly memory: number;
  /** Seconds that one document may take. */
  readonly seconds: number;
}

export interface OperationsConfig {
  /** Whether only the operations of the manifests are answered. */
  readonly onlyTrusted: boolean;
  /** Files or folders of manifests. */
  readonly manifests: readonly string[];
}

/** Reads the environment once. Throws a sentence with the name, what was expected and what is there. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  return Object.freeze({
    host: environment.HOST ?? "localhost",
    port: readPort(environment.PORT ?? "4000", "PORT"),
    ide: readChoice(environment.IDE ?? "offline", "IDE", ["offline", "sandbox"]),
    origins: readOrigins(environment.CORS_ORIGINS ?? ""),
    operations: readOperations(environment.OPERATIONS ?? "any", environment.OPERATIONS_MANIFESTS),
    traceSecret: readSecret(environment.TRACE_SECRET, "TRACE_SECRET"),
    routerSecret: readSecret(environment.ROUTER_SECRET, "ROUTER_SECRET"),
    publicAddress: readAddress(environment.PUBLIC_URL, "PUBLIC_URL"),
    limits: readLimits(environment),
    keptSnapshots: readWhole(environment, "CHANGES_SNAPSHOTS", { least: 1, usual: 20, most: 1000 }),
    cacheSeconds: readWhole(environment, "CACHE_SECONDS", { least: 0, usual: 300, most: 31_536_000 }),
    answerBytes: 1_000_000 * readWhole(environment, "ANSWER_MEMORY", { least: 0, usual: 64, most: 65_536 }),
    compiles: readChoice(environment.COMPILE ?? "on", "COMPILE", ["on", "off"]) === "on",
    trustedProxies: readTrustedProxies(environment.TRUSTED_PROXIES ?? ""),
    observing: {
      log: environment.LOG === undefined ? null : readChoice(environment.LOG, "LOG", ["json", "plain"]),
      clientNames: readChoice(environment.LOG_CLIENT ?? "hash", "LOG_CLIENT", ["hash", "address"]),
      metricsPort: environment.METRICS_PORT === undefined ? null : readPort(environment.METRICS_PORT, "METRICS_PORT"),
    },
    maxConnections: readWhole(environment, "MAX_CONNECTIONS", { least: 1, usual: 2000, most: 1_000_000 }),
    writeTimeoutSeconds: readWhole(environment, "WRITE_TIMEOUT_SECONDS", { least: 1, usual: 10, most: 3600 }),
    drainSeconds: readWhole(environment, "DRAIN_SECONDS", { least: 1, usual: 5, most: 3600 }),
    loading: readLoading(environment),
  });
}

function readOrigins(text: string): readonly string[] {
  const origins = text
    .split(",")
    .map((origin) => origin.trim())
    .filter((origin) => origin !== "");
  const wrong = origins.find(
    (origin) => origin !== "*" && (!URL.canParse(origin) || new URL(origin).origin !== origin),
  );
  if (wrong !== undefined)
    throw new RangeError(
      `CORS_ORIGINS has ${JSON.stringify(wrong)}; expected origins such as https://example.org, separated by commas, or *`,
    );
  return origins;
}

function readOperations(operations: string, manifests: string | undefined): OperationsConfig {
  if (operations !== "any" && operations !== "trusted")
    throw new RangeError(`OPERATIONS is ${JSON.stringify(operations)}; expected trusted, or any (the default)`);
  const onlyTrusted = operations === "trusted";
  const names = (manifests ?? (onlyTrusted ? "operations" : "")).split(",").map((name) => name.trim());
  if (manifests !== undefined && names.includes(""))
    throw new RangeError(
      `OPERATIONS_MANIFESTS is ${JSON.stringify(manifests)}; expected files or folders, separated by commas`,
    );
  return { onlyTrusted, manifests: names.filter((name) => name !== "") };
}

function readChoice<Choice extends string>(text: string, name: string, choices: readonly Choice[]): Choice {
  const choice = choices.find((each) => each === text);
  if (choice === undefined)
    throw new RangeError(`${name} is ${JSON.stringify(text)}; expected ${choices.join(" or ")}`);
  return choice;
}

function readAddress(text: string | undefined, name: string): string | null {
  if (text === undefined) return null;
  const address = URL.canParse(text) ? new URL(text) : null;
  if (address === null || !/^https?:$/.test(address.protocol) || address.search !== "" || address.hash !== "")
    throw new RangeError(`${name} is ${JSON.stringify(text)}; expected an address such as https://example.org/drugs`);
  return address.href.replace(/\/+$/, "");
}

function readSecret(text: string | undefined, name: string): string | null {
  // The secret itself is not for the terminal.
  if (text !== undefined && !/^[!-~]{16,}$/.test(text))
    throw new RangeError(
      `${name} is not a secret that a header can carry; expected 16 or more characters without spaces`,
    );
  return text ?? null;
}

function readWhole(
  environment: Readonly<Record<string, string | undefined>>,
  name: string,
  { least, usual, most }: { readonly least: number; readonly usual: number; readonly most: number },
): number {
  const text = environment[name] ?? String(usual);
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= least && value <= most))
    throw new RangeError(`${name} is ${JSON.stringify(text)}; expected a whole number from ${least} to ${most}`);
  return value;
}

function readLoading(environment: Readonly<Record<string, string | undefined>>): LoadingConfig {
  const wrong: string[] = [];
  const read = (name: string, fallback: number, unit: string, least: number, most: number): number => {
    const text = environment[name] ?? String(fallback);
    const number = /^\d{1,7}(\.\d{1,3})?$/.test(text) ? Number(text) : Number.NaN;
    if (!(number >= least && number <= most))
      wrong.push(`${name} is ${JSON.stringify(text)}; expected ${unit} from ${least} to ${most}`);
    return number;
  };
  const config = {
    settle: read("WATCH_SETTLE", 1, "seconds", 0.1, 600),
    poll: read("WATCH_POLL", 2, "seconds", 0.1, 3600),
    memory: read("LOAD_MEMORY", usualMemory(process.constrainedMemory(), totalmem()), "megabytes", 64, mostMemory),
    seconds: read("LOAD_SECONDS", 10, "seconds", 1, 3600),
  };
  if (wrong.length > 0) throw new RangeError(wrong.join("\n"));
  return config;
}

const megabyte = 1024 * 1024;
const mostMemory = 65_536;

/**
 * Half of the memory that the process may use, in megabytes, and not less than a corpus of 100,000 facts takes. Where
 * nothing holds it to less than the machine has, what it is allowed is not a number, 0, or far above that.
 */
export function usualMemory(allowed: number, machine: number): number {
  const usable = allowed > 0 ? Math.min(allowed, machine) : machine;
  return Math.min(Math.max(Math.floor(usable / 2 / megabyte), 1024), mostMemory);
}

export function readPort(text: string, name: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535))
    throw new RangeError(`${name} is ${JSON.stringify(text)}; expected a number from 0 (any free port) to 65535`);
  return port;
}
