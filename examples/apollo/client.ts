import { ApolloClient, HttpLink, InMemoryCache, type TypePolicies } from "@apollo/client";
import { relayStylePagination } from "@apollo/client/utilities";
import { embeddedTypes, possibleTypes } from "../generated/cache-types.js";

const typePolicies: TypePolicies = {
  // What has no id is completed in its record, whichever query brings the rest of its fields.
  ...Object.fromEntries(embeddedTypes.map((name) => [name, { merge: true }])),
  // Pages of one list are one entry; lists of other filters or orders are others. Ask such a list for `edges`.
  Organization: { fields: { seizures: relayStylePagination(["filter", "orderBy"]) } },
};

export const createClient = (uri: string): ApolloClient =>
  new ApolloClient({
    link: new HttpLink({ uri }),
    cache: new InMemoryCache({
      possibleTypes,
      typePolicies,
      // An id says its type already, and is the same in every answer.
      dataIdFromObject: ({ id }) => (typeof id === "string" ? id : undefined),
    }),
  });
