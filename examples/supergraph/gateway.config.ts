import type { GatewayConfigSupergraph } from "@graphql-hive/gateway-runtime";
import { unifiedGraphHandler } from "@graphql-hive/router-runtime";

/** Hive Gateway: hive-gateway supergraph --config-path examples/supergraph/gateway.config.ts --port 4100 */
export const gatewayConfig: GatewayConfigSupergraph = {
  supergraph: "schema/supergraph.graphql",
  // Its own engine asks no interface object for fields of our records, riskNotes; the planner of Hive's router does.
  unifiedGraphHandler,
  // Errors of subgraphs reach clients whole, with their codes.
  maskedErrors: false,
};
