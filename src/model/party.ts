import { createUnionType } from "type-graphql";
import { Country } from "./country.js";
import { typeOfId } from "./node.js";
import { Organization } from "./organization.js";

export type Party = Organization | Country;

export const PartyUnion = createUnionType({
  name: "Party",
  description: "An organization or a country that organizes, signs, provides, receives or takes part.",
  types: () => [Organization, Country] as const,
  resolveType: (party: Party) => typeOfId(party.id),
});
