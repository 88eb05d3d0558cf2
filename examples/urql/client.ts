import { Client, fetchExchange } from "@urql/core";
import { cacheExchange, type StorageAdapter } from "@urql/exchange-graphcache";
import { relayPagination } from "@urql/exchange-graphcache/extras";
import { embeddedTypes, possibleTypes } from "../generated/cache-types.js";

/** With a storage, the cache outlives the page. */
export const createClient = (url: string, storage?: StorageAdapter): Client =>
  new Client({
    url,
    exchanges: [
      cacheExchange({
        possibleTypes,
        // An id says its type already, and is the same in every answer.
        globalIDs: true,
        keys: Object.fromEntries(embeddedTypes.map((name) => [name, () => null])),
        resolvers: { Organization: { seizures: relayPagination() } },
        ...(storage === undefined ? {} : { storage }),
      }),
      fetchExchange,
    ],
  });
