import { Kind, parse } from "graphql";

/**
 * A fetcher that names an operation which the document has. The editor learns of a change a moment late, and would ask
 * for the operation from before.
 */
export const naming = (fetcher) => (parameters, options) => {
  const names = namesOf(parameters.query);
  const { operationName } = parameters;
  const known = names === null || names.includes(operationName) ? operationName : names[0];
  return fetcher({ ...parameters, operationName: known }, options);
};

/** The names of the operations; null where the server is to say what is wrong with the text. */
function namesOf(query) {
  try {
    return parse(query, { noLocation: true }).definitions.flatMap(({ kind, name }) =>
      kind === Kind.OPERATION_DEFINITION ? [name?.value] : [],
    );
  } catch {
    return null;
  }
}
