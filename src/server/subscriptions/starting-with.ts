/** Results of which the first one has come already. */
export async function* startingWith<Result>(
  first: IteratorResult<Result, void>,
  others: AsyncGenerator<Result, void>,
): AsyncGenerator<Result, void> {
  if (first.done === true) return;
  yield first.value;
  yield* others;
}
