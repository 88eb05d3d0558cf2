import { symlink } from "node:fs/promises";
import { readFileSync } from "node:fs";
import { execFile } from "node:child_process";
import { join, resolve } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parse } from "graphql";
import { schemaChanges } from "../../src/cli/schema-changes.js";
import { run } from "../cli/run-program.js";
import { folderOf, subgraph } from "../run-query.js";

const base = `
  "The root."
  type Query { drug(id: ID!, language: String): Drug  search(filter: Filter): [Found!]! }
  interface Node { id: ID! }
  type Drug implements Node @key(fields: "id") { id: ID! name: String! kind: Kind @shareable }
  type Plant { name: String! }
  union Found = Drug | Plant
  enum Kind { OPIATE OTHER }
  input Filter { kind: Kind }
`;

const changes: readonly (readonly [what: string, from: string, to: string, printed: readonly string[]])[] = [
  ["a field removed", "name: String! kind", "kind", ["breaking: Drug.name was removed."]],
  [
    "a type removed",
    "type Plant { name: String! }\n  union Found = Drug | Plant",
    "union Found = Drug",
    ["breaking: Plant was removed.", "breaking: Plant was removed from union type Found."],
  ],
  [
    "an argument made required",
    "language: String",
    "language: String!",
    ["breaking: Query.drug arg language has changed type from String to String!."],
  ],
  [
    "a required argument added",
    "drug(id: ID!,",
    "drug(id: ID!, as: String!,",
    ["breaking: A required arg as on Query.drug was added."],
  ],
  ["an argument removed", ", language: String", "", ["breaking: Query.drug arg language was removed."]],
  ["an enum value removed", "OPIATE OTHER", "OTHER", ["breaking: OPIATE was removed from enum type Kind."]],
  [
    "a type made nullable",
    "[Found!]!",
    "[Found!]",
    ["breaking: Query.search changed type from [Found!]! to [Found!]."],
  ],
  [
    "a required input field added",
    "input Filter {",
    "input Filter { name: String!",
    ["breaking: A required field name on input type Filter was added."],
  ],
  ["an interface given up", "Drug implements Node", "Drug", ["breaking: Drug no longer implements interface Node."]],
  ["a key removed", '@key(fields: "id")', "", ['breaking: @key(fields: "id") was removed from Drug.']],
  [
    "a key changed",
    '@key(fields: "id")',
    '@key(fields: "name")',
    ['breaking: @key(fields: "id") was removed from Drug.'],
  ],
  ["a shared field kept to itself", " @shareable", "", ["breaking: @shareable was removed from Drug.kind."]],
  [
    "a field hidden from clients",
    "name: String! kind",
    "name: String! @inaccessible kind",
    ["breaking: @inaccessible was added to Drug.name."],
  ],
  ["an enum value added", "OTHER", "OTHER STIMULANT", ["dangerous: STIMULANT was added to enum type Kind."]],
  ["a union member added", "Drug | Plant", "Drug | Plant | Query", ["dangerous: Query was added to union type Found."]],
  [
    "an optional argument added",
    "search(filter: Filter)",
    "search(filter: Filter, first: Int)",
    ["dangerous: An optional arg first on Query.search was added."],
  ],
  [
    "an interface taken up",
    "type Plant {",
    "type Plant implements Node { id: ID!",
    ["dangerous: Node added to interfaces implemented by Plant."],
  ],
  ["a field made certain", "kind: Kind @", "kind: Kind! @", []],
  [
    "a field, a key and a type added",
    "type Drug implements Node",
    'type Pill { id: ID } type Drug implements Node @key(fields: "name")',
    [],
  ],
  ["a key under the name of its specification", "@key", "@federation__key", []],
  ["a key on an extension", "type Plant", 'extend type Drug @key(fields: "id") type Plant', []],
  [
    "federation's directives defined or not",
    "interface Node",
    "directive @key(fields: String!) repeatable on OBJECT interface Node",
    [],
  ],
  ["a description changed", "The root.", "Where it begins.", []],
];

describe("what is told of a change", () => {
  test.each(changes)("%s", (_what, from, to, printed) => {
    expect(base).toContain(from);
    const found = schemaChanges(parse(base), parse(base.replace(from, to)));
    expect(found.map(({ kind, description }) => `${kind}: ${description}`)).toEqual(printed);
  });
});

