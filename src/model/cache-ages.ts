/**
 * For how many seconds an answer may be kept, by what is in it. A record changes when a source that it rests on does; a
 * list also when any document comes or goes; what is said of the service itself holds for the moment.
 */
export const cacheAges = { record: 300, list: 60, moment: 0 } as const;

/** The hint as the schema has it. */
export const cachedAs = (kind: keyof typeof cacheAges): string => `@cacheControl(maxAge: ${cacheAges[kind]})`;
