/** @type {import("jest").Config} */
export default {
  testEnvironment: "node",
  // Programs and gateways are started for real; a loaded machine takes its time.
  testTimeout: 60_000,
  // On two cores the default is one: the programs that tests start would wait for one another.
  maxWorkers: "100%",
  testSequencer: "./test/slow-first.cjs",
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  extensionsToTreatAsEsm: [".ts"],
  moduleNameMapper: { "^(\\.{1,2}/.*)\\.js$": "$1" },
  setupFiles: ["reflect-metadata"],
  transform: {
    "\\.ts$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: false },
        },
        module: { type: "commonjs" },
      },
    ],
  },
};
