import { regionOf } from "../../src/vocabulary/regions.js";
import { Country } from "../../src/model/country.js";
import { Membership } from "../../src/model/membership.js";
import { periodOf } from "../../src/model/period.js";
import { noSources } from "../../src/model/sources.js";
import { frozen } from "../../src/model/frozen.js";
import type { AnyRecord } from "../../src/repository/types/types.js";
import { seizureFigures } from "./seizure-figures.js";

const members = regionOf("World")?.countries ?? [];

/** Figures of which every sixth is the total of a group whose members are all countries, at the most that there is to look at. */
export function groupFigures(count: number): AnyRecord[] {
  const countries = members.map((code) =>
    frozen(Country, {
      id: `Country:${code}`,
      code,
      code3: code,
      numericCode: null,
      seizureCount: 0,
      name: code,
      formerIds: [],
      status: "confirmed",
      sources: noSources,
    }),
  );
  const memberships = members.map((code, index) =>
    frozen(Membership, {
      id: `Membership:group-${code}`,
      role: "member",
      period: periodOf(String(1950 + (index % 70)), "..", null),
      reportedOn: [],
      sources: noSources,
      status: "confirmed",
      organizationId: "Organization:Group",
      countryId: `Country:${code}`,
    }),
  );
  return [...countries, ...memberships, ...seizureFigures("totals of a group", count)];
}
