/** Under what a question that is given ready is kept: its variables, whichever order their fields came in. */
export const givenKey = (variables: unknown): string =>
  JSON.stringify(variables, (_key, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
