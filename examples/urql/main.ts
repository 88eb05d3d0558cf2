import type { SerializedEntries, StorageAdapter } from "@urql/exchange-graphcache";
import { OrganizationSeizuresDocument, ReadingOfASeizureDocument } from "../generated/graphql.js";
import { printOrganization, printReadings, printSeizures } from "../print.js";
import { createClient } from "./client.js";

async function main(url = "http://localhost:4000/graphql", ...flags: string[]): Promise<void> {
  const client = createClient(url, flags.includes("--cache") ? printedStorage() : undefined);
  const variables = { id: "Organization:shanghai-cooperation-organization", first: 2 };

  const list = (after: string | null) => client.query(OrganizationSeizuresDocument, { ...variables, after });
  const { data, error } = await list(null);
  const organization = data?.organization;
  if (!organization) throw error ?? new Error(`${variables.id} is not on record`);
  printOrganization(organization, organization.seizures);
  printSeizures(organization.seizures.edges);

  // The next page joins the first in the cache, so that the query for the first has both.
  await list(organization.seizures.pageInfo.endCursor);
  const both = (await list(null)).data?.organization?.seizures.edges ?? [];
  console.log(`\nWith the next page: ${both.length}`);
  printSeizures(both.slice(variables.first));

  // One of them by its own id: the same entry of the cache, which now has the fields of both queries.
  const id = both[variables.first]?.node.id ?? "";
  const reading = await client.query(ReadingOfASeizureDocument, { id });
  printReadings(reading.data?.seizureStat?.claims ?? []);
}

/** Keeps what the cache writes, and prints it at the end. */
function printedStorage(): StorageAdapter {
  const stored: SerializedEntries = {};
  process.once("beforeExit", () => {
    console.log(JSON.stringify(stored));
  });
  return {
    readData: () => Promise.resolve({}),
    writeData: (entries) => Promise.resolve(void Object.assign(stored, entries)),
  };
}

void main(...process.argv.slice(2));
