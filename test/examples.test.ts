import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Kind, parse } from "graphql";
import { exampleVariables } from "../src/web/example-variables.js";
import { readExamples, tabsOf } from "../src/web/examples.js";
import * as operations from "./generated/graphql.js";
import { documentWith, folderOf, graphOf, runQuery, shippedGraph } from "./run-query.js";

const names = [...readFileSync("schema/examples.graphql", "utf8").matchAll(/^query (\w+)/gm)].map(
  ([, name]) => name ?? "",
);
const answers = (name: string): unknown => JSON.parse(readFileSync(`test/answers/${name}.json`, "utf8"));
const typed = (name: string): typeof operations.OneMeetingDocument => {
  const found: unknown = Reflect.get(operations, `${name}Document`);
  if (typeof found !== "object" || found === null) throw new Error(`codegen gave no operation ${name}`);
  return found as typeof operations.OneMeetingDocument;
};
const variablesOf = async (name: string): Promise<Readonly<Record<string, string>>> => {
  const example = (await readExamples()).find(({ operation }) => operation.name?.value === name);
  const variables = example && exampleVariables(example.operation, await shippedGraph());
  if (!variables) throw new Error(`${name}: the documents that ship have no record for its variables`);
  return variables;
};

describe("the example operations", () => {
  test("are at least twelve, each with its answer and no answer without its operation", () => {
    expect(names.length).toBeGreaterThanOrEqual(12);
    expect(readdirSync("test/answers").sort()).toEqual(names.map((name) => `${name}.json`).sort());
  });

  test.each(names)("%s", async (name) => {
    // Which variables there are is the example's business; that it runs with those that are filled in is the test's.
    const variables = (await variablesOf(name)) as unknown as operations.OneMeetingQueryVariables;
    const { data, errors } = await runQuery(typed(name), { variables });
    expect(errors).toEqual([]);
    expect(data).toEqual(answers(name));
  });

  test("are typed: a typed client reads the answer without a cast", async () => {
    const { data } = await runQuery(operations.OneMeetingDocument, {
      variables: { event: "Event:2018-11-13-expert-working-group" },
    });
    expect(data.event?.period?.edtf).toBe("2018-11-13");
    const documentOfText = "Document:sco-paris-pact-beijing-2018";
    const page = await runQuery(operations.FactsOfADocumentDocument, { variables: { documentOfText } });
    const next = await runQuery(operations.FactsOfADocumentDocument, {
      variables: { documentOfText, after: page.data.document?.facts.pageInfo.endCursor ?? null },
    });
    expect(next.data.document?.facts.nodes[0]?.type).not.toBeUndefined();
    expect(next.data.document?.facts.nodes).not.toEqual(page.data.document?.facts.nodes);
  });
});

describe("the tabs of the IDE", () => {
  test("are all examples, in their order, each under its comment", async () => {
    const tabs = tabsOf(await readExamples(), await shippedGraph());
    expect(tabs.map(({ query }) => /^(?:# .*\n)+query (\w+)/.exec(query)?.[1])).toEqual(names);
    expect(tabs[0]?.query).not.toContain("They are the tabs of the IDE");
    expect(tabs[1]?.variables).toBe('{\n  "event": "Event:2018-11-13-expert-working-group"\n}');
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
    const tabs = tabsOf(await readExamples(), graph);
    const [organization, official] = ["Organization:customs-of-peru", "Official:ann-lee"];
    const given = (variables: string): object => JSON.parse(variables || "{}") as object;
    expect(tabs.map(({ query, variables }) => [/^query (\w+)/m.exec(query)?.[1], given(variables)])).toEqual([
      ["SeizuresOfAGroup", { organizationWithSeizures: organization }],
      ["RolesOfAnOfficial", { official }],
      ["Disagreements", {}],
      ["FactsOfADocument", { documentOfText: "Document:peru" }],
      ["Conventions", {}],
      ["HeaviestSeizures", {}],
      ["TotalsByCountry", {}],
      ["CiteADocument", { documentOfText: "Document:peru" }],
      ["FindByWords", {}],
    ]);
    for (const { query, variables } of tabs) {
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
