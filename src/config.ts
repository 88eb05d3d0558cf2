/** What a browser gets at `/`: the IDE that is served from here, or Apollo Sandbox from its vendor. */
export type IdeKind = "offline" | "sandbox";

/** What the environment sets; the command line wins over it. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly ide: IdeKind;
}

/** Reads the environment once. Throws a sentence with the name, what was expected and what is there. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  return Object.freeze({
    host: environment.HOST ?? "localhost",
    port: readPort(environment.PORT ?? "4000", "PORT"),
    ide: readIde(environment.IDE ?? "offline"),
  });
}

function readIde(text: string): IdeKind {
  if (text !== "offline" && text !== "sandbox")
    throw new RangeError(`IDE is ${JSON.stringify(text)}; expected offline or sandbox`);
  return text;
}

export function readPort(text: string, name: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535))
    throw new RangeError(`${name} is ${JSON.stringify(text)}; expected a number from 0 (any free port) to 65535`);
  return port;
}
