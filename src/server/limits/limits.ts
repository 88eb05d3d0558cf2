/** What an operation, a client and the service as a whole may ask for. Each is a setting with a safe default. */
export interface Limits {
  /** The price of an operation, in objects: COST_LIMIT. */
  readonly cost: number;
  /** Words and punctuators of an operation: TOKEN_LIMIT. */
  readonly tokens: number;
  /** How deep its fields are nested: DEPTH_LIMIT. */
  readonly depth: number;
  /** ALIAS_LIMIT */
  readonly aliases: number;
  /** ROOT_FIELD_LIMIT */
  readonly rootFields: number;
  /** DIRECTIVE_LIMIT */
  readonly directives: number;
  /** Values in one list of the variables, but for keys of records: LIST_LIMIT. */
  readonly listLength: number;
  /** BODY_LIMIT */
  readonly bodyBytes: number;
  /** ANSWER_LIMIT */
  readonly answerBytes: number;
  /** How long an operation may run, without the time in which it waits: EXECUTION_SECONDS. */
  readonly executionSeconds: number;
  /** How many operations may wait for their turn: WAITING_LIMIT. */
  readonly waiting: number;
  /** The price that one client may ask for in a minute; null for any: CLIENT_COST_PER_MINUTE. */
  readonly clientCost: number | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the limits from the environment. Throws a sentence for each setting that is wrong, all at once. */
export function readLimits(environment: Environment): Limits {
  const wrong: string[] = [];
  const setting = <Default extends number | null>(name: string, otherwise: Default): number | Default => {
    const text = environment[name];
    if (text === undefined) return otherwise;
    if (!/^[1-9]\d{0,14}$/.test(text))
      wrong.push(`${name} is ${JSON.stringify(text)}; expected a whole number, 1 or more`);
    return Number(text);
  };
  const limits = {
    cost: setting("COST_LIMIT", 10_000),
    tokens: setting("TOKEN_LIMIT", 1_500),
    depth: setting("DEPTH_LIMIT", 15),
    aliases: setting("ALIAS_LIMIT", 30),
    rootFields: setting("ROOT_FIELD_LIMIT", 20),
    directives: setting("DIRECTIVE_LIMIT", 20),
    listLength: setting("LIST_LIMIT", 1_000),
    bodyBytes: setting("BODY_LIMIT", 1_000_000),
    answerBytes: setting("ANSWER_LIMIT", 5_000_000),
    executionSeconds: setting("EXECUTION_SECONDS", 5),
    waiting: setting("WAITING_LIMIT", 100),
    clientCost: setting("CLIENT_COST_PER_MINUTE", null),
  };
  if (wrong.length > 0) throw new RangeError(wrong.join("\n"));
  return Object.freeze(limits);
}

export const defaultLimits: Limits = readLimits({});
