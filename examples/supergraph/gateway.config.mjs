// Hive Gateway: hive-gateway supergraph --config-path examples/supergraph/gateway.config.mjs
export const gatewayConfig = {
  supergraph: "schema/supergraph.graphql",
  host: "localhost",
  port: 4100,
  // Errors of subgraphs reach clients whole, with their codes.
  maskedErrors: false,
};
