/** What a browser gets at `/`: the IDE that is served from here, or Apollo Sandbox from its vendor. */
export type IdeKind = "offline" | "sandbox";

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
  readonly loading: LoadingConfig;
}

/** How folders are read and watched. */
export interface LoadingConfig {
  /** Seconds that a file must have been left alone before it is read. */
  readonly settle: number;
  /** Seconds between two looks at the folders when nothing seems to happen; network folders tell nothing. */
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
    ide: readIde(environment.IDE ?? "offline"),
    origins: readOrigins(environment.CORS_ORIGINS ?? ""),
    operations: readOperations(environment.OPERATIONS ?? "any", environment.OPERATIONS_MANIFESTS),
    traceSecret: readTraceSecret(environment.TRACE_SECRET),
    loading: readLoading(environment),
  });
}

function readIde(text: string): IdeKind {
  if (text !== "offline" && text !== "sandbox")
    throw new RangeError(`IDE is ${JSON.stringify(text)}; expected offline or sandbox`);
  return text;
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

function readTraceSecret(text: string | undefined): string | null {
  // The secret itself is not for the terminal.
  if (text !== undefined && !/^[!-~]{16,}$/.test(text))
    throw new RangeError("TRACE_SECRET is no secret that a header can carry; expected 16 or more signs without spaces");
  return text ?? null;
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
    memory: read("LOAD_MEMORY", 1024, "megabytes", 64, 65_536),
    seconds: read("LOAD_SECONDS", 10, "seconds", 1, 3600),
  };
  if (wrong.length > 0) throw new RangeError(wrong.join("\n"));
  return config;
}

export function readPort(text: string, name: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535))
    throw new RangeError(`${name} is ${JSON.stringify(text)}; expected a number from 0 (any free port) to 65535`);
  return port;
}
