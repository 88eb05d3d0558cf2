/**
 * Thrown where the lane does not go on: the reference path answers the whole operation, and says what is wrong if something
 * is. Lasting when it is the operation that the lane does not do, whatever its variables and its snapshot.
 */
export class HandOver extends Error {
  constructor(
    why: string,
    readonly lasting = false,
  ) {
    super(why);
  }
}

/**
 * Thrown for a promise. Nobody waits for it: the reference path asks again, and says what is wrong if something is. An
 * operation that waits the first time waits always; totals that took long once do not.
 */
export class NotAtHand extends HandOver {
  constructor(why: string, promise: unknown) {
    super(why);
    Promise.resolve(promise).catch(() => undefined);
  }
}
