import { readFileSync } from "node:fs";
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { startService } from "../supergraph/start-service.js";
import { portsService } from "./ports.js";
import { stitch } from "./stitch.js";

const anyPort = { listen: { port: 0, host: "localhost" } };

/** Starts our service, the partner and the gateway on free ports, asks one question, prints the answer and stops. */
const service = await startService();
const partner = portsService();
const { url: ports } = await startStandaloneServer(partner, anyPort);
const gateway = new ApolloServer({ schema: await stitch({ drugControl: service.url, ports }) });
const { url } = await startStandaloneServer(gateway, anyPort);
try {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: readFileSync("examples/stitching/question.graphql", "utf8") }),
  });
  console.log(JSON.stringify(await response.json(), null, 2));
} finally {
  await gateway.stop();
  await partner.stop();
  await service.stop();
}
