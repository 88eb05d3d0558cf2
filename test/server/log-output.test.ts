import { closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { problemAt } from "../../src/documents/problem.js";
import { createLog, type Log, type LogForm } from "../../src/server/observing/log.js";
import { LogOutput } from "../../src/server/observing/log-output.js";
import { folderOf } from "../run-query.js";

const open: number[] = [];
afterAll(() => {
  open.forEach(closeSync);
});
const opened = (path: string, flags: string): number => {
  const descriptor = openSync(path, flags);
  open.push(descriptor);
  return descriptor;
};

describe("what the log writes", () => {
  test("is all there, in order, whatever comes at once", async () => {
    const path = join(await folderOf({}), "log");
    const output = new LogOutput(opened(path, "w"));
    const lines = Array.from({ length: 5000 }, (_, index) => `${index} ${"x".repeat(index % 150)} é\n`);
    for (const line of lines) output.write(line);
    await output.close();
    expect(readFileSync(path, "utf8")).toBe(lines.join(""));
    expect([output.trouble, output.lost]).toEqual([null, 0]);
  });

  test("is kept where the disk is full as far as there is room, then lost and counted, while nobody waits", async () => {
    const output = new LogOutput(opened("/dev/full", "w"), { mostBytes: 100, retryMilliseconds: 5 });
    for (let index = 0; index < 30; index += 1) output.write("ten bytes\n");
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect([output.trouble, output.lost]).toEqual(["ENOSPC", 20]);
    await output.close();
  });

  test("is not written any more once it is closed, least of all to what takes the number of its descriptor", async () => {
    const path = join(await folderOf({}), "other");
    const descriptor = openSync("/dev/full", "w");
    const output = new LogOutput(descriptor, { retryMilliseconds: 5 });
    output.write("a line that never has room\n");
    await output.close();
    // The last attempt may still be on its way.
    await new Promise((resolve) => setTimeout(resolve, 50));
    closeSync(descriptor);
    expect(opened(path, "w")).toBe(descriptor);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(readFileSync(path, "utf8")).toBe("");
  });

  test("comes when there is room again, and the log says what was lost meanwhile", async () => {
    const path = join(await folderOf({}), "log");
    // A descriptor that is open for reading only refuses what is written to it, until another takes its number.
    const descriptor = openSync("package.json", "r");
    const recovered: unknown[] = [];
    const output = new LogOutput(descriptor, {
      mostBytes: 25,
      retryMilliseconds: 5,
      onRecovery: (...outage) => recovered.push(outage),
    });
    for (const line of ["first\n", "second\n", "third\n", "no room for this\n"]) output.write(line);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(output.trouble).toBe("EBADF");
    closeSync(descriptor);
    expect(opened(path, "w")).toBe(descriptor);
    await output.close();
    expect(readFileSync(path, "utf8")).toBe("first\nsecond\nthird\n");
    expect([output.trouble, output.lost, recovered]).toEqual([null, 1, [["EBADF", 1]]]);
  });
});

const written = (form: LogForm, say: (log: Log) => void): string => {
  let text = "";
  say(createLog(form, (line) => (text += line)));
  return text;
};

describe("lines for a person", () => {
  test("are as they are said, those of a problem with their place", () => {
    const source = "seized 12 kg\nof heroin";
    const text = written("plain", (log) => {
      log.info("Reloaded.");
      log.problem(problemAt({ path: "a.txt", source, offset: 16 }, "this is wrong", "make it right"));
      log.request?.("info", { path: "/" });
    });
    expect(text).toBe("Reloaded.\na.txt:2:4  this is wrong\n    of heroin\n       ^\n    make it right\n");
  });

  test("tell of an error by its id, with its stack and its cause", () => {
    const text = written("plain", (log) => {
      log.error(new TypeError("broken", { cause: new Error("the disk is gone") }), "an-id");
    });
    expect(text).toMatch(/^Error an-id: TypeError: broken\n {4}at .*\n/);
    expect(text).toMatch(/\n {4}because of Error: the disk is gone\n {4}at /);
  });

  test("are those that are said and no others, whatever is in them", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        const [first, ...more] = written("plain", (log) => {
          log.warn(`Left out: ${name}\nand\u2028more\u001b[2J`);
        }).split("\n");
        expect(first).toMatch(/^Left out: /);
        expect(more.pop()).toBe("");
        for (const line of more) expect(line).toMatch(/^ {4}/);
        expect([first, ...more].join("")).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
      }),
    );
  });
});

test("lines for programs hold any text as it is", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("\ud800", "\n{}", "\u2028")), (message) => {
      const text = written("json", (log) => {
        log.info(message, { path: message });
      });
      expect(text).toMatch(/^[^\n]+\n$/);
      expect(JSON.parse(text)).toEqual({ level: "info", time: expect.any(String), message, path: message });
    }),
  );
});
