import { GraphQLError } from "graphql";
import type { ReferenceResolver, References } from "../federation/subgraph-entities.js";
import { toId, typeOfId } from "../model/node.js";
import { blocks } from "../repository/types/types.js";
import { countryOfIsoCode } from "../vocabulary/countries.js";
import type { RequestContext } from "../resolvers/context.js";

/** The types with a key, by which other graphs refer to their records. */
const entities = blocks.filter(({ keys }) => keys.length > 0).map(({ name }) => name);

/** Records by their ids; the id of another type finds nothing. `Sourced` is any of them but a document. */
const records: ReferenceResolver<RequestContext> = (representations, { loaders }) =>
  representations.map(({ __typename: type, id }) => {
    const wanted = String(id);
    const found = typeOfId(wanted);
    return found === type || (type === "Sourced" && found !== "Document" && entities.includes(found))
      ? loaders.record(wanted)
      : null;
  });

/**
 * Countries by their ISO 3166-1 codes or by our ids. Another graph may have ids of its own for countries: one that is
 * neither is an error, for null would say that there is no such country.
 */
const countries: ReferenceResolver<RequestContext> = (representations, { loaders }) =>
  representations.map(({ id, code, code3 }) => {
    const written = String(id ?? code ?? code3);
    if (typeOfId(written) === "Country") return loaders.record(written);
    const found = countryOfIsoCode(written);
    if (found !== null) return loaders.record(toId("Country", found));
    return id == null ? null : notOurs(written);
  });

const notOurs = (id: string): GraphQLError =>
  new GraphQLError(
    `A representation of Country has the id ${JSON.stringify(id)}; expected an id of this graph, such as "Country:CN", or an ISO 3166-1 code.`,
    { extensions: { code: "BAD_USER_INPUT", arguments: ["representations"] } },
  );

/** How other graphs' references to our records are answered. */
export const references: References<RequestContext> = {
  ...Object.fromEntries([...entities, "Sourced"].map((type) => [type, records])),
  Country: countries,
};
