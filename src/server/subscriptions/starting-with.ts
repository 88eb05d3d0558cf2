/** Results of which the first one has come already. */
export async function* startingWith<Result>(
  first: IteratorResult<Result, void>,
  others: AsyncGenerator<Result, void>,
): AsyncGenerator<Result, void> {
  if (first.done === true) return;
  try {
    yield first.value;
    yield* others;
  } finally {
    // Who wants no more than the first leaves the others where they are.
    await others.return();
  }
}
