import type { PageInfo } from "../model/connection.js";
import type { Country } from "../model/country.js";
import { frozen } from "../model/frozen.js";
import { type MemberConnection, MemberEdge } from "../model/member.js";
import type { Membership } from "../model/membership.js";
import type { Page } from "../repository/page.js";
import { PageConnection } from "./page-connection.js";

/** A page of memberships as the countries that are members, each in the place of its membership. */
export class MembersConnection implements MemberConnection {
  readonly #memberships: PageConnection<Membership>;
  readonly #countries: readonly (Country | null)[];

  constructor(page: Page<Membership>, countries: readonly (Country | null)[], scopeOf: () => string) {
    this.#memberships = new PageConnection(page, scopeOf);
    this.#countries = countries;
  }

  get edges(): readonly MemberEdge[] {
    return this.#memberships.edges.flatMap(({ cursor, node: { role, period, citations } }, place) => {
      const country = this.#countries[place] ?? null;
      return country === null ? [] : [frozen(MemberEdge, { cursor, node: country, role, period, citations })];
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
