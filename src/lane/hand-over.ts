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
