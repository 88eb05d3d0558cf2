/** The types of record of which several documents may tell under several names: a person can say which are one. */
export const decidedTypes = ["Organization", "Official", "Event", "Agreement", "TrainingProgram"] as const;

export type DecidedType = (typeof decidedTypes)[number];

/** The type that an id of such a record begins with; null for a name. */
export const decidedTypeOf = (idOrName: string): DecidedType | null =>
  decidedTypes.find((type) => idOrName.startsWith(`${type}:`) && !/\s/.test(idOrName)) ?? null;
