import type { AnyRecord } from "../../src/repository/types/types.js";
import { typeOfId } from "../../src/model/node.js";
import type { SeizureCover } from "../../src/model/seizure-cover.js";
import type { SeizureTotal } from "../../src/model/seizure-total.js";

/** What relations of a type are asked with: its records, or what records of other types hold. */
export function sourcesOf(type: string, all: readonly AnyRecord[]): readonly object[] {
  switch (type) {
    case "Claim":
      return all.flatMap((record) => ("claims" in record ? record.claims : []));
    case "Citation":
      return all.flatMap((record) => ("citations" in record ? record.citations : []));
    case "Role":
      return all.flatMap((record) => ("roles" in record ? record.roles : []));
    case "SeizureCover":
      return [
        {
          countryIds: ["Country:CN", "Country:TJ"],
          regionIds: ["Region:european-union"],
          organizationIds: ["Organization:shanghai-cooperation-organization"],
        },
        { countryIds: [], regionIds: [], organizationIds: [] },
      ] satisfies Pick<SeizureCover, "countryIds" | "regionIds" | "organizationIds">[];
    case "SeizureTotal":
      return [
        { countryId: "Country:CN", organizationId: null },
        { countryId: null, organizationId: "Organization:shanghai-cooperation-organization" },
      ] satisfies Pick<SeizureTotal, "countryId" | "organizationId">[];
    default:
      return all.filter(({ id }) => typeOfId(id) === type);
  }
}
