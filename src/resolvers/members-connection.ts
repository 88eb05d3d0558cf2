import type { PageInfo } from "../model/connection.js";
import type { Country } from "../model/country.js";
import { frozen } from "../model/frozen.js";
import { type MemberConnection, MemberEdge } from "../model/member.js";
import { type Membership, membershipAt } from "../model/membership.js";
import type { Page } from "../repository/page.js";
import { PageConnection } from "./page-connection.js";

/** A page of memberships as the countries that are members, each in the place of its membership. */
export class MembersConnection implements MemberConnection {
  readonly #memberships: PageConnection<Membership>;
  readonly #countries: readonly (Country | null)[];
  readonly #at: string | null;

  constructor(
    page: Page<Membership>,
    countries: readonly (Country | null)[],
    at: string | null,
    scopeOf: () => string,
  ) {
    this.#memberships = new PageConnection(page, scopeOf);
    this.#countries = countries;
    this.#at = at;
  }

  get edges(): readonly MemberEdge[] {
    return this.#memberships.edges.flatMap(({ cursor, node: membership }, place) => {
      const country = this.#countries[place] ?? null;
      if (country === null) return [];
      const { role, period, citations } = membership;
      const { asOf } = membershipAt(membership, this.#at);
      return [frozen(MemberEdge, { cursor, node: country, role, period, asOf, citations })];
    });
  }

  get nodes(): readonly Country[] {
    return this.#countries.filter((country) => country !== null);
  }

  get pageInfo(): Readonly<PageInfo> {
    return this.#memberships.pageInfo;
  }

  get totalCount(): number {
    return this.#memberships.totalCount;
  }
}
