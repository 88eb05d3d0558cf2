import type { GatewayConfigSupergraph } from "@graphql-hive/gateway-runtime";

/** Hive Gateway: hive-gateway supergraph --config-path examples/supergraph/gateway.config.ts --port 4100 */
export const gatewayConfig: GatewayConfigSupergraph = {
  supergraph: "schema/supergraph.graphql",
  // Errors of subgraphs reach clients whole, with their codes.
  maskedErrors: false,
};
