import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "@jest/globals";
import {
  buildSchema,
  getNamedType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
} from "graphql";

type Composite = GraphQLObjectType | GraphQLInterfaceType;
const isComposite = (type: GraphQLNamedType): type is Composite => isObjectType(type) || isInterfaceType(type);
const isConnection = (type: GraphQLNamedType): boolean =>
  isObjectType(type) && "edges" in type.getFields() && "pageInfo" in type.getFields();
const isNode = (type: Composite): boolean =>
  type.name === "Node" || type.getInterfaces().some(({ name }) => name === "Node");

const sdl = readFileSync("schema/subgraph.graphql", "utf8");
// The federation's directives are used in it, and defined by the federation.
const types = Object.values(buildSchema(sdl, { assumeValidSDL: true }).getTypeMap()).filter(isComposite);
const nodes = types.filter(isNode);
const connections = types.flatMap((type) =>
  Object.values(type.getFields())
    .filter((field) => isConnection(getNamedType(field.type)))
    // Changes since a snapshot begin behind it: their `after` is not that of Relay.
    .filter(({ name }) => name !== "changes")
    .map((field) => ({ type, field })),
);

/** What a connection needs beside the page is a variable, which relay-compiler adds to the query itself. */
const required = ({ args }: GraphQLField<unknown, unknown>): string =>
  args
    .filter(isRequiredArgument)
    .map(({ name }) => `, ${name}: $${name}`)
    .join("");

const nodeFragment = ({ name }: Composite) => `
  fragment every_${name} on ${name} @refetchable(queryName: "every_${name}Query") { id }`;

const connectionFragment = ({ type, field }: (typeof connections)[number]) => `
  fragment every_${type.name}_${field.name} on ${type.name}
  ${isNode(type) || type.name === "Query" ? `@refetchable(queryName: "every_${type.name}_${field.name}Query")` : ""}
  @argumentDefinitions(first: { type: "Int", defaultValue: 10 }, after: { type: "String" }) {
    ${field.name}(first: $first, after: $after${required(field)})
    @connection(key: "every_${type.name}_${field.name}") { edges { node { __typename } } }
  }`;

test("relay-compiler takes the published schema: every node refetched, every connection loaded page by page", async () => {
  const texts = [...nodes.map(nodeFragment), ...connections.map(connectionFragment)];
  const folder = mkdtempSync(join(tmpdir(), "relay-compiler-"));
  mkdirSync(join(folder, "src"));
  const files = {
    "schema.graphql": sdl,
    "src/every.ts": texts.map((text) => `graphql\`${text}\`;\n`).join(""),
    "relay.config.json": JSON.stringify({
      src: "src",
      schema: "schema.graphql",
      language: "typescript",
      eagerEsModules: true,
      noFutureProofEnums: true,
      customScalarTypes: { EdtfDate: "string", FactValue: "unknown" },
      requireCustomScalarTypes: true,
    }),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const compiler = resolve("examples/node_modules/relay-compiler/cli.js");
  await promisify(execFile)(compiler, ["--noWatchman", "--output", "quiet-with-errors"], { cwd: folder });

  const written = await readdir(join(folder, "src/__generated__"));
  const names = texts.flatMap((text) => text.match(/every_\w+(?= on )|every_\w+Query/g) ?? []);
  expect(written.sort()).toEqual(names.map((name) => `${name}.graphql.ts`).sort());
  expect(written).toEqual(
    expect.arrayContaining(
      ["Country", "Query_organizationsQuery", "Organization_seizuresQuery", "Document_passages"].map(
        (name) => `every_${name}.graphql.ts`,
      ),
    ),
  );
});
