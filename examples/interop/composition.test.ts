import { describe, expect, test } from "@jest/globals";
import { buildSchema, type GraphQLSchema, isObjectType } from "graphql";
import { type Subgraph, subgraphs } from "../supergraph/subgraphs.js";
import { type Composition, composers } from "./compose.js";

const names = ["Apollo", "The Guild", "WunderGraph"] as const;
type ComposerName = (typeof names)[number];

/** The subgraphs with one of them changed; what is to be changed must be there. */
function changed(name: string, from: string | RegExp, to: string, among: readonly Subgraph[] = subgraphs): Subgraph[] {
  return among.map((subgraph) => {
    if (subgraph.name !== name) return subgraph;
    const sdl = subgraph.sdl.replace(from, to);
    if (sdl === subgraph.sdl) throw new Error(`${name} has no ${String(from)}`);
    return { ...subgraph, sdl };
  });
}

/** What remains to be done in `geo` for as long as `risk` takes a field over; `@override` is never without it. */
const remarks: Readonly<Record<ComposerName, readonly string[]>> = {
  Apollo: [
    '[OVERRIDDEN_FIELD_CAN_BE_REMOVED]: Field "Country.travelAdvice" on subgraph "geo" is overridden. Consider removing it.',
  ],
  "The Guild": [],
  WunderGraph: [],
};
const verdict = ({ errors, hints }: Composition): Omit<Composition, "api"> => ({ errors, hints });

describe.each(names)("%s", (name) => {
  const compose = composers[name];

  test("composes us with all partners, and remarks on nothing but the field that is moving", () => {
    expect(verdict(compose(subgraphs))).toEqual({ errors: [], hints: remarks[name] });
  });

  test("remarks on nothing once the field has moved", () => {
    const leaving = '  "What travellers are told; null where nothing was assessed."\n  travelAdvice: String\n';
    const moved = changed("risk", ' @override(from: "geo")', "", changed("geo", leaving, ""));
    expect(verdict(compose(moved))).toEqual({ errors: [], hints: [] });
  });

  test.each(subgraphs.slice(1))("composes us with $name and no more than it needs", (partner) => {
    // Of what risk says, population is geo's.
    const together = subgraphs.filter(({ name: other }) =>
      ["drug-control", partner.name, ...(partner.name === "risk" ? ["geo"] : [])].includes(other),
    );
    expect(verdict(compose(together))).toEqual({
      errors: [],
      hints: partner.name === "risk" ? remarks[name] : [],
    });
  });

  test("says which types clash, and where, when a partner has another type for a field of ours", () => {
    const atlas = {
      name: "atlas",
      url: "http://localhost:4005/",
      sdl: `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
        type Query { atlas: Country }
        type Country @key(fields: "code") { code: ID! name: Int! }`,
    };
    const clash = [
      'Type of field "Country.name" is incompatible across subgraphs: it has type "Int!" in subgraph "atlas" but type "String!" in subgraph "drug-control"',
      'Non-shareable field "Country.name" is resolved from multiple subgraphs: it is resolved from subgraphs "atlas" and "drug-control" and defined as non-shareable in subgraph "atlas"',
    ];
    const expected: Readonly<Record<ComposerName, readonly string[]>> = {
      Apollo: clash,
      "The Guild": clash,
      WunderGraph: [
        `Each instance of a shared field must resolve identically across subgraphs.
The field "Country.name" could not be federated due to incompatible types across subgraphs.
The discrepancies are as follows:
 The named type "String" is returned by the following subgraph: "drug-control".
 The named type "Int" is returned by the following subgraph: "atlas".`,
        `The Object "Country" defines the same fields in multiple subgraphs without the "@shareable" directive:
 The field "name" is defined and declared "@shareable" in the following subgraph: "drug-control".
 However, it is not declared "@shareable" in the following subgraph: "atlas".`,
      ],
    };
    expect(compose([...subgraphs, atlas])).toEqual({ errors: expected[name], hints: [], api: null });
  });

  test("composes an older schema of ours that lacks a field which no partner asks for", () => {
    const older = changed(
      "drug-control",
      /  """\s*ISO 3166-1 numeric code[^"]*"""\n  numericCode: String @shareable\n/,
      "",
    );
    const composition = compose(older);
    expect(verdict(composition)).toEqual({ errors: [], hints: remarks[name] });
    expect(composition.api).toBe(
      compose(subgraphs).api?.replace(/ {2}"""\s*ISO 3166-1 numeric code[^"]*"""\n {2}numericCode: String\n\n?/, ""),
    );
  });

  test("says what an older schema of ours lacks that partners rely on", () => {
    const older = changed("drug-control", '@key(fields: "code") ', "");
    const expected: Readonly<Record<ComposerName, string>> = {
      Apollo:
        'Non-shareable field "Country.code" is resolved from multiple subgraphs: it is resolved from subgraphs "drug-control", "geo" and "risk" and defined as non-shareable in subgraph "drug-control"',
      "The Guild":
        'Non-shareable field "Country.code" is resolved from multiple subgraphs: it is resolved from subgraphs "drug-control", "geo" and "risk" and defined as non-shareable in subgraph "drug-control"',
      WunderGraph: `The Object "Country" defines the same fields in multiple subgraphs without the "@shareable" directive:
 The field "code" is defined and declared "@shareable" in the following subgraphs: "geo", "risk".
 However, it is not declared "@shareable" in the following subgraph: "drug-control".`,
    };
    expect(compose(older)).toEqual({ errors: [expected[name]], hints: [], api: null });
  });
});

