/** Asks the example's question of Hive's gateway under the example's configuration, for a supergraph in the file that is given. */
import { readFileSync } from "node:fs";
import { createGatewayRuntime } from "@graphql-hive/gateway-runtime";
import * as http from "@graphql-mesh/transport-http";
import { gatewayConfig } from "../../supergraph/build/gateway.config.js";

const gateway = createGatewayRuntime({
  ...gatewayConfig,
  supergraph: readFileSync(process.argv[2] ?? "", "utf8"),
  transports: { http },
  logging: false,
});
const response = await gateway.fetch("http://localhost:4100/graphql", {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ query: readFileSync("examples/supergraph/question.graphql", "utf8") }),
});
console.log(await response.text());
process.exit();
