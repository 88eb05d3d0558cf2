/** American spellings that tables use, with the British ones that texts print as well. */
export const british: ReadonlyMap<string, string> = new Map([
  ["organization", "organisation"],
  ["organizations", "organisations"],
  ["center", "centre"],
  ["centers", "centres"],
  ["program", "programme"],
  ["programs", "programmes"],
  ["defense", "defence"],
]);

/** The same the other way round. */
export const american: ReadonlyMap<string, string> = new Map([...british].map(([one, other]) => [other, one] as const));
