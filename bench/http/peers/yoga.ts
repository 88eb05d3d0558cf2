import { createServer } from "node:http";
import SchemaBuilder from "@pothos/core";
import { createYoga } from "graphql-yoga";
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
import { givenKey } from "../records/given-key.js";
import { Data, type Page, type Representation, type SeizurePage } from "./data.js";
import { portAndFiles } from "./given.js";

/** Yoga over a schema of Pothos, whose resolvers answer with plain values. */
const { port, files } = portAndFiles();
const data = await Data.read(files);

interface Found {
  readonly id: string;
  readonly label: string;
}
interface Total {
  readonly substance: string | null;
  readonly year: number | null;
  readonly country: CountryRecord | null;
  readonly kilograms: number | null;
  readonly figureCount: number;
  readonly qualifier: string;
  readonly scope: string;
}
interface Totals {
  readonly comparable: boolean;
  readonly totals: readonly Total[];
}
interface Types {
  Scalars: {
    ID: { Input: string; Output: string };
    EdtfDate: { Input: string; Output: string };
    FactValue: { Input: unknown; Output: unknown };
    _Any: { Input: Representation; Output: never };
  };
}

const builder = new SchemaBuilder<Types>({});
const asItIs = { serialize: (value: unknown) => value as never, parseValue: (value: unknown) => value as never };
builder.scalarType("EdtfDate", asItIs);
builder.scalarType("FactValue", asItIs);
builder.scalarType("_Any", asItIs);

