import type { Claim } from "../model/claim.js";
import type { Connection } from "../model/connection.js";
import type { Standing } from "../repository/memory/record-index.js";
import { scopeOf } from "./cursor.js";
import { page, type PageArgs } from "./paging.js";

/** A page of the claims of one document, which have no ids: they stand by their place in its list. */
export function claimPage(
  of: string,
  claims: readonly Claim[],
  field: string | null,
  args: PageArgs,
): Connection<Claim> {
  const places = new Map(claims.map((claim, index) => [claim, String(index).padStart(10, "0")]));
  const placeOf = (claim: Claim): Standing => ({ key: null, id: places.get(claim) ?? "" });
  return page(claims, args, { scope: scopeOf(of, { field }, null), placeOf });
}
