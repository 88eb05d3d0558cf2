import { readFileSync } from "node:fs";
import { partnerNames } from "./partners.js";
import { startGateway } from "./start-gateway.js";
import { startPartner } from "./start-partner.js";
import { startService } from "./start-service.js";

/** Starts everything on free ports, asks the gateway one question, prints the answer and stops everything. */
const service = await startService();
const partners = await Promise.all(partnerNames.map(async (name) => ({ name, ...(await startPartner(name)) })));
const gateway = await startGateway(
  new Map([["drug-control", service.url], ...partners.map(({ name, url }): [string, string] => [name, url])]),
);
try {
  const response = await fetch(gateway.url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: readFileSync("examples/supergraph/question.graphql", "utf8") }),
  });
  console.log(JSON.stringify(await response.json(), null, 2));
} finally {
  for (const running of [gateway, ...partners, service]) await running.stop();
}
