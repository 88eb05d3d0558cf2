import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { documentWith, folderOf } from "../run-query.js";
import { ask, post } from "../server/start-server.js";
import { run, serve } from "./run-program.js";

const china = { type: "Country", fields: { iso2: "CN" }, quote: "China" };
const valid = documentWith("sound", "China.", [china]);
const broken = documentWith("broken", "China.", [{ ...china, quote: "Chile" }]);

describe("schema", () => {
  test("prints the committed SDL", async () => {
    expect(await run(["schema"])).toEqual({
      status: 0,
      stdout: readFileSync("schema/subgraph.graphql", "utf8"),
      stderr: "",
    });
  });
});

describe("check", () => {
  test("is content with the documents that ship", async () => {
    expect(await run(["check", "documents"])).toMatchObject({ status: 0, stdout: "" });
  });

  test("prints every problem and exits 1", async () => {
    const folder = await folderOf({ ...valid, ...broken });
    const { status, stdout, stderr } = await run(["check", folder]);
    expect({ status, stdout: stdout.replaceAll(folder, "F"), stderr }).toEqual({
      status: 1,
      stdout: "F/broken.facts.yaml:8:5  the quote is not in the text\n        quote: Chile\n        ^\n",
      stderr: "1 document, 1 fact, 0 disagreements, 1 problem\n",
    });
  });
});

describe("check --joins", () => {
  const named = (name: string, title: string): object => ({
    type: "Official",
    fields: { name, title },
    quote: `${name}, ${title}`,
  });
  const files = {
    ...documentWith("border", "Police met.\nYury Tarov, judge of Northport, spoke.", [
      named("Yury Tarov", "judge of Northport"),
    ]),
    ...documentWith("visit", "Yuri Tarov, judge of Northport, came.", [named("Yuri Tarov", "judge of Northport")]),
  };

  test("prints records that may be one with both passages, and leaves the exit status to the problems", async () => {
    const folder = await folderOf(files);
    const { status, stdout, stderr } = await run(["check", "--joins", folder]);
    expect({ status, stdout: stdout.replaceAll(folder, "F"), stderr: stderr.replaceAll(folder, "F") }).toEqual({
      status: 0,
      stdout: [
        "Official: may be one record: one name in two spellings, no country is known of them, one title",
        "    Yuri Tarov (Official:yuri-tarov)",
        "        F/visit.txt:1:1  Yuri Tarov, judge of Northport",
        "    Yury Tarov (Official:yury-tarov)",
        "        F/border.txt:2:1  Yury Tarov, judge of Northport",
        "    In records.yaml, under `same:` if they are one record, under `apart:` if they are two:",
        "        - [Official:yuri-tarov, Official:yury-tarov]",
        "",
      ].join("\n"),
      stderr: "2 documents, 2 facts, 0 disagreements, 0 problems, 1 likely join\n",
    });
    await writeFile(join(folder, "records.yaml"), "apart:\n  - [Official:yuri-tarov, Official:yury-tarov]\n");
    expect(await run(["check", folder, "--joins"])).toEqual({
      status: 0,
      stdout: "",
      stderr: "2 documents, 2 facts, 0 disagreements, 0 problems, 0 likely joins\n",
    });
  });

  test("prints the problems of a records.yaml with their places, before the records", async () => {
    const folder = await folderOf({ ...files, "records.yaml": "apart:\n  - [Official:yuri-tarov]\n" });
    const { status, stdout } = await run(["check", folder, "--joins"]);
    expect([status, stdout.replaceAll(folder, "F").split("\n").slice(0, 4)]).toEqual([
      1,
      [
        'F/records.yaml:2:5  expected two or more ids or names, got ["Official:yuri-tarov"]',
        "      - [Official:yuri-tarov]",
        "        ^",
        "Official: may be one record: one name in two spellings, no country is known of them, one title",
      ],
    ]);
  });

  test("is described", async () => {
    expect((await run(["check", "--help"])).stdout.replaceAll(/\s+/g, " ")).toContain(
      "--joins print records that may be one too, each with the passage that names it, for a person to decide in records.yaml",
    );
  });
});

