import { totalmem } from "node:os";
import { BlockList } from "node:net";
import { describe, expect, test } from "@jest/globals";
import { readConfig, usualMemory } from "../src/cli/config.js";
import { defaultLimits } from "../src/server/limits/limits.js";

const loading = { settle: 1, poll: 2, memory: usualMemory(process.constrainedMemory(), totalmem()), seconds: 10 };

test("loading may use half of what the process may use, and not less than 1,024 megabytes", () => {
  const gigabyte = 1024 ** 3;
  expect(usualMemory(4 * gigabyte, 16 * gigabyte)).toBe(2048);
  expect(usualMemory(0.5 * gigabyte, 16 * gigabyte)).toBe(1024);
  // Where nothing holds the process to less than the machine has.
  for (const none of [0, Number.NaN, 2 ** 64]) expect(usualMemory(none, 16 * gigabyte)).toBe(8192);
});

describe("the environment", () => {
  test("sets nothing when it says nothing", () => {
    expect(readConfig({})).toEqual({
      host: "localhost",
      port: 4000,
      ide: "offline",
      origins: [],
      operations: { onlyTrusted: false, manifests: [] },
      traceSecret: null,
      limits: defaultLimits,
      cacheSeconds: 300,
      answerBytes: 64_000_000,
      compiles: true,
      keptSnapshots: 20,
      publicAddress: null,
      trustedProxies: expect.any(BlockList),
      routerSecret: null,
      observing: { log: null, clientNames: "hash", metricsPort: null },
      maxConnections: 2000,
      writeTimeoutSeconds: 10,
      drainSeconds: 5,
      loading,
    });
  });

  test("sets what it says", () => {
    expect(
      readConfig({
        HOST: "::",
        PORT: "0",
        IDE: "sandbox",
        CORS_ORIGINS: "https://a.org, *",
        OPERATIONS: "trusted",
        TRACE_SECRET: "between-router-and-us",
        ROUTER_SECRET: "for-the-router-alone",
        LOG: "plain",
        LOG_CLIENT: "address",
        METRICS_PORT: "9464",
        COST_LIMIT: "500",
        CACHE_SECONDS: "60",
        ANSWER_MEMORY: "0",
        COMPILE: "off",
        CHANGES_SNAPSHOTS: "5",
        TRUSTED_PROXIES: "10.0.0.0/8",
        MAX_CONNECTIONS: "50",
        WRITE_TIMEOUT_SECONDS: "3",
        DRAIN_SECONDS: "1",
        WATCH_SETTLE: "0.5",
      }),
    ).toEqual({
      host: "::",
      port: 0,
      ide: "sandbox",
      origins: ["https://a.org", "*"],
      operations: { onlyTrusted: true, manifests: ["operations"] },
      traceSecret: "between-router-and-us",
      limits: { ...defaultLimits, cost: 500 },
      cacheSeconds: 60,
      answerBytes: 0,
      compiles: false,
      keptSnapshots: 5,
      publicAddress: null,
      trustedProxies: expect.any(BlockList),
      routerSecret: "for-the-router-alone",
      observing: { log: "plain", clientNames: "address", metricsPort: 9464 },
      maxConnections: 50,
      writeTimeoutSeconds: 3,
      drainSeconds: 1,
      loading: { ...loading, settle: 0.5 },
    });
  });

  test.each([
    [{ PORT: "70000" }, 'PORT is "70000"; expected a number from 0 (any free port) to 65535'],
    [{ LOG: "xml" }, 'LOG is "xml"; expected json or plain'],
    [{ LOG_CLIENT: "name" }, 'LOG_CLIENT is "name"; expected hash or address'],
    [{ METRICS_PORT: "on" }, 'METRICS_PORT is "on"; expected a number from 0 (any free port) to 65535'],
    [
      { ROUTER_SECRET: "short" },
      "ROUTER_SECRET is not a secret that a header can carry; expected 16 or more characters without spaces",
    ],
    [{ IDE: "vim" }, 'IDE is "vim"; expected offline or sandbox'],
    [
      { CORS_ORIGINS: "https://a.org/" },
      'CORS_ORIGINS has "https://a.org/"; expected origins such as https://example.org, separated by commas, or *',
    ],
    [{ DRAIN_SECONDS: "0" }, 'DRAIN_SECONDS is "0"; expected a whole number from 1 to 3600'],
    [{ MAX_CONNECTIONS: "many" }, 'MAX_CONNECTIONS is "many"; expected a whole number from 1 to 1000000'],
    [{ WRITE_TIMEOUT_SECONDS: "1.5" }, 'WRITE_TIMEOUT_SECONDS is "1.5"; expected a whole number from 1 to 3600'],
    [
      { WATCH_POLL: "often", LOAD_MEMORY: "1" },
      'WATCH_POLL is "often"; expected seconds from 0.1 to 3600\nLOAD_MEMORY is "1"; expected megabytes from 64 to 65536',
    ],
    [{ OPERATIONS: "some" }, 'OPERATIONS is "some"; expected trusted, or any (the default)'],
  ])("that is wrong says so: %j", (environment, message) => {
    expect(() => readConfig(environment)).toThrow(message);
  });
});
