import { createServer } from "node:http";
import { createYoga } from "graphql-yoga";
import { givenKey } from "../records/given-key.js";
import { data, port } from "./loaded.js";
import { builder } from "./yoga-builder.js";
import {
  Entity,
  Organization,
  SearchConnection,
  SeizureStat,
  SeizureStatConnection,
  SeizureTotals,
} from "./yoga-types.js";

/** Yoga over a schema of Pothos, whose resolvers answer with plain values. */
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
      // What the bench has exported under these variables is of this shape; so it is with totals.
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
      // A record names its type itself.
      resolve: (_root, { representations }) => representations.map((each) => data.entity(each)) as never,
    }),
  }),
});

const yoga = createYoga({ schema: builder.toSchema(), logging: false, landingPage: false });
// Yoga is a listener of its own.
createServer((request, response) => void yoga(request, response)).listen(port, "127.0.0.1");
