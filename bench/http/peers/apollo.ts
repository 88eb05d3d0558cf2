import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import DataLoader from "dataloader";
import type { GraphQLResolveInfo } from "graphql";
import type {
  CitationValue,
  ClaimValue,
  CountryRecord,
  DocumentRecord,
  EventRecord,
  OfficialRecord,
  OrganizationRecord,
  SeizureRecord,
} from "../records/record.js";
import type { ById, ByIds, ByRepresentations, First, SeizureList } from "./arguments.js";
import { givenKey } from "../records/given-key.js";
import { Data, type Page } from "./data.js";
import { portAndFiles } from "./given.js";
import { schema } from "./schema.js";

/** Apollo Server as its own guide sets it up: SDL, resolvers, a DataLoader for each relation and request. */
const { port, files } = portAndFiles();
const data = await Data.read(files);

const loaderOf = <Key, Value>(load: (key: Key) => Value): DataLoader<Key, Value> =>
  new DataLoader((keys) => Promise.resolve(keys.map(load)));

interface Context {
  readonly countries: DataLoader<string, CountryRecord | null>;
  readonly organizations: DataLoader<string, OrganizationRecord | null>;
  readonly seizures: DataLoader<string, SeizureRecord | null>;
  readonly documents: DataLoader<string, DocumentRecord>;
  readonly officials: DataLoader<string, Page<OfficialRecord>>;
  readonly events: DataLoader<string, Page<EventRecord>>;
}

const pageLength = 5;
const contextOf = (): Context => ({
  countries: loaderOf((id) => data.country(id)),
  organizations: loaderOf((id) => data.organization(id)),
  seizures: loaderOf((id) => data.seizures.get(id) ?? null),
  documents: loaderOf((id) => data.document(id)),
  officials: loaderOf((id) => data.officialsOf(id, pageLength)),
  events: loaderOf((id) => data.eventsOf(id, pageLength)),
});

const countryOf = ({ countryId }: { readonly countryId: string | null }, _given: unknown, { countries }: Context) =>
  countryId === null ? null : countries.load(countryId);
const documentOf = ({ documentId }: CitationValue | ClaimValue, _given: unknown, { documents }: Context) =>
  documents.load(documentId);
const givenAnswer = (_root: unknown, _given: unknown, _context: Context, { variableValues }: GraphQLResolveInfo) =>
  data.given.get(givenKey(variableValues));

const server = new ApolloServer<Context>({
  typeDefs: schema,
  resolvers: {
    Query: {
      seizureStat: (_root: unknown, { id }: ById, { seizures }: Context) => seizures.load(id),
      seizureStats: (_root: unknown, { first, after, filter }: SeizureList) =>
        filter == null ? data.seizuresAfter(after ?? "", first) : data.heaviestSeizures(filter, first),
      seizureStatsByIds: (_root: unknown, { ids }: ByIds, { seizures }: Context) => seizures.loadMany(ids),
      organizationsByIds: (_root: unknown, { ids }: ByIds, { organizations }: Context) => organizations.loadMany(ids),
      search: givenAnswer,
      seizureTotals: givenAnswer,
      _entities: (_root: unknown, { representations }: ByRepresentations) =>
        representations.map((each) => data.entity(each)),
    },
    _Entity: { __resolveType: ({ type }: { readonly type: string }) => type },
    SeizureStat: {
      country: countryOf,
      seizedBy: ({ seizedById }: SeizureRecord, _given: unknown, { organizations }: Context) =>
        seizedById === null ? null : organizations.load(seizedById),
      claims: ({ id }: SeizureRecord) => data.sources.get(id)?.claims,
      citations: ({ id }: SeizureRecord) => data.sources.get(id)?.citations,
    },
    Organization: {
      country: countryOf,
      officials: ({ id }: OrganizationRecord, _page: First, { officials }: Context) => officials.load(id),
      events: ({ id }: OrganizationRecord, _page: First, { events }: Context) => events.load(id),
    },
    Event: { country: countryOf },
    Claim: { document: documentOf },
    Citation: { document: documentOf },
  },
});
await startStandaloneServer(server, {
  listen: { host: "127.0.0.1", port },
  context: () => Promise.resolve(contextOf()),
});