const Country = builder.objectRef<CountryRecord>("Country").implement({
  fields: (t) => ({
    id: t.exposeID("id", { nullable: false }),
    code: t.exposeID("code", { nullable: false }),
    name: t.exposeString("name", { nullable: false }),
  }),
});
const Period = builder.objectRef<{ readonly edtf: string | null }>("Period").implement({
  fields: (t) => ({ edtf: t.expose("edtf", { type: "EdtfDate" }) }),
});
const Mass = builder.objectRef<NonNullable<SeizureRecord["mass"]>>("Mass").implement({
  fields: (t) => ({
    kilograms: t.exposeFloat("kilograms"),
    qualifier: t.exposeString("qualifier", { nullable: false }),
  }),
});
const PageInfo = builder.objectRef<SeizurePage["pageInfo"]>("PageInfo").implement({
  fields: (t) => ({ hasNextPage: t.exposeBoolean("hasNextPage", { nullable: false }) }),
});
const Official = builder.objectRef<OfficialRecord>("Official").implement({
  fields: (t) => ({
    id: t.exposeID("id", { nullable: false }),
    name: t.exposeString("name", { nullable: false }),
    title: t.exposeString("title"),
  }),
});
const Event = builder.objectRef<EventRecord>("Event").implement({
  fields: (t) => ({
    id: t.exposeID("id", { nullable: false }),
    name: t.exposeString("name", { nullable: false }),
    place: t.exposeString("place"),
    period: t.expose("period", { type: Period }),
    country: t.field({ type: Country, resolve: ({ countryId }) => data.country(countryId) }),
  }),
});
const OfficialConnection = builder.objectRef<Page<OfficialRecord>>("OfficialConnection").implement({
  fields: (t) => ({
    totalCount: t.exposeInt("totalCount", { nullable: false }),
    nodes: t.field({ type: [Official], nullable: false, resolve: ({ nodes }) => nodes }),
  }),
});
const EventConnection = builder.objectRef<Page<EventRecord>>("EventConnection").implement({
  fields: (t) => ({
    totalCount: t.exposeInt("totalCount", { nullable: false }),
    nodes: t.field({ type: [Event], nullable: false, resolve: ({ nodes }) => nodes }),
  }),
});
const Organization = builder.objectRef<OrganizationRecord>("Organization").implement({
  fields: (t) => ({
    id: t.exposeID("id", { nullable: false }),
    name: t.exposeString("name", { nullable: false }),
    kind: t.exposeString("kind"),
    country: t.field({ type: Country, resolve: ({ countryId }) => data.country(countryId) }),
    officials: t.field({
      type: OfficialConnection,
      args: { first: t.arg.int({ required: true }) },
      resolve: ({ id }, { first }) => data.officialsOf(id, first),
    }),
    events: t.field({
      type: EventConnection,
      args: { first: t.arg.int({ required: true }) },
      resolve: ({ id }, { first }) => data.eventsOf(id, first),
    }),
  }),
});
const Document = builder.objectRef<DocumentRecord>("Document").implement({
  fields: (t) => ({
    id: t.exposeID("id", { nullable: false }),
    title: t.exposeString("title"),
    publisher: t.exposeString("publisher"),
    publishedOn: t.expose("publishedOn", { type: "EdtfDate" }),
  }),
});
const Citation = builder.objectRef<CitationValue>("Citation").implement({
  fields: (t) => ({
    quote: t.exposeString("quote", { nullable: false }),
    start: t.exposeInt("start", { nullable: false }),
    end: t.exposeInt("end", { nullable: false }),
    before: t.exposeString("before", { nullable: false }),
    after: t.exposeString("after", { nullable: false }),
    document: t.field({ type: Document, nullable: false, resolve: ({ documentId }) => data.document(documentId) }),
  }),
});
const Claim = builder.objectRef<ClaimValue>("Claim").implement({
  fields: (t) => ({
    field: t.exposeString("field", { nullable: false }),
    value: t.expose("value", { type: "FactValue" }),
    raw: t.exposeString("raw", { nullable: false }),
    rule: t.exposeString("rule", { nullable: false }),
    status: t.exposeString("status", { nullable: false }),
    document: t.field({ type: Document, nullable: false, resolve: ({ documentId }) => data.document(documentId) }),
    citations: t.field({ type: [Citation], nullable: false, resolve: ({ citations }) => citations }),
  }),
});
const SeizureStat = builder.objectRef<SeizureRecord>("SeizureStat").implement({
  fields: (t) => ({
    id: t.exposeID("id", { nullable: false }),
    substance: t.exposeString("substance", { nullable: false }),
    mass: t.expose("mass", { type: Mass }),
    scope: t.exposeString("scope"),
    period: t.expose("period", { type: Period }),
    country: t.field({ type: Country, resolve: ({ countryId }) => data.country(countryId) }),
    seizedBy: t.field({ type: Organization, resolve: ({ seizedById }) => data.organization(seizedById) }),
    claims: t.field({ type: [Claim], nullable: false, resolve: ({ id }) => data.sources.get(id)?.claims ?? [] }),
    citations: t.field({
      type: [Citation],
      nullable: false,
      resolve: ({ id }) => data.sources.get(id)?.citations ?? [],
    }),
  }),
});
const SeizureStatConnection = builder.objectRef<SeizurePage>("SeizureStatConnection").implement({
  fields: (t) => ({
    totalCount: t.exposeInt("totalCount", { nullable: false }),
    nodes: t.field({ type: [SeizureStat], nullable: false, resolve: ({ nodes }) => nodes }),
    pageInfo: t.expose("pageInfo", { type: PageInfo, nullable: false }),
  }),
});
const FoundRecord = builder.objectRef<Found>("Found").implement({
  fields: (t) => ({
    id: t.exposeID("id", { nullable: false }),
    label: t.exposeString("label", { nullable: false }),
  }),
});
const SearchConnection = builder
  .objectRef<{ readonly totalCount: number; readonly nodes: readonly Found[] }>("SearchConnection")
  .implement({
    fields: (t) => ({
      totalCount: t.exposeInt("totalCount", { nullable: false }),
      nodes: t.field({ type: [FoundRecord], nullable: false, resolve: ({ nodes }) => nodes }),
    }),
  });
