import DataLoader from "dataloader";
import { canonical } from "./canonical.js";

/** Answers many keys that ask the same. */
export type AnswerBatch<Key, Ask, Answer> = (
  keys: readonly Key[],
  ask: Ask,
) => readonly Answer[] | Promise<readonly Answer[]>;

/** The loaders of one question, one for each different ask of it. Asks are compared by value, so that aliases share one. */
export class AskLoaders<Key, Ask extends object, Answer> {
  readonly #answer: AnswerBatch<Key, Ask, Answer>;
  readonly #byValue = new Map<string, DataLoader<Key, Answer>>();
  /** An ask that comes again as the same object is not compared again. */
  readonly #byAsk = new WeakMap<Ask, DataLoader<Key, Answer>>();

  constructor(answer: AnswerBatch<Key, Ask, Answer>) {
    this.#answer = answer;
  }

  load(key: Key, ask: Ask): Promise<Answer> {
    return (this.#byAsk.get(ask) ?? this.#loaderOf(ask)).load(key);
  }

  #loaderOf(ask: Ask): DataLoader<Key, Answer> {
    const value = valueOf(ask);
    const known = this.#byValue.get(value);
    const loader = known ?? new DataLoader<Key, Answer>((keys) => Promise.resolve(this.#answer(keys, ask)));
    this.#byValue.set(value, loader);
    this.#byAsk.set(ask, loader);
    return loader;
  }
}

/** The loader of a question that is asked with nothing but its keys. */
export const keyLoader = <Key, Answer>(
  answer: (keys: readonly Key[]) => readonly Answer[] | Promise<readonly Answer[]>,
): DataLoader<Key, Answer> => new DataLoader((keys) => Promise.resolve(answer(keys)));

/** The loader of a question whose keys are asks: the same ask is asked once. */
export const askLoader = <Ask extends object, Answer>(
  answer: (asks: readonly Ask[]) => readonly Answer[] | Promise<readonly Answer[]>,
): DataLoader<Ask, Answer, string> =>
  new DataLoader<Ask, Answer, string>((asks) => Promise.resolve(answer(asks)), { cacheKeyFn: valueOf });

const valueOf = (ask: object): string => JSON.stringify(canonical(ask));
