import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { getIntrospectionQuery } from "graphql";
import { tooDeepAt } from "../../src/http/nesting.js";

describe("brackets nested deeper than 60 are found", () => {
  test("and those in strings are not counted", () => {
    fc.assert(
      fc.property(
        fc.nat(120),
        fc.string({ unit: fc.constantFrom("[", "]", "{", "}", "(", ")", '"', "\\", "#", "a", "\n") }),
        (depth, text) => {
          const json = `${'{"a":['.repeat(depth)}${JSON.stringify(text)}${"]}".repeat(depth)}`;
          expect(tooDeepAt(json)).toBe(depth > 30 ? 30 * 6 : null);
        },
      ),
    );
  });

  test.each([
    ["a block string", `{ a(b: """${"[".repeat(100)} \\""" ${"[".repeat(100)}""") }`],
    ["a comment", `{ # ${"[".repeat(100)}\n a }`],
    ["brackets beside each other", "[]{}()".repeat(100)],
    ["what the tools of the language ask", getIntrospectionQuery()],
  ])("nor those in %s", (_name, text) => {
    expect(tooDeepAt(text)).toBeNull();
  });

  test.each([
    ["after a comment", `# "\n${"[".repeat(61)}`, 64],
    ["after a string that does not end", `"a\n${"[".repeat(61)}`, 63],
    ["after an empty string", `""${"{".repeat(61)}`, 62],
  ])("%s", (_name, text, at) => {
    expect(tooDeepAt(text)).toBe(at);
  });
});
