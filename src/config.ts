/** What the environment sets; the command line wins over it. */
export interface Config {
  readonly host: string;
  readonly port: number;
}

/** Reads the environment once. Throws a sentence with the name, what was expected and what is there. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  return Object.freeze({ host: environment.HOST ?? "localhost", port: readPort(environment.PORT ?? "4000", "PORT") });
}

export function readPort(text: string, name: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535))
    throw new RangeError(`${name} is ${JSON.stringify(text)}; expected a number from 0 (any free port) to 65535`);
  return port;
}
