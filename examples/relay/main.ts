import { createOperationDescriptor, fetchQuery, getRequest } from "relay-runtime";
import { waitForFragmentData } from "relay-runtime/experimental";
import { printOrganization, printReadings, printSeizures } from "../print.js";
import organizationSeizures, { type organization_seizures$key } from "./__generated__/organization_seizures.graphql.js";
import NextPageQuery, { type organizationNextPageQuery } from "./__generated__/organizationNextPageQuery.graphql.js";
import OrganizationQuery, { type organizationQuery } from "./__generated__/organizationQuery.graphql.js";
import ReadingQuery, { type organizationReadingQuery } from "./__generated__/organizationReadingQuery.graphql.js";
import { createEnvironment } from "./environment.js";

async function main(url = "http://localhost:4000/graphql", ...flags: string[]): Promise<void> {
  const environment = createEnvironment(url);
  const variables = { id: "Organization:shanghai-cooperation-organization" };

  const answer = await fetchQuery<organizationQuery>(environment, OrganizationQuery, variables).toPromise();
  const organization = answer?.organization;
  if (!organization) throw new Error(`${variables.id} is not on record`);
  // Components do this by themselves: what nobody retains is swept from the store.
  environment.retain(createOperationDescriptor(getRequest(OrganizationQuery), variables));
  const seizures = async () =>
    (await waitForFragmentData<organization_seizures$key>(environment, organizationSeizures, organization)).seizures;

  const { totalCount, edges, pageInfo } = await seizures();
  printOrganization(organization, { totalCount });
  printSeizures(edges);

  // The next page joins the first in the store, so that the fragment has both.
  const next = { ...variables, first: 2, after: pageInfo.endCursor };
  await fetchQuery<organizationNextPageQuery>(environment, NextPageQuery, next).toPromise();
  const both = (await seizures()).edges;
  console.log(`\nWith the next page: ${both.length}`);
  printSeizures(both.slice(edges.length));

  // One of them by its own id: the same record of the store, which now has the fields of both queries.
  const id = both[edges.length]?.node.id ?? "";
  const reading = await fetchQuery<organizationReadingQuery>(environment, ReadingQuery, { id }).toPromise();
  printReadings(reading?.seizureStat?.claims ?? []);

  if (flags.includes("--cache")) console.log(JSON.stringify(environment.getStore().getSource().toJSON()));
}

void main(...process.argv.slice(2));
