import { describe, expect, test } from "@jest/globals";
import { readConfig } from "../src/config.js";

describe("the environment", () => {
  test("sets nothing when it says nothing", () => {
    expect(readConfig({})).toEqual({
      host: "localhost",
      port: 4000,
      ide: "offline",
      origins: [],
      operations: { onlyTrusted: false, manifests: [] },
      traceSecret: null,
      maxConnections: 2000,
      writeTimeoutSeconds: 10,
      drainSeconds: 5,
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
        MAX_CONNECTIONS: "50",
        WRITE_TIMEOUT_SECONDS: "3",
        DRAIN_SECONDS: "1",
      }),
    ).toEqual({
      host: "::",
      port: 0,
      ide: "sandbox",
      origins: ["https://a.org", "*"],
      operations: { onlyTrusted: true, manifests: ["operations"] },
      traceSecret: "between-router-and-us",
      maxConnections: 50,
      writeTimeoutSeconds: 3,
      drainSeconds: 1,
    });
  });

  test.each([
    [{ PORT: "70000" }, 'PORT is "70000"; expected a number from 0 (any free port) to 65535'],
    [{ IDE: "vim" }, 'IDE is "vim"; expected offline or sandbox'],
    [
      { CORS_ORIGINS: "https://a.org/" },
      'CORS_ORIGINS has "https://a.org/"; expected origins such as https://example.org, separated by commas, or *',
    ],
    [{ DRAIN_SECONDS: "0" }, 'DRAIN_SECONDS is "0"; expected a whole number from 1 to 3600'],
    [{ MAX_CONNECTIONS: "many" }, 'MAX_CONNECTIONS is "many"; expected a whole number from 1 to 1000000'],
    [{ WRITE_TIMEOUT_SECONDS: "1.5" }, 'WRITE_TIMEOUT_SECONDS is "1.5"; expected a whole number from 1 to 3600'],
    [{ OPERATIONS: "some" }, 'OPERATIONS is "some"; expected trusted, or any (the default)'],
  ])("that is wrong says so: %j", (environment, message) => {
    expect(() => readConfig(environment)).toThrow(message);
  });
});
