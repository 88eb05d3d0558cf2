import { describe, expect, test } from "@jest/globals";
import { buildASTSchema, isEnumType, isInputObjectType, isObjectType, getNamedType, parse, Kind } from "graphql";
import { buildSubgraph } from "../../src/server/schema.js";

const { sdl } = buildSubgraph();
const document = parse(sdl);
const schema = buildASTSchema(document, { assumeValidSDL: true });

/** The directives of each type and field, as they are written. */
function directivesOf(text: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const node of parse(text).definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const each of [node, ...(node.fields ?? [])])
      found.set(
        each === node ? node.name.value : `${node.name.value}.${each.name.value}`,
        (each.directives ?? []).map(({ loc }) => text.slice(loc?.start, loc?.end)),
      );
  }
  return found;
}

describe("the schema for other graphs", () => {
  test("shares every object type without a key, for a partner may have it too", () => {
    const directives = directivesOf(sdl);
    const types = Object.values(schema.getTypeMap()).filter(isObjectType);
    const ours = types
      .map(({ name }) => name)
      .filter((name) => !["Query", "Subscription"].includes(name) && !name.startsWith("_"));
    const unshared = ours.filter((name) => !directives.get(name)?.some((each) => /^@(shareable|key)/.test(each)));
    expect(unshared).toEqual([]);
    for (const name of ["PageInfo", "Period", "Mass", "Headcount"])
      expect(directives.get(name)).toEqual(["@shareable"]);
  });

  test("has no enum that fields give and arguments take: a partner's copy need not have every value", () => {
    const given = new Set<string>();
    const taken = new Set<string>();
    for (const type of Object.values(schema.getTypeMap())) {
      if (isInputObjectType(type))
        for (const { type: of } of Object.values(type.getFields())) taken.add(getNamedType(of).name);
      if (!isObjectType(type) || type.name.startsWith("__")) continue;
      for (const { type: of, args } of Object.values(type.getFields())) {
        given.add(getNamedType(of).name);
        for (const argument of args) taken.add(getNamedType(argument.type).name);
      }
    }
    const enums = Object.values(schema.getTypeMap()).filter(isEnumType);
    expect(enums.map(({ name }) => name).filter((name) => given.has(name) && taken.has(name))).toEqual([]);
  });

  test("links the lowest version that has what it uses, and no more", () => {
    expect(sdl).toContain(
      'schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])',
    );
  });
});

describe("the schema for routers with demand control", () => {
  const priced = buildSubgraph(9).sdl;
  const directives = directivesOf(priced);

  test("links v2.9 and is the same graph", () => {
    expect(priced).toContain(
      'schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@cost", "@key", "@listSize", "@shareable"])',
    );
    expect(priced.replace(/ @(cost|listSize)\([^)]*\)/g, "").replace(/^schema .*$/m, "")).toBe(
      sdl.replace(/^schema .*$/m, ""),
    );
  });

  test.each([
    [
      "Query.events",
      '@listSize(assumedSize: 20, slicingArguments: ["first", "last"], sizedFields: ["edges", "nodes"], requireOneSlicingArgument: false)',
      "@cost(weight: 7)",
    ],
    ["Query.eventsByIds", "@listSize(assumedSize: 100, requireOneSlicingArgument: false)"],
    [
      "Query.suggest",
      '@listSize(assumedSize: 10, slicingArguments: ["first"], requireOneSlicingArgument: false)',
      "@cost(weight: 51)",
    ],
    ["Event.citations", "@listSize(assumedSize: 10, requireOneSlicingArgument: false)"],
    ["EventConnection.nodes"],
    ["Event.country"],
    ["Document.bibtex", "@cost(weight: 5)"],
    ["Document.text", "@cost(weight: 10)"],
  ])("says what %s costs", (place, ...expected) => {
    expect(directives.get(place)?.filter((each) => !/^@(merge|shareable)/.test(each))).toEqual(expected);
  });
});

describe("the schema for routers that drop what they keep by tags", () => {
  const tagged = buildSubgraph(12).sdl;
  const directives = directivesOf(tagged);
  const tagsOf = (place: string): string[] =>
    (directives.get(place) ?? []).flatMap((each) => /^@cacheTag\(format: "(.*)"\)$/.exec(each)?.[1] ?? []);

  test("links v2.12 and is the same graph", () => {
    expect(tagged).toContain(
      'schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: ["@cacheTag", "@cost", "@key", "@listSize", "@shareable"])',
    );
    expect(tagged.replace(/ @cacheTag\([^)]*\)/g, "").replace(/^schema .*$/m, "")).toBe(
      buildSubgraph(9).sdl.replace(/^schema .*$/m, ""),
    );
  });

  test.each([
    ["Organization", "{$key.id}"],
    ["Document", "{$key.id}"],
    // Its keys have nothing in common.
    ["Country", "Country"],
    ["Disagreement"],
    ["Query.node", "{$args.id}"],
    ["Query.organization", "{$args.id}"],
    ["Query.country", "Country:{$args.code}"],
    ["Query.organizations", "Organization"],
    ["Query.organizationsByIds", "Organization"],
    ["Query.countriesByCodes", "Country"],
    ["Query.disagreements", "Disagreement"],
    ["Query.search"],
    ["Organization.events"],
  ])("tags %s", (place, ...expected) => {
    expect(tagsOf(place)).toEqual(expected);
  });

  // Composers of routers check this, and the composer in JavaScript does not.
  test("takes into a tag only what every key of the type has, and arguments that are never left out", () => {
    const tags = [...directives.keys()].flatMap((place) => tagsOf(place).map((format) => ({ place, format })));
    const wrong = tags.filter(({ place, format }) => {
      const [typeName = "", fieldName] = place.split(".");
      const [, of, name] = /\{\$(\w+)\.(\w+)\}/.exec(format) ?? [];
      if (name === undefined) return false;
      if (fieldName === undefined) {
        const keys = directives.get(typeName)?.filter((each) => each.startsWith("@key")) ?? [];
        return of !== "key" || keys.length === 0 || keys.some((key) => key !== `@key(fields: "${name}")`);
      }
      const argument = schema
        .getQueryType()
        ?.getFields()
        [fieldName]?.args.find((each) => each.name === name);
      return of !== "args" || String(argument?.type) !== "ID!";
    });
    expect(wrong).toEqual([]);
    expect(tags.filter(({ format }) => format.includes("$"))).toHaveLength(22);
  });
});
