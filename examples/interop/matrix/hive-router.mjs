/** Serves a supergraph, the file of which is given, by Hive's gateway with the planner of its router: as a program, for it imports at run time. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createGatewayRuntime } from "@graphql-hive/gateway-runtime";
import { unifiedGraphHandler } from "@graphql-hive/router-runtime";
import * as http from "@graphql-mesh/transport-http";

const runtime = createGatewayRuntime({
  supergraph: readFileSync(process.argv[2] ?? "", "utf8"),
  transports: { http },
  logging: false,
  maskedErrors: false,
  unifiedGraphHandler,
});
const server = createServer(runtime);
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}/graphql`));