const SeizureTotal = builder.objectRef<Total>("SeizureTotal").implement({
  fields: (t) => ({
    substance: t.exposeString("substance"),
    year: t.exposeInt("year"),
    country: t.expose("country", { type: Country }),
    kilograms: t.exposeFloat("kilograms"),
    figureCount: t.exposeInt("figureCount", { nullable: false }),
    qualifier: t.exposeString("qualifier", { nullable: false }),
    scope: t.exposeString("scope", { nullable: false }),
  }),
});
const SeizureTotals = builder.objectRef<Totals>("SeizureTotals").implement({
  fields: (t) => ({
    comparable: t.exposeBoolean("comparable", { nullable: false }),
    totals: t.field({ type: [SeizureTotal], nullable: false, resolve: ({ totals }) => totals }),
  }),
});
const Entity = builder.unionType("_Entity", {
  types: [SeizureStat, Organization, Official, Event, Country],
  resolveType: ({ type }) => type,
});

const Substance = builder.enumType("Substance", {
  values: [
    ..."HEROIN OPIUM HASHISH CANNABIS_HERB COCAINE METHAMPHETAMINE AMPHETAMINE MDMA KETAMINE".split(" "),
  ] as const,
});
const SeizureGrouping = builder.enumType("SeizureGrouping", {
  values: ["COUNTRY", "ORGANIZATION", "SUBSTANCE", "YEAR"] as const,
});
const OrderField = builder.enumType("SeizureStatOrderField", { values: ["ID", "MASS", "PERIOD"] as const });
const OrderDirection = builder.enumType("OrderDirection", { values: ["ASC", "DESC"] as const });
const SeizureFilter = builder.inputType("SeizureFilter", {
  fields: (t) => ({
    substances: t.field({ type: [Substance] }),
    minKilograms: t.float(),
    countries: t.stringList(),
    period: t.field({ type: "EdtfDate" }),
  }),
});
const SeizureStatOrder = builder.inputType("SeizureStatOrder", {
  fields: (t) => ({
    field: t.field({ type: OrderField, required: true }),
    direction: t.field({ type: OrderDirection }),
  }),
});

builder.queryType({
  fields: (t) => ({
    seizureStat: t.field({
      type: SeizureStat,
      args: { id: t.arg.id({ required: true }) },
      resolve: (_root, { id }) => data.seizures.get(id) ?? null,
    }),
    seizureStats: t.field({
      type: SeizureStatConnection,
      args: {
        first: t.arg.int({ required: true }),
        after: t.arg.string(),
        filter: t.arg({ type: SeizureFilter }),
        orderBy: t.arg({ type: SeizureStatOrder }),
      },
      resolve: (_root, { first, after, filter }) =>
        filter == null
          ? data.seizuresAfter(after ?? "", first)
          : data.heaviestSeizures(
              { substances: filter.substances ?? [], minKilograms: filter.minKilograms ?? 0 },
              first,
            ),
    }),
    seizureStatsByIds: t.field({
      type: t.listRef(SeizureStat, { nullable: true }),
      args: { ids: t.arg.idList({ required: true }) },
      resolve: (_root, { ids }) => ids.map((id) => data.seizures.get(id) ?? null),
    }),
    organizationsByIds: t.field({
      type: t.listRef(Organization, { nullable: true }),
      args: { ids: t.arg.idList({ required: true }) },
      resolve: (_root, { ids }) => ids.map((id) => data.organizations.get(id) ?? null),
    }),
    search: t.field({
      type: SearchConnection,
      args: { query: t.arg.string({ required: true }), first: t.arg.int() },
      // What the bench has exported under these variables is of this shape.
      resolve: (_root, _given, _context, { variableValues }) => data.given.get(givenKey(variableValues)) as never,
    }),
    seizureTotals: t.field({
      type: SeizureTotals,
      args: { filter: t.arg({ type: SeizureFilter }), groupBy: t.arg({ type: [SeizureGrouping] }) },
      resolve: (_root, _given, _context, { variableValues }) => data.given.get(givenKey(variableValues)) as never,
    }),
    _entities: t.field({
      type: t.listRef(Entity, { nullable: true }),
      nullable: false,
      args: { representations: t.arg({ type: ["_Any"], required: true }) },
      resolve: (_root, { representations }) => representations.map((each) => data.entity(each)) as never,
    }),
  }),
});

const yoga = createYoga({ schema: builder.toSchema(), logging: false, landingPage: false });
// Yoga is a listener of its own.
createServer((request, response) => void yoga(request, response)).listen(port, "127.0.0.1");
