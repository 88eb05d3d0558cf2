import { validateSync } from "class-validator";
import { ArgumentValidationError } from "type-graphql";
import { ArgumentChecks } from "./argument-checks.js";

export type Arguments = Readonly<Record<string, unknown>>;

/** The class of the arguments, and that of the filter among them. */
export interface Takes {
  readonly Args: new () => object;
  readonly Filter?: new () => object;
}

/** The arguments of a field as their class, when they meet all that it asks. */
export class CheckedArguments {
  readonly #takes: Takes;
  readonly #checks: ArgumentChecks;

  constructor(takes: Takes) {
    this.#takes = takes;
    this.#checks = new ArgumentChecks(takes.Args, takes.Filter === undefined ? null : new ArgumentChecks(takes.Filter));
  }

  of(given: Arguments): object {
    const { Args, Filter } = this.#takes;
    const args: object = Object.assign(new Args(), given);
    if (this.#checks.areMet(given)) return args;
    if (Filter !== undefined && given.filter != null) Object.assign(args, { filter: filterOf(Filter, given.filter) });
    const faults = validateSync(args, { forbidUnknownValues: false, skipMissingProperties: true });
    if (faults.length > 0) throw new ArgumentValidationError(faults);
    return args;
  }
}

/** A filter and its alternatives as their class, which says what is wrong with them. */
function filterOf(Filter: new () => object, given: object): object {
  const filter: { or?: unknown } = Object.assign(new Filter(), given);
  if (Array.isArray(filter.or)) filter.or = filter.or.map((each: object) => Object.assign(new Filter(), each));
  return filter;
}