/** Another team's subgraph after Relay: it has pages of its own, and the same `PageInfo` as everybody. */
const shipping: Subgraph = {
  name: "shipping",
  url: "http://localhost:4005/",
  sdl: `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])
    type Query { shipments(first: Int, after: String): ShipmentConnection! }
    interface Node { id: ID! }
    type Shipment implements Node @key(fields: "id") { id: ID! from: Country stat: SeizureStat }
    type ShipmentEdge { cursor: String! node: Shipment }
    type ShipmentConnection { edges: [ShipmentEdge] pageInfo: PageInfo! }
    type PageInfo @shareable { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
    type Country @key(fields: "code") { code: ID! shipments(first: Int, after: String): ShipmentConnection! }
    type SeizureStat @key(fields: "id", resolvable: false) { id: ID! }
  `,
};

describe("beside a subgraph that has a Relay connection of its own", () => {
  test.each(names)("%s composes us, and remarks on nothing", (name) => {
    const composition = composers[name]([...subgraphs.slice(0, 1), shipping]);
    expect(verdict(composition)).toEqual({ errors: [], hints: [] });
    const api = buildSchema(composition.api ?? "");
    expect(pageInfoOf(api, "ShipmentConnection")).toBe("PageInfo!");
    expect(pageInfoOf(api, "OrganizationConnection")).toBe("PageInfo!");
  });

  test.each(names)("%s composes us and all partners", (name) => {
    expect(verdict(composers[name]([...subgraphs, shipping]))).toEqual({ errors: [], hints: remarks[name] });
  });

  test.each(names)("%s would not, if our PageInfo were ours alone", (name) => {
    const { errors } = composers[name]([
      ...changed("drug-control", "type PageInfo @shareable", "type PageInfo", subgraphs.slice(0, 1)),
      shipping,
    ]);
    expect(errors.join("\n")).toContain("shareable");
  });
});

const pageInfoOf = (schema: GraphQLSchema, connection: string): string => {
  const type = schema.getType(connection);
  return String(isObjectType(type) ? type.getFields().pageInfo?.type : undefined);
};

test("we and our partners ask for no later version of Federation than they use", () => {
  expect(subgraphs.map(({ sdl }) => /federation\/(v[\d.]+)/.exec(sdl)?.[1])).toEqual(subgraphs.map(() => "v2.3"));
});

// WunderGraph lets this pass.
test.each(["Apollo", "The Guild"] as const)(
  "%s says that nobody can tell the type of a Sourced without its key",
  (name) => {
    const older = changed(
      "drug-control",
      'interface Sourced implements Labelled & Node @key(fields: "id")',
      "interface Sourced implements Labelled & Node",
    );
    const { errors } = composers[name](older);
    expect(errors).toHaveLength(10);
    for (const error of errors)
      expect(error).toContain(
        'no subgraph can be reached to resolve the implementation type of @interfaceObject type "Sourced"',
      );
  },
);

test("all composers show clients the same, without what is inaccessible", () => {
  const [apollo, theGuild, wunderGraph] = names.map((name) => composers[name](subgraphs).api);
  expect(theGuild).toBe(apollo);
  expect(wunderGraph).toBe(apollo?.replace(/ @specifiedBy\(.*\)$/gm, ""));
  expect(apollo).toContain("type Assessment {");
  expect(apollo).not.toContain("analyst");
  // A field of the interface object is on the interface, and on each type behind it.
  expect(apollo?.match(/^ {2}riskNotes: \[String!\]!$/gm)).toHaveLength(11);
});
