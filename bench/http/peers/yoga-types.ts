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
import type { Page, SeizurePage } from "./data.js";
import { data } from "./loaded.js";
import { builder, type Found, type Total, type Totals } from "./yoga-builder.js";

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
export const Organization = builder.objectRef<OrganizationRecord>("Organization").implement({
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
export const SeizureStat = builder.objectRef<SeizureRecord>("SeizureStat").implement({
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
export const SeizureStatConnection = builder.objectRef<SeizurePage>("SeizureStatConnection").implement({
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
export const SearchConnection = builder
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
export const SeizureTotals = builder.objectRef<Totals>("SeizureTotals").implement({
  fields: (t) => ({
    comparable: t.exposeBoolean("comparable", { nullable: false }),
    totals: t.field({ type: [SeizureTotal], nullable: false, resolve: ({ totals }) => totals }),
  }),
});
export const Entity = builder.unionType("_Entity", {
  types: [SeizureStat, Organization, Official, Event, Country],
  resolveType: ({ type }) => type,
});
