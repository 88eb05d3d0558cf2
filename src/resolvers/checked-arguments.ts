import { getMetadataStorage, validateSync } from "class-validator";
import { ArgumentValidationError } from "type-graphql";

export type Arguments = Readonly<Record<string, unknown>>;

/** The class of the arguments, and that of the filter among them. */
export interface Takes {
  readonly Args: new () => object;
  readonly Filter?: new () => object;
}

/** Checking takes longer than most fields; what was asked before in the same words was valid then. */
const mostKept = 200;
const longestKept = 200;

/** The arguments of a field as their classes, when they meet all that these ask. Whoever asks the same shares them. */
export class CheckedArguments {
  readonly #takes: Takes;
  readonly #isChecked: boolean;
  readonly #known = new Map<string, object>();

  constructor(takes: Takes) {
    this.#takes = takes;
    this.#isChecked = getMetadataStorage().getTargetValidationMetadatas(takes.Args, "", false, false).length > 0;
  }

  of(given: Arguments): object {
    const { Args, Filter } = this.#takes;
    // Keys of records, of which there may be thousands, are checked by nothing but their type.
    if (!this.#isChecked) return Object.assign(new Args(), given);
    const key = JSON.stringify(given);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const args: object = Object.assign(new Args(), given);
    if (Filter !== undefined && given.filter != null) Object.assign(args, { filter: filterOf(Filter, given.filter) });
    const faults = validateSync(args, { forbidUnknownValues: false, skipMissingProperties: true });
    if (faults.length > 0) throw new ArgumentValidationError(faults);
    if (this.#known.size >= mostKept) this.#known.clear();
    if (key.length <= longestKept) this.#known.set(key, args);
    return args;
  }
}

/** A filter and its alternatives as their class, whose conditions are checked. */
function filterOf(Filter: new () => object, given: object): object {
  const filter: { or?: unknown } = Object.assign(new Filter(), given);
  if (Array.isArray(filter.or)) filter.or = filter.or.map((each: object) => Object.assign(new Filter(), each));
  return filter;
}
