import { Agent, type IncomingHttpHeaders, request } from "node:http";

export interface Asking {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  /** After which the connection is closed and the request counts as lost. */
  readonly seconds?: number;
  /** A connection of its own when left out. */
  readonly agent?: Agent;
}

export interface Answered {
  readonly kind: "answer";
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly bytes: number;
  readonly milliseconds: number;
}

export interface Lost {
  readonly kind: "lost";
  /** Such as `ECONNRESET`, or `no answer within 10 s`. */
  readonly reason: string;
  readonly milliseconds: number;
}

export type Outcome = Answered | Lost;

interface Place {
  readonly port: number;
}

/** Asks once; what goes wrong is an outcome, never thrown. */
export function ask({ port }: Place, asking: Asking): Promise<Outcome> {
  const started = performance.now();
  const seconds = asking.seconds ?? 10;
  return new Promise((resolve) => {
    const lose = (reason: string): void => {
      clearTimeout(timer);
      resolve({ kind: "lost", reason, milliseconds: performance.now() - started });
      sent.destroy();
    };
    const sent = request(
      {
        host: "127.0.0.1",
        port,
        method: asking.method ?? "GET",
        path: asking.path ?? "/graphql",
        headers: asking.headers,
        agent: asking.agent ?? false,
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", ({ message }) => {
          lose(message);
        });
        response.on("end", () => {
          clearTimeout(timer);
          const body = Buffer.concat(chunks);
          resolve({
            kind: "answer",
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: body.toString("utf8"),
            bytes: body.length,
            milliseconds: performance.now() - started,
          });
        });
      },
    );
    const timer = setTimeout(() => {
      lose(`no answer within ${seconds} s`);
    }, seconds * 1000);
    sent.on("error", (error: NodeJS.ErrnoException) => {
      lose(error.code ?? error.message);
    });
    sent.end(asking.body);
  });
}

export interface Operation {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** An operation as clients send it. */
export const operationBody = (operation: object, more: Omit<Asking, "body"> = {}): Asking => ({
  method: "POST",
  ...more,
  headers: { "content-type": "application/json", accept: "application/json", ...more.headers },
  body: JSON.stringify(operation),
});

/** The value of a JSON text; undefined when it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Follows names and places into a JSON value. */
export const at = (value: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (inner, name) =>
      Array.isArray(inner) && typeof name === "number"
        ? (inner as readonly unknown[])[name]
        : isObject(inner)
          ? inner[name]
          : undefined,
    value,
  );

export const listAt = (value: unknown, ...path: readonly (string | number)[]): readonly unknown[] => {
  const list = at(value, ...path);
  return Array.isArray(list) ? list : [];
};

/** The codes of the errors in an answer, in their order. */
export const codesOf = (text: string): string[] =>
  listAt(parsed(text), "errors").map((error) => {
    const code = at(error, "extensions", "code");
    return typeof code === "string" ? code : "no code";
  });
