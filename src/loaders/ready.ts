/** A value that is at hand, or a promise of it. */
export type Ready<Value> = Value | Promise<Value>;

/** What follows from a value: at once when it is at hand, so that a store in memory costs no promise. */
export const whenReady = <Value, Result>(value: Ready<Value>, next: (value: Value) => Ready<Result>): Ready<Result> =>
  value instanceof Promise ? value.then(next) : next(value);

/** All values, at once when all are at hand. */
export const allReady = <Value>(values: readonly Ready<Value>[]): Ready<readonly Value[]> =>
  // Without a promise among them they are values.
  values.some((value) => value instanceof Promise) ? Promise.all(values) : (values as readonly Value[]);