describe("schema --against", () => {
  const against = async (sdl: string) => {
    const folder = await folderOf({ "pinned.graphql": sdl });
    const { status, stdout, stderr } = await run(["schema", "--against", join(folder, "pinned.graphql")]);
    return { status, stdout, stderr: stderr.replaceAll(folder, "F") };
  };

  test("has nothing to say of the same schema", async () => {
    expect(await against(subgraph.sdl)).toEqual({
      status: 0,
      stdout: "",
      stderr: "F/pinned.graphql: 0 breaking changes, 0 dangerous changes\n",
    });
  });

  test("prints one change a line and exits 1 when something breaks", async () => {
    const pinned = subgraph.sdl
      .replace("type Mass @shareable {", "$&\n  pounds: Float")
      .replace(/type Event implements .*@key\(fields: "id"\)/, '$& @key(fields: "name")')
      .replace(/type Region implements .*@key\(fields: "id"\)/, "$& @shareable")
      .replace("union Party = Country | Organization", "union Party = Country");
    expect(await against(pinned)).toEqual({
      status: 1,
      stdout: `breaking   Mass.pounds was removed.
breaking   @key(fields: "name") was removed from Event.
breaking   @shareable was removed from Region.
dangerous  Organization was added to union type Party.
`,
      stderr: "F/pinned.graphql: 3 breaking changes, 1 dangerous change\n",
    });
  });

  test("exits 0 when what changed is merely dangerous", async () => {
    expect(
      await against(subgraph.sdl.replace("union Party = Country | Organization", "union Party = Country")),
    ).toEqual({
      status: 0,
      stdout: "dangerous  Organization was added to union type Party.\n",
      stderr: "F/pinned.graphql: 0 breaking changes, 1 dangerous change\n",
    });
  });

  test("says where a file is no schema, and that there is none", async () => {
    expect(await against("type Query {\n  a: Int\n  b\n}\n")).toEqual({
      status: 1,
      stdout: "",
      stderr: 'F/pinned.graphql:4:1  Syntax Error: Expected ":", found "}".\n    }\n    ^\n',
    });
    expect(await against("type Query { a: Drug }\n")).toEqual({
      status: 1,
      stdout: "",
      stderr: 'F/pinned.graphql:1:1  Unknown type: "Drug".\n    type Query { a: Drug }\n    ^\n',
    });
    expect(await run(["schema", "--against", "nowhere.graphql"])).toEqual({
      status: 2,
      stdout: "",
      stderr: "nowhere.graphql cannot be read: it does not exist; expected a schema\n",
    });
  });
});

describe("npm run check", () => {
  /** A step of it in a folder with another committed schema. */
  const step = async (name: string, sdl: string) => {
    const folder = await folderOf({ "package.json": readFileSync("package.json"), "schema/subgraph.graphql": sdl });
    for (const part of ["dist", "node_modules", "scripts"]) await symlink(resolve(part), join(folder, part));
    return new Promise((done) => {
      execFile("npm", ["run", "--silent", "check", "--", name], { cwd: folder }, (error, stdout, stderr) => {
        done({ status: error?.code ?? 0, stdout, stderr: stderr.replace(/[\d.]+ s$/m, "N s") });
      });
    });
  };

  test("says how to accept what breaks", async () => {
    expect(await step("breaking", subgraph.sdl.replace("type Mass @shareable {", "$&\n  pounds: Float"))).toEqual({
      status: 1,
      stdout: `breaking   Mass.pounds was removed.
schema/subgraph.graphql: 1 breaking change, 0 dangerous changes
This breaks those who rely on schema/subgraph.graphql; npm run generate:breaking accepts it
`,
      stderr: "FAILED  breaking, N s\n",
    });
  });

  test("says how to bring the schema up to date", async () => {
    expect(await step("schema", subgraph.sdl.replace("A convention, agreement,", "An agreement,"))).toEqual({
      status: 1,
      stdout: expect.stringMatching(
        /^schema\/subgraph\.graphql:\d+\n< .*An agreement,.*\n> .*A convention, agreement,.*\nOut of date; npm run generate rewrites it\n$/,
      ),
      stderr: "FAILED  schema, N s\n",
    });
  });

  test("knows its steps", async () => {
    expect(await step("spelling", subgraph.sdl)).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^spelling: no such step; expected build, types, lint, /),
    });
  });
});
