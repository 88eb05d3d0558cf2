import { partnerNames } from "./partners.js";
import { startPartner } from "./start-partner.js";
import { subgraphs } from "./subgraphs.js";

/** Starts all partners where the supergraph looks for them, until they are stopped. */
for (const name of partnerNames) {
  const published = subgraphs.find((subgraph) => subgraph.name === name);
  const { url } = await startPartner(name, Number(new URL(published?.url ?? "").port));
  console.error(`${name} answers at ${url}`);
}
