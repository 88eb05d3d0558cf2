import { describe, expect, test } from "@jest/globals";
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isNonNullType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
} from "graphql";
import { claimFields } from "../../src/facts/field-names.js";
import { buildSubgraph } from "../../src/server/schema.js";
import { statisticUnits } from "../../src/vocabulary/units.js";
import { runQuery } from "../run-query.js";

/** A part of the schema by its path, `Country.seizures(first)`, with what it says of itself. */
interface Element {
  readonly path: string;
  readonly description: string;
  /** Whether it is a field of an answer that can be null. */
  readonly canBeNull: boolean;
}

const { schema } = buildSubgraph();

const element = (path: string, description: string | null | undefined, canBeNull = false): Element => ({
  path,
  description: description ?? "",
  canBeNull,
});

function elementsOf(type: GraphQLNamedType): Element[] {
  const { name } = type;
  const self = element(name, type.description);
  if (isEnumType(type))
    return [self, ...type.getValues().map((value) => element(`${name}.${value.name}`, value.description))];
  if (isInputObjectType(type))
    return [
      self,
      ...Object.values(type.getFields()).map((field) => element(`${name}.${field.name}`, field.description)),
    ];
  if (!isObjectType(type) && !isInterfaceType(type)) return [self];
  return [
    self,
    ...Object.values(type.getFields()).flatMap((field) => [
      element(`${name}.${field.name}`, field.description, !isNonNullType(field.type)),
      ...field.args.map((arg) => element(`${name}.${field.name}(${arg.name})`, arg.description)),
    ]),
  ];
}

/** What federation adds has descriptions of its own, or none. */
const isOurs = ({ name }: { readonly name: string }): boolean => !/^_|^(?:link|federation)__/.test(name);

const elements: readonly Element[] = [
  element("schema", schema.description),
  ...Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type) && isOurs(type))
    .flatMap(elementsOf),
  ...schema
    .getDirectives()
    .filter((directive) => !isSpecifiedDirective(directive) && directive.name === "merge")
    .flatMap(({ name, description, args }) => [
      element(`@${name}`, description),
      ...args.map((arg) => element(`@${name}(${arg.name})`, arg.description)),
    ]),
].filter(({ path }) => !/\._(?:entities|service)\b/.test(path));

const wordsOf = (text: string): string[] =>
  text
    .replace(/(?<=[a-z])(?=[A-Z])/g, " ")
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? [];

const small = new Set(wordsOf("a an the of its it by or and in to that is"));

/** The words of a description that are not in the path of its element. */
function newWords({ path, description }: Element): string[] {
  const known = new Set(wordsOf(path).flatMap((word) => [word, `${word}s`, word.replace(/s$/, "")]));
  return wordsOf(description).filter((word) => !small.has(word) && !known.has(word));
}

const pathsWhere = (isWrong: (each: Element) => boolean): string[] => elements.filter(isWrong).map(({ path }) => path);

describe("every element of the schema", () => {
  test("has a description of four words or more", () => {
    expect(elements.length).toBeGreaterThan(500);
    expect(pathsWhere(({ description }) => description.split(/\s+/).filter(Boolean).length < 4)).toEqual([]);
  });

  test("says more than its name does", () => {
    expect(pathsWhere((each) => newWords(each).length === 0)).toEqual([]);
  });

  test("says what null means where it can be null", () => {
    expect(pathsWhere(({ canBeNull, description }) => canBeNull && !/null/i.test(description))).toEqual([]);
  });

  test("ends as a sentence does, and names no field or type that is not there", () => {
    expect(pathsWhere(({ description }) => !/[.)`]$/.test(description))).toEqual([]);
    const named = elements.flatMap(({ path, description }) =>
      [...description.matchAll(/`([A-Z][A-Za-z]+)\.([a-z][A-Za-z0-9]*)`/g)].map(([, type = "", field = ""]) => ({
        path,
        type,
        field,
      })),
    );
    const missing = named.filter(({ type, field }) => {
      const holder = schema.getType(type);
      return !(isObjectType(holder) || isInterfaceType(holder)) || holder.getFields()[field] === undefined;
    });
    expect(named.length).toBeGreaterThan(10);
    expect(missing).toEqual([]);
  });
});

describe("the schema", () => {
  test("has a glossary that introspection gives", async () => {
    const { data } = await runQuery<{ __schema: { description: string } }>("{ __schema { description } }");
    const terms = [...data.__schema.description.matchAll(/^- ([a-z, ]+): /gm)].map(([, term]) => term);
    expect(terms).toEqual([
      "passage",
      "citation",
      "fact",
      "claim",
      "record",
      "rule",
      "status",
      "precedence",
      "disagreement",
      "sidecar",
      "aggregate, incident",
      "snapshot",
    ]);
  });

  const descriptionOf = (path: string): string => elements.find((each) => each.path === path)?.description ?? "";
  const listed = (path: string): Set<string> =>
    new Set([...descriptionOf(path).matchAll(/`([^`]+)`/g)].map(([, word = ""]) => word));

  test("lists the fields of claims, the units of statistics and the types of facts, which are texts of a closed set", async () => {
    const fields = listed("Claim.field");
    expect(
      [...claimFields.values()]
        .flatMap((each) => [...each.keys(), ...each.values()])
        .filter((field) => !fields.has(field)),
    ).toEqual([]);
    const units = listed("Statistic.unit");
    expect([...statisticUnits].filter((unit) => !units.has(unit))).toEqual([]);
    for (const path of ["Fact.type", "FactFilter.types", "DisagreementFilter.types"])
      expect([path, [...claimFields.keys()].filter((type) => !listed(path).has(type))]).toEqual([path, []]);
    const { data } = await runQuery<{ documents: { nodes: { claims: { nodes: { field: string }[] } }[] } }>(
      "{ documents { nodes { claims(first: 100) { nodes { field } } } } }",
    );
    const shown = data.documents.nodes.flatMap(({ claims }) => claims.nodes.map(({ field }) => field));
    expect([...new Set(shown)].filter((field) => !fields.has(field))).toEqual([]);
  });
});
