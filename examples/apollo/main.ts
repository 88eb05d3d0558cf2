import { OrganizationSeizuresDocument, ReadingOfASeizureDocument } from "../generated/graphql.js";
import { printOrganization, printReadings, printSeizures } from "../print.js";
import { createClient } from "./client.js";

async function main(url = "http://localhost:4000/graphql", ...flags: string[]): Promise<void> {
  const client = createClient(url);
  const variables = { id: "Organization:shanghai-cooperation-organization", first: 2 };

  const list = { query: OrganizationSeizuresDocument, variables };
  const organization = (await client.query(list)).data?.organization;
  if (!organization) throw new Error(`${variables.id} is not on record`);
  printOrganization(organization, organization.seizures);
  printSeizures(organization.seizures.edges);

  // The next page joins the first in the cache, so that the query for the first has both.
  const after = organization.seizures.pageInfo.endCursor;
  await client.watchQuery(list).fetchMore({ variables: { after } });
  const both = client.readQuery(list)?.organization?.seizures.edges ?? [];
  console.log(`\nWith the next page: ${both.length}`);
  printSeizures(both.slice(variables.first));

  // One of them by its own id: the same entry of the cache, which now has the fields of both queries.
  const id = both[variables.first]?.node.id ?? "";
  const reading = await client.query({ query: ReadingOfASeizureDocument, variables: { id } });
  printReadings(reading.data?.seizureStat?.claims ?? []);

  if (flags.includes("--cache")) console.log(JSON.stringify(client.extract()));
}

void main(...process.argv.slice(2));