describe("serve", () => {
  test("says where it serves what, answers, and drains on SIGTERM", async () => {
    const { child, output, line, url } = await serve(["documents"]);
    expect(line).toMatch(
      /^http:\/\/localhost:\d+\/graphql serves \d+ documents, \d+ facts, \d+ disagreements; loaded in \d+ ms, snapshot [0-9a-f]{16}$/,
    );
    expect(output.stderr).toContain(`\nThe IDE is at ${url}/\n`);
    const [, command = ""] = /^Ask from a shell: (.+)$/m.exec(output.stderr) ?? [];
    const { stdout } = spawnSync("sh", ["-c", `${command} --silent`], { encoding: "utf8" });
    expect(JSON.parse(stdout)).toEqual({
      data: { organizations: { nodes: [1, 2, 3].map(() => ({ name: expect.stringMatching(/\w/) })) } },
    });
    const closed = once(child, "close");
    child.kill("SIGTERM");
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect((await ask(`${url}/readyz`)).status).toBe(503);
    const late = await post(url, { query: "{ __typename }" });
    expect([late.status, late.headers.get("connection")]).toEqual([200, "close"]);
    expect(await closed).toEqual([0, null]);
  });

  test("starts with the sound documents and says which it left out", async () => {
    const folder = await folderOf({ ...valid, ...broken });
    const { output, line, url } = await serve([folder]);
    expect(output.stderr).toContain(`Left out: ${folder}/broken.facts.yaml\n`);
    expect(line).toContain("serves 1 document, 1 fact, 0 disagreements");
    expect((await ask(`${url}/readyz`)).body).toMatchObject({
      status: "degraded",
      problems: [`${folder}/broken.facts.yaml:8:5  the quote is not in the text`],
      leftOut: [`${folder}/broken.facts.yaml`],
    });
  });

  test("--strict refuses to start with a problem", async () => {
    const { status, stderr } = await run(["serve", await folderOf({ ...valid, ...broken }), "--strict", "--port", "0"]);
    expect([status, stderr.split("\n").at(-2)]).toEqual([1, "Not started: --strict, and there is a problem."]);
  });

  test("--watch serves what changed, and keeps the old graph when the change is broken", async () => {
    const folder = await folderOf(valid);
    const { url } = await serve([folder, "--watch"]);
    const total = async (): Promise<unknown> => (await post(url, { query: "{ documents { totalCount } }" })).body;
    const until = async (status: string): Promise<void> => {
      for (let tries = 0; tries < 600; tries += 1) {
        const { body } = await ask(`${url}/readyz`);
        if (JSON.stringify(body).includes(status)) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error(`never ${status}`);
    };
    const { snapshot } = (await ask(`${url}/readyz`)).body as { snapshot: string };
    for (const [name, content] of Object.entries(broken)) await writeFile(join(folder, name), content);
    await until("degraded");
    expect(await total()).toEqual({ data: { documents: { totalCount: 1 } } });
    for (const name of Object.keys(broken)) await rm(join(folder, name));
    await until('"ready"');
    for (const [name, content] of Object.entries(documentWith("more", "China too.", [china])))
      await writeFile(join(folder, name), content);
    for (let tries = 0; tries < 600; tries += 1) {
      const body = (await ask(`${url}/readyz`)).body as { snapshot: string; status: string };
      if (body.snapshot !== snapshot && body.status === "ready") break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(await total()).toEqual({ data: { documents: { totalCount: 2 } } });
  });
});

describe("what the environment gets wrong is one clear line and exit status 2", () => {
  test("a port that is taken", async () => {
    const other = createServer().listen(0, "localhost");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    expect(await run(["serve", "--port", String(port)])).toEqual({
      status: 2,
      stdout: "",
      stderr: `Port ${port} of localhost is taken; expected a free one, such as --port 0\n`,
    });
    other.close();
  });

  test("a folder that is not there, a file for a folder, an empty folder", async () => {
    expect(await run(["serve", "nowhere", "--port", "0"])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/nowhere cannot be read: it does not exist; expected a folder of documents\n$/),
    });
    expect(await run(["check", "package.json"])).toMatchObject({
      status: 2,
      stderr: "package.json cannot be read: a part of the path is not a folder; expected a folder of documents\n",
    });
    const empty = await folderOf({});
    expect(await run(["serve", empty, "--port", "0"])).toMatchObject({
      status: 2,
      stderr: `${empty}: no valid document found; expected .md, .txt or .csv files\n`,
    });
  });

  test("wrong usage", async () => {
    expect(await run(["serve"], { PORT: "many" })).toEqual({
      status: 2,
      stdout: "",
      stderr: 'PORT is "many"; expected a number from 0 (any free port) to 65535\n',
    });
    expect((await run(["fly"])).status).toBe(2);
    expect((await run(["check"])).status).toBe(2);
    expect((await run(["serve", "--port", "70000"])).stderr).toBe(
      '--port is "70000"; expected a number from 0 (any free port) to 65535\n',
    );
    expect(await run(["--version"])).toEqual({ status: 0, stdout: "0.1.0\n", stderr: "" });
    expect((await run(["serve", "--help"])).status).toBe(0);
  });
});
