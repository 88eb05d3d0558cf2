import type { GraphQLResolveInfo } from "graphql";
import { type Ready, whenReady } from "../loaders/ready.js";
import type { Citation } from "../model/citation.js";
import type { Claim } from "../model/claim.js";
import type { Connection } from "../model/connection.js";
import type { CitationFilter } from "../model/citation-filter.js";
import type { Order } from "../model/order.js";
import type { Page } from "../repository/page.js";
import type { CitationAsk, ClaimAsk } from "../repository/store.js";
import type { ConnectionArgs } from "./connection-args.js";
import type { RequestContext } from "./context.js";
import { scopeOf } from "./cursor.js";
import { PageConnection } from "./page-connection.js";
import { betweenCursors, type PageArgs, pageAsk } from "./paging.js";

const byPlace: Order = { field: "start" };

/** A page of what a document claims. */
export function claimConnection(
  { asks, loaders }: RequestContext,
  info: GraphQLResolveInfo,
  documentId: string,
  field: string | null,
  args: PageArgs,
): Ready<Connection<Claim>> {
  const ask = asks.of(info, (): ClaimAsk => ({ field, page: pageAsk(args, info) }));
  const scope = (): string => scopeOf(`Document.claims ${documentId}`, { field }, null);
  return whenReady(
    loaders.claims(documentId, betweenCursors(ask, args, scope)),
    (page) => new PageConnection(page, scope),
  );
}

/** A page of passages of a document, in the order of its text. */
export function passageConnection(
  { asks }: RequestContext,
  info: GraphQLResolveInfo,
  documentId: string,
  args: ConnectionArgs<CitationFilter>,
  load: (ask: CitationAsk) => Ready<Page<Citation>>,
): Ready<Connection<Citation>> {
  const { filter = null } = args;
  const order = args.orderBy ?? byPlace;
  const ask = asks.of(info, (): CitationAsk => ({ filter, order, page: pageAsk(args, info) }));
  const scope = (): string => scopeOf(`Document.${info.fieldName} ${documentId}`, filter, order);
  return whenReady(load(betweenCursors(ask, args, scope)), (page) => new PageConnection(page, scope));
}
