import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { clientAddress, readTrustedProxies } from "../../../src/server/limits/client-address.js";
import { ClientCost } from "../../../src/server/limits/client-cost.js";
import { Refusal } from "../../../src/http/refusal.js";

function attempt(action: () => void): string {
  try {
    action();
    return "passes";
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return `${error.status} ${error.code} ${error.headers["retry-after"] ?? ""}: ${error.message}`;
  }
}

describe("what one client may ask for in a minute", () => {
  test("is used up by the price of its operations and fills up again, for each client by itself", () => {
    let now = 0;
    const clients = new ClientCost(6_000, () => now);
    const ask = (client: string, price: number) =>
      attempt(() => {
        clients.spend(client, price);
      });
    expect([ask("a", 4_000), ask("a", 2_000), ask("b", 10)]).toEqual(["passes", "passes", "passes"]);
    expect(ask("a", 1_000)).toBe(
      "429 TOO_MANY_REQUESTS 10: The operation costs 1,000 objects and 0 of 6,000 a minute are left; try again in 10 seconds.",
    );
    now = 9_000;
    expect(ask("a", 1_000)).toMatch(/^429 TOO_MANY_REQUESTS 1:/);
    now = 10_000;
    expect(ask("a", 1_000)).toBe("passes");
  });

  test("never comes to more than a minute's and what the dearest operation was over it", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(20_000), fc.integer({ min: 1, max: 9_000 })), { maxLength: 60 }),
        (asked) => {
          let now = 0;
          const clients = new ClientCost(6_000, () => now);
          let spent = 0;
          for (const [pause, price] of asked) {
            now += pause;
            if (
              attempt(() => {
                clients.spend("a", price);
              }) === "passes"
            )
              spent += price;
            expect(spent).toBeLessThanOrEqual(6_000 + now / 10 + 9_000);
          }
        },
      ),
    );
  });
});

describe("the address of a client", () => {
  const addressOf = (trusted: string, remoteAddress: string, forwarded?: string) =>
    clientAddress(readTrustedProxies(trusted))({
      socket: { remoteAddress },
      headers: forwarded === undefined ? {} : { "x-forwarded-for": forwarded },
    });

  test.each([
    ["is that of the socket", "", "203.0.113.7", undefined, "203.0.113.7"],
    ["is not what somebody says who is not trusted", "", "203.0.113.7", "198.51.100.1", "203.0.113.7"],
    ["is what a trusted proxy says", "10.0.0.0/8", "10.1.2.3", "198.51.100.1", "198.51.100.1"],
    ["is the last that a trusted proxy says", "10.0.0.0/8", "::ffff:10.1.2.3", "1.1.1.1, 198.51.100.1", "198.51.100.1"],
    ["is found through several proxies", "10.0.0.0/8,::1", "::1", "1.1.1.1, 198.51.100.1, 10.0.0.9", "198.51.100.1"],
    ["is that of the proxy when it says no address", "10.0.0.0/8", "10.1.2.3", "unknown", "10.1.2.3"],
    ["is that of the first proxy when all are trusted", "10.0.0.0/8", "10.1.2.3", "10.0.0.1, 10.0.0.2", "10.0.0.1"],
    ["may be one of IPv6", "2001:db8::/32", "2001:db8::1", "2001:470::7", "2001:470::7"],
  ])("%s", (_name, trusted, socket, forwarded, expected) => {
    expect(addressOf(trusted, socket, forwarded)).toBe(expected);
  });

  test.each(["10.0.0.0/33", "10.0.0", "10.0.0.0/8/1", "example.org", "::1/129", "10.0.0.1/x"])(
    "cannot be told from proxies such as %s",
    (text) => {
      expect(() => readTrustedProxies(text)).toThrow(
        `TRUSTED_PROXIES has ${JSON.stringify(text)}; expected addresses or networks such as 10.0.0.0/8, separated by commas`,
      );
    },
  );
});
