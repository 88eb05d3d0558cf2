import { formatProblem, type Problem } from "../../documents/problem.js";
import { cut } from "../../http/short-message.js";
import { describeError, type ErrorDescription } from "./describe-error.js";
import { escaped } from "./escape.js";

/** One JSON object a line for programs, or lines for a person at a terminal, who does not see every request. */
export type LogForm = "json" | "plain";

type Fields = Readonly<Record<string, unknown>>;
type Level = "info" | "warn" | "error";

/** What the service says while it runs. */
export interface Log {
  info(this: void, message: string, fields?: Fields): void;
  warn(this: void, message: string, fields?: Fields): void;
  /** An error of ours, whole; by its id a client can ask about it. */
  error(this: void, error: unknown, id?: string): void;
  problem(this: void, problem: Problem): void;
  /** A request that has been answered, or whose client has gone; null where none is written. */
  readonly request: ((this: void, level: Level, fields: Fields) => void) | null;
}

/** Where lines go, each with its end. */
type Write = (line: string) => void;

export const createLog = (form: LogForm, write: Write): Log => (form === "json" ? jsonLog(write) : plainLog(write));

function jsonLog(write: Write): Log {
  const timeOf = lastTime();
  const say = (level: Level, fields: Fields, message: string): void => {
    let line = `{"level":"${level}","time":"${timeOf(Date.now())}"`;
    for (const name in fields) if (fields[name] !== undefined) line += `,"${name}":${asJson(fields[name])}`;
    write(`${line},"message":${asJson(message)}}\n`);
  };
  return {
    info: (message, fields = {}) => {
      say("info", fields, shortenedMessage(message));
    },
    warn: (message, fields = {}) => {
      say("warn", fields, shortenedMessage(message));
    },
    error: (error, id) => {
      say("error", { ...(id !== undefined && { errorId: id }), error: describeError(error) }, "Internal server error");
    },
    problem: ({ path, line, column, message, fix }) => {
      say("warn", { path, line, column, ...(fix !== null && { fix }) }, shortenedMessage(message));
    },
    request: (level, fields) => {
      say(level, fields, "request");
    },
  };
}

/** As JSON; wherever a text came from, it gets no further than its string. */
const asJson = (value: unknown): string =>
  typeof value === "string" && isPlain.test(value) ? `"${value}"` : escaped(JSON.stringify(value));

/** What is the same within the quotes of JSON. */
const isPlain = /^[ !#-[\]-~]*$/;

/** Many lines are written in one millisecond, and to write its time takes longer than the rest of a line. */
function lastTime(): (now: number) => string {
  let last = 0;
  let text = "";
  return (now) => {
    if (now !== last) text = new Date(now).toISOString();
    last = now;
    return text;
  };
}

function plainLog(write: Write): Log {
  const say = (message: string): void => {
    write(`${onOwnLines(shortenedMessage(message))}\n`);
  };
  return {
    info: say,
    warn: say,
    error: (error, id) => {
      say(`${id === undefined ? "Error" : `Error ${id}`}: ${inWords(describeError(error))}`);
    },
    problem: (problem) => {
      say(formatProblem(problem));
    },
    request: null,
  };
}

/** Further lines are indented, so that no text, such as the name of a file, makes a line that seems to be ours. */
const onOwnLines = (text: string): string =>
  text
    .split("\n")
    .map((line, index) => escaped(index === 0 || line.startsWith("    ") ? line : `    ${line}`))
    .join("\n");

const inWords = ({ name, message, stack, path, cause }: ErrorDescription): string =>
  [
    stack ?? `${name}: ${message}`,
    ...(path === undefined ? [] : [`at ${path}`]),
    ...(cause === undefined ? [] : [`because of ${inWords(cause)}`]),
  ].join("\n");

const shortenedMessage = (message: string): string => cut(message, 4000);
