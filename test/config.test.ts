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
      }),
    ).toEqual({
      host: "::",
      port: 0,
      ide: "sandbox",
      origins: ["https://a.org", "*"],
      operations: { onlyTrusted: true, manifests: ["operations"] },
      traceSecret: "between-router-and-us",
    });
  });

  test.each([
    [{ PORT: "70000" }, 'PORT is "70000"; expected a number from 0 (any free port) to 65535'],
    [{ IDE: "vim" }, 'IDE is "vim"; expected offline or sandbox'],
    [
      { CORS_ORIGINS: "https://a.org/" },
      'CORS_ORIGINS has "https://a.org/"; expected origins such as https://example.org, separated by commas, or *',
    ],
    [{ OPERATIONS: "some" }, 'OPERATIONS is "some"; expected trusted, or any (the default)'],
  ])("that is wrong says so: %j", (environment, message) => {
    expect(() => readConfig(environment)).toThrow(message);
  });
});
