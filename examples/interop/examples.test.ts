import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "@jest/globals";
import { buildSchema, isEnumType, Kind } from "graphql";
import { parse } from "yaml";
import { partnerNames } from "../supergraph/partners.js";
import { startPartner } from "../supergraph/start-partner.js";
import { startService } from "../supergraph/start-service.js";
import { subgraphs } from "../supergraph/subgraphs.js";
import { composers } from "./compose.js";

const folder = "examples/supergraph";
const read = (file: string): string => readFileSync(join(folder, file), "utf8");
const yaml = (file: string): unknown => parse(read(file));

/** As somebody runs it who tries it out: nothing but the answer is printed. */
async function run(...args: string[]): Promise<string> {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args);
  expect(stderr).toBe("");
  return stdout;
}

describe("the example", () => {
  test("prints what five subgraphs say of a meeting and a speaker, with citations", async () => {
    expect(await run(`${folder}/build/main.js`)).toBe(
      `${JSON.stringify(JSON.parse(readFileSync("examples/interop/answer.json", "utf8")), null, 2)}\n`,
    );
  });

  test("composes to the supergraph that is committed", async () => {
    expect(await run(`${folder}/build/print-supergraph.js`)).toBe(readFileSync("schema/supergraph.graphql", "utf8"));
  });
});

describe("the supergraph", () => {
  test("looks for the subgraphs where they are served", () => {
    const graphs = buildSchema(readFileSync("schema/supergraph.graphql", "utf8")).getType("join__Graph");
    const places = isEnumType(graphs)
      ? graphs.getValues().map(({ astNode }) => astNode?.directives?.[0]?.arguments)
      : [];
    expect(
      places.map((args = []) => args.map(({ value }) => (value.kind === Kind.STRING ? value.value : null))),
    ).toEqual(subgraphs.map(({ name, url }) => [name, url]));
  });
});

describe("the configuration", () => {
  const urls = Object.fromEntries(subgraphs.map(({ name, url }) => [name, url]));

  test("of Apollo Router sends to each subgraph of the supergraph", () => {
    expect(yaml("router.yaml")).toEqual({
      supergraph: { listen: "127.0.0.1:4100", path: "/graphql", introspection: true },
      include_subgraph_errors: { all: true },
      override_subgraph_url: urls,
    });
  });

  test("of Hive Gateway answers the question as @apollo/gateway does", async () => {
    const service = await startService();
    const partners = await Promise.all(partnerNames.map(async (name) => ({ name, ...(await startPartner(name)) })));
    const running = [{ name: "drug-control", ...service }, ...partners];
    const file = join(mkdtempSync(join(tmpdir(), "supergraph-")), "supergraph.graphql");
    const moved = running.reduce(
      (sdl, { name, url }) => sdl.replaceAll(`"${urls[name] ?? ""}"`, `"${url}"`),
      readFileSync("schema/supergraph.graphql", "utf8"),
    );
    writeFileSync(file, moved);
    try {
      expect(JSON.parse(await run("examples/interop/gateways/hive-example.mjs", file))).toEqual(
        JSON.parse(readFileSync("examples/interop/answer.json", "utf8")),
      );
    } finally {
      for (const each of running) await each.stop();
    }
  });

  test("of Cosmo composes the same subgraphs", () => {
    const { version, subgraphs: listed } = yaml("graph.yaml") as {
      version: number;
      subgraphs: { name: string; routing_url: string; schema: { file: string } }[];
    };
    expect(version).toBe(1);
    const read = listed.map(({ name, routing_url: url, schema: { file } }) => ({
      name,
      url,
      sdl: readFileSync(join(folder, file), "utf8"),
    }));
    expect(read).toEqual(subgraphs);
    expect(composers.WunderGraph(read)).toMatchObject({ errors: [], hints: [] });
  });

  test("of Cosmo's router reads what the README has composed", () => {
    const [, out] = /--out (\S+)/.exec(read("README.md")) ?? [];
    expect(yaml("config.yaml")).toEqual({
      version: "1",
      listen_addr: "localhost:4100",
      graphql_path: "/graphql",
      introspection: { enabled: true },
      execution_config: { file: { path: out } },
      subgraph_error_propagation: { mode: "pass-through" },
    });
  });

  test("that the README names is there, and so is all that it links to", () => {
    const named = read("README.md").match(/(?:examples\/supergraph|schema)\/[\w./-]+\.(?:yaml|graphql|ts)/g) ?? [];
    const linked = [...read("README.md").matchAll(/\]\((.*?)\)/g)].map(([, path]) => join(folder, path ?? ""));
    const files = [...named, ...linked];
    expect(files.length).toBeGreaterThan(9);
    expect(files.filter((file) => !existsSync(file) || dirname(file) === ".")).toEqual([]);
  });
});
