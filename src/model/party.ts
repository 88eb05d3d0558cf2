import { createUnionType } from "type-graphql";
import { Country } from "./country.js";
import { typeOfId } from "./node.js";
import { Organization } from "./organization.js";

export type Party = Organization | Country;

export const PartyUnion = createUnionType({
  name: "Party",
  description: "Who organizes, signs, provides or takes part: an organization or a country.",
  types: () => [Organization, Country] as const,
  resolveType: (party: Party) => typeOfId(party.id),
});
