import { describe, expect, test } from "@jest/globals";
import { readConfig } from "../src/config.js";

const loading = { settle: 1, poll: 2, memory: 1024, seconds: 10 };

describe("the environment", () => {
  test("sets nothing when it says nothing", () => {
    expect(readConfig({})).toEqual({
      host: "localhost",
      port: 4000,
      ide: "offline",
      origins: [],
      operations: { onlyTrusted: false, manifests: [] },
      traceSecret: null,
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
        WATCH_SETTLE: "0.5",
      }),
    ).toEqual({
      host: "::",
      port: 0,
      ide: "sandbox",
      origins: ["https://a.org", "*"],
      operations: { onlyTrusted: true, manifests: ["operations"] },
      traceSecret: "between-router-and-us",
      loading: { ...loading, settle: 0.5 },
    });
  });

  test.each([
    [{ PORT: "70000" }, 'PORT is "70000"; expected a number from 0 (any free port) to 65535'],
    [{ IDE: "vim" }, 'IDE is "vim"; expected offline or sandbox'],
    [
      { CORS_ORIGINS: "https://a.org/" },
      'CORS_ORIGINS has "https://a.org/"; expected origins such as https://example.org, separated by commas, or *',
    ],
    [
      { WATCH_POLL: "often", LOAD_MEMORY: "1" },
      'WATCH_POLL is "often"; expected seconds from 0.1 to 3600\nLOAD_MEMORY is "1"; expected megabytes from 64 to 65536',
    ],
    [{ OPERATIONS: "some" }, 'OPERATIONS is "some"; expected trusted, or any (the default)'],
  ])("that is wrong says so: %j", (environment, message) => {
    expect(() => readConfig(environment)).toThrow(message);
  });
});
