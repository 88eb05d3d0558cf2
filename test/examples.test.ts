import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Kind, type OperationDefinitionNode, parse, print } from "graphql";
import { exampleVariables } from "../src/web/example-variables.js";
import { readExamples, runnableExamples } from "../src/web/examples.js";
import { documentWith, folderOf, graphOf, runQuery, shippedGraph } from "./run-query.js";

const names = [...readFileSync("schema/examples.graphql", "utf8").matchAll(/^query (\w+)/gm)].map(
  ([, name]) => name ?? "",
);
/** `UPDATE=1 npx jest test/examples` writes the answers anew, after a change that is meant. */
const isUpdated = process.env.UPDATE !== undefined;
const answers = (name: string): unknown => JSON.parse(readFileSync(`test/answers/${name}.json`, "utf8"));
const exampleOf = async (name: string): Promise<OperationDefinitionNode> => {
  const example = (await readExamples()).find(({ operation }) => operation.name?.value === name);
  if (!example) throw new Error(`There is no example ${name}`);
  return example.operation;
};
const variablesOf = async (name: string): Promise<Readonly<Record<string, string>>> => {
  const variables = exampleVariables(await exampleOf(name), await shippedGraph());
  if (!variables) throw new Error(`${name}: the documents that ship have no record for its variables`);
  return variables;
};

describe("the example operations", () => {
  test("are at least twelve, each with its answer and no answer without its operation", () => {
    expect(names.length).toBeGreaterThanOrEqual(12);
    expect(readdirSync("test/answers").sort()).toEqual(names.map((name) => `${name}.json`).sort());
  });

  test.each(names)("%s", async (name) => {
    const query = print(await exampleOf(name));
    const { data, errors } = await runQuery(query, { variables: await variablesOf(name) });
    expect(errors).toEqual([]);
    if (isUpdated) writeFileSync(`test/answers/${name}.json`, `${JSON.stringify(data, null, 2)}\n`);
    expect(data).toEqual(answers(name));
  });
});

describe("the examples of the IDE", () => {
  test("are all of them, in their order, each under its comment, whose first sentence names it", async () => {
    const examples = runnableExamples(await readExamples(), await shippedGraph());
    expect(examples.map(({ query }) => /^(?:# .*\n)+query (\w+)/.exec(query)?.[1])).toEqual(names);
    expect(examples.map(({ name }) => name)).toEqual(names);
    expect(examples[0]?.query).toMatch(/^# The seizures of an organization, each figure with the\n/);
    expect(examples[1]).toMatchObject({
      sentence: "The organizers, date and place of a meeting, and the statements made there",
      variables: '{\n  "event": "Event:2018-11-13-expert-working-group-cn"\n}',
    });
    expect(examples.filter(({ sentence }) => !/^[A-Z].{10,}[^.:]$/.test(sentence))).toEqual([]);
    expect(new Set(examples.map(({ sentence }) => sentence)).size).toBe(examples.length);
  });

  test("ask for the records of whatever folder is served, and leave out what it has no record for", async () => {
    const text =
      "Customs of Peru seized 12 kg of cocaine in 2020. Peru seized 7 kg of heroin in 2021. Ann Lee heads Customs of Peru.";
    const facts = [
      {
        type: "Organization",
        fields: { name: "Customs of Peru", country: "PE" },
        quote: { text: "Customs of Peru", occurrence: 1 },
      },
      { type: "Country", fields: { iso2: "PE" }, quote: { text: "Peru", occurrence: 2 } },
      {
        type: "SeizureStat",
        fields: {
          substance: "cocaine",
          massKg: 12,
          seizedBy: "Customs of Peru",
          country: "PE",
          from: "2020",
          to: "2020",
          scope: "aggregate",
        },
        quote: "Customs of Peru seized 12 kg of cocaine in 2020",
      },
      {
        type: "Official",
        fields: { name: "Ann Lee", organization: "Customs of Peru" },
        quote: "Ann Lee heads Customs of Peru",
      },
    ];
    const graph = await graphOf(await folderOf(documentWith("peru", text, facts)));
    const examples = runnableExamples(await readExamples(), graph);
    const [organization, official] = ["Organization:customs-of-peru", "Official:ann-lee-pe"];
    const given = (variables: string): object => JSON.parse(variables || "{}") as object;
    expect(examples.map(({ query, variables }) => [/^query (\w+)/m.exec(query)?.[1], given(variables)])).toEqual([
      ["SeizuresOfAGroup", { organizationWithSeizures: organization }],
      ["RolesOfAnOfficial", { official }],
      ["Disagreements", {}],
      ["FactsOfADocument", { documentOfText: "Document:peru" }],
      ["Conventions", {}],
      ["HeaviestSeizures", {}],
      ["TotalsByCountry", {}],
      ["CiteADocument", { documentOfText: "Document:peru" }],
      ["FindByWords", {}],
      ["TimelineOfAnOrganization", { organization }],
    ]);
    for (const { query, variables } of examples) {
      expect((await runQuery(query, { graph, variables: given(variables) })).errors).toEqual([]);
    }
  });
});

describe("a variable of an example", () => {
  const values = async (head: string): Promise<unknown> => {
    const [operation] = parse(`query ${head} { __typename }`).definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error("no operation");
    return exampleVariables(operation, await shippedGraph());
  };

  test("is the record of which there is most to show", async () => {
    expect(await values("($organization: ID!, $country: ID!, $seizureStat: ID!)")).toEqual({
      organization: "Organization:shanghai-cooperation-organization",
      country: "CN",
      seizureStat: "SeizureStat:heroin-in-2018-aggregate",
    });
  });

  test("keeps its default, or stays away when it may", async () => {
    expect(await values('($at: EdtfDate = "2016", $first: Int! = 3, $after: String)')).toEqual({});
  });

  test("that must be given and has a name that says nothing leaves the example out", async () => {
    expect(await values("($organization: ID!, $thing: ID!)")).toBeNull();
  });
});
