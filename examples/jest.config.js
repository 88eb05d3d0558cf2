// @apollo/gateway would report to its vendor, and ask every cloud's metadata service where it runs.
process.env.APOLLO_TELEMETRY_DISABLED = "true";

/** As in the product, whose jest it is; but graphql and all that reads schemas are this package's own. */
module.exports = async () => {
  const { default: config } = await import("../jest.config.js");
  const { testSequencer: _ours, ...shared } = config;
  // Each suite starts several gateways and services, which takes its time on a machine that does other work too.
  const testTimeout = 180_000;
  return { ...shared, testTimeout, rootDir: __dirname, testMatch: ["<rootDir>/interop/**/*.test.ts"], setupFiles: [] };
};
