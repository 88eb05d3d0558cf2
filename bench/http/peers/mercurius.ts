import fastify from "fastify";
import mercurius from "mercurius";
import type { ById, ByIds, ByRepresentations, First, SeizureList } from "./arguments.js";
import type { GraphQLResolveInfo } from "graphql";
import type { CitationValue, ClaimValue, EventRecord, OrganizationRecord, SeizureRecord } from "../records/record.js";
import { givenKey } from "../records/given-key.js";
import { Data } from "./data.js";
import { portAndFiles } from "./given.js";
import { schema } from "./schema.js";

/** Mercurius with its jit: resolvers that answer with plain values. */
const { port, files } = portAndFiles();
const data = await Data.read(files);

const citation = {
  document: ({ documentId }: CitationValue) => data.document(documentId),
};

const resolvers = {
  Query: {
    seizureStat: (_root: unknown, { id }: ById) => data.seizures.get(id) ?? null,
    seizureStats: (_root: unknown, { first, after, filter }: SeizureList) =>
      filter == null ? data.seizuresAfter(after ?? "", first) : data.heaviestSeizures(filter, first),
    seizureStatsByIds: (_root: unknown, { ids }: ByIds) => ids.map((id) => data.seizures.get(id) ?? null),
    organizationsByIds: (_root: unknown, { ids }: ByIds) => ids.map((id) => data.organizations.get(id) ?? null),
    search: (_root: unknown, _given: unknown, _context: unknown, { variableValues }: GraphQLResolveInfo) =>
      data.given.get(givenKey(variableValues)),
    seizureTotals: (_root: unknown, _given: unknown, _context: unknown, { variableValues }: GraphQLResolveInfo) =>
      data.given.get(givenKey(variableValues)),
    _entities: (_root: unknown, { representations }: ByRepresentations) =>
      representations.map((each) => data.entity(each)),
  },
  _Entity: { resolveType: ({ type }: { readonly type: string }) => type },
  SeizureStat: {
    country: ({ countryId }: SeizureRecord) => data.country(countryId),
    seizedBy: ({ seizedById }: SeizureRecord) => data.organization(seizedById),
    claims: ({ id }: SeizureRecord) => data.sources.get(id)?.claims,
    citations: ({ id }: SeizureRecord) => data.sources.get(id)?.citations,
  },
  Organization: {
    country: ({ countryId }: OrganizationRecord) => data.country(countryId),
    officials: ({ id }: OrganizationRecord, { first }: First) => data.officialsOf(id, first),
    events: ({ id }: OrganizationRecord, { first }: First) => data.eventsOf(id, first),
  },
  Event: { country: ({ countryId }: EventRecord) => data.country(countryId) },
  Claim: { document: ({ documentId }: ClaimValue) => data.document(documentId) },
  Citation: citation,
};

const app = fastify({ bodyLimit: 10_000_000 });
await app.register(mercurius, { schema, resolvers, jit: 1, cache: true });
await app.listen({ host: "127.0.0.1", port });
