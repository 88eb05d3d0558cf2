import type { GraphQLResolveInfo } from "graphql";
import { type Ready, whenReady } from "../loaders/ready.js";
import type { Connection } from "../model/connection.js";
import type { Records, RecordType } from "../repository/types/types.js";
import type { Page } from "../repository/page.js";
import { type PagedRelation, type TargetOf, targetOf } from "../repository/relation-name.js";
import type { Ask, FilterOf } from "../repository/store.js";
import { badInput } from "./bad-input.js";
import type { ConnectionArgs } from "./connection-args.js";
import type { RequestContext } from "./context.js";
import { scopeOf } from "./cursor.js";
import { PageConnection } from "./page-connection.js";
import { betweenCursors, pageAsk } from "./paging.js";

/** A page of all records of a type. */
export const listConnection = <Type extends RecordType>(
  context: RequestContext,
  info: GraphQLResolveInfo,
  type: Type,
  args: ConnectionArgs<FilterOf<Type>>,
): Ready<Connection<Records[Type]>> =>
  connection(context, info, args, { of: info.fieldName, type }, (ask) => context.loaders.list(ask));

/** A page of the records that name this one by a relation. */
export const relatedConnection = <Name extends PagedRelation>(
  context: RequestContext,
  info: GraphQLResolveInfo,
  name: Name,
  id: string,
  args: ConnectionArgs<FilterOf<TargetOf<Name>>>,
): Ready<Connection<Records[TargetOf<Name>]>> =>
  connection(context, info, args, { of: `${name} ${id}`, type: targetOf(name) }, (ask) =>
    context.loaders.page(name, id, ask),
  );

interface Given<Type extends RecordType> {
  /** The connection by name, with what distinguishes its object from others: `Country.events Country:CN`. */
  readonly of: string;
  readonly type: Type;
  /** Whether the list was selected already, and holds what was asked for whatever its review. */
  readonly unlisted?: boolean;
}

/** A page of records that are at hand, in the order of their ids. */
export const connectionAmong = <Type extends RecordType>(
  context: RequestContext,
  info: GraphQLResolveInfo,
  records: readonly Records[Type][],
  given: Given<Type>,
  args: ConnectionArgs<FilterOf<Type>>,
): Ready<Connection<Records[Type]>> =>
  connection(context, info, args, given, (ask) => context.loaders.among(records, ask));

function connection<Type extends RecordType>(
  { asks }: RequestContext,
  info: GraphQLResolveInfo,
  args: ConnectionArgs<FilterOf<Type>>,
  { of, type, unlisted = false }: Given<Type>,
  load: (ask: Ask<Type>) => Ready<Page<Records[Type]>>,
): Ready<Connection<Records[Type]>> {
  const { filter = null, orderBy: order = null } = args;
  const ask = asks.of(info, (): Ask<Type> => ({ type, filter, order, unlisted, page: pageAsk(args, info) }));
  const scope = (): string => scopeOf(of, filter, order);
  return whenReady(load(betweenCursors(ask, args, scope)), (page) => {
    if (ask.page.around !== null && page.nodes.length === 0)
      throw badInput(
        "around",
        "around is not the id of a record of this list; expected a record that the list has under the same filter",
      );
    return new PageConnection(page, scope);
  });
}
