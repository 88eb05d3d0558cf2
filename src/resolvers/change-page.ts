import { GraphQLError } from "graphql";
import type { Change, ChangeConnection } from "../model/change.js";
import { typeOfId } from "../model/node.js";
import type { ChangeFeed, RecordChange } from "../repository/changes/change-feed.js";
import { badInput } from "./bad-input.js";

/** Between which snapshots changes are asked for, and behind which record. */
interface ChangeAsk {
  readonly since: string;
  readonly upTo: string;
  readonly behind: string | null;
}

/** Reads the id of a snapshot, of which all that came later is asked for, or the cursor of a change. */
export function changeAsk(after: string, latest: string): ChangeAsk {
  const [since, upTo, behind] = parsed(after);
  if (typeof since === "string" && typeof upTo === "string" && typeof behind === "string")
    return { since, upTo, behind };
  if (after === "") throw badInput("after", "after is empty; expected the id of a snapshot or the cursor of a change");
  return { since: after, upTo: latest, behind: null };
}

/** A page of the changes between two snapshots. Throws when one of them is not known. */
export async function changePage(feed: ChangeFeed, ask: ChangeAsk, first: number): Promise<Readonly<ChangeConnection>> {
  const { since, upTo, behind } = ask;
  const all = await feed.between(since, upTo);
  if (all === null) throw snapshotUnknown();
  const start = behind === null ? 0 : firstBehind(all, behind);
  const nodes = all.slice(start, start + first).map(asChange);
  const edges = nodes.map((node) => ({ node, cursor: cursorOf({ since, upTo, behind: node.id }) }));
  return {
    since,
    upTo,
    nodes,
    edges,
    totalCount: all.length,
    pageInfo: {
      hasNextPage: start + first < all.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

const asChange = ({ id, kind, fields }: RecordChange): Readonly<Change> => ({ id, type: typeOfId(id), kind, fields });

/** The changes are in the order of ids. */
function firstBehind(changes: readonly RecordChange[], id: string): number {
  let [from, to] = [0, changes.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((changes[middle]?.id ?? "") <= id) from = middle + 1;
    else to = middle;
  }
  return from;
}

const cursorOf = ({ since, upTo, behind }: ChangeAsk): string =>
  Buffer.from(JSON.stringify([since, upTo, behind])).toString("base64url");

function parsed(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

const snapshotUnknown = (): GraphQLError =>
  new GraphQLError(
    "after names a snapshot that this process has not served, or not lately; ask for all records again, and for changes after the snapshot that they are from",
    { extensions: { code: "SNAPSHOT_UNKNOWN", arguments: ["after"] } },
  );
