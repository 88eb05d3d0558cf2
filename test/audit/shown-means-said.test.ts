import { describe, expect, test } from "@jest/globals";
import { loadGraph } from "../../src/cli/load-graph.js";
import { documentWith, folderOf, graphOf, runQuery, shippedGraph } from "../run-query.js";
import { sourcedTypes } from "./said-fields.js";
import { unlistedFields, unsaid } from "./unsaid.js";

describe("every value that is shown", () => {
  test("is of a field that is looked at here, or that is known to need no document", () => {
    expect(unlistedFields()).toEqual([]);
  });

  test("is said in a document, in those that ship", async () => {
    expect(unsaid(await shippedGraph())).toEqual([]);
  });

  test("is said in a document, in texts that nobody has reviewed", async () => {
    const folder = await folderOf({
      "bodies.txt": `The Norwegian Narcotics Bureau (NNB), founded in 2003, has 12 partner countries. Interpol’s report was late, and UNODC
was there too. The bureau seized about 15 to 20 tons of heroin in 2014, 38 percent of all heroin seizures in Norway.`,
      "people.txt": `“We will follow the market wherever it goes,” said Ingrid Solheim, director of the Norwegian Narcotics
Bureau. The market of the north is, Solheim noted, among those that moved to the web before the others. Solhaim was tired.
According to official data, around 15 to 20 percent of the opium in Norway is actually from Chile.`,
      "events.txt": `A three-day expert working group on precursors was held in Oslo on Tuesday, opened by the President of Chile
and organized by the Norwegian Narcotics Bureau. Under an agreement signed between Norway and Chile in 2006, Norway has held ten
training courses for Chilean police, helping to train over 200 officers.`,
      "events.facts.yaml": "document: { publishedOn: 2014-05-14, publisher: Northern Courier }\n",
    });
    const graph = await graphOf(folder);
    expect(unsaid(graph)).toEqual([]);
    expect([...new Set(graph.all("Fact").map(({ type }) => type))].sort()).toEqual([...sourcedTypes]);
  });

  test("is said in a document, where a person wrote what no rule finds in the text", async () => {
    const text = `Polar Fox ran in May. The operation of the Norwegian customs and the police of Chile led to 206 arrests, and over 67 tonnes of drugs
were taken, among them 790 kg of heroin. Ingrid Solheim, who heads the Customs Service, spoke in Oslo.`;
    const folder = await folderOf(
      documentWith("a", text, [
        {
          type: "Event",
          fields: { name: "Polar Fox", kind: "operation", organizers: ["Customs Service", "Chile"] },
          quote: ["Polar Fox ran in May", "the police of Chile", "the Customs Service"],
        },
        {
          type: "SeizureStat",
          fields: { substance: "heroin", massKg: 790, qualifier: "exact", scope: "aggregate" },
          quote: ["over 67 tonnes of drugs", "790 kg of heroin"],
        },
        {
          type: "Statistic",
          fields: { measure: "arrests in Polar Fox", value: 206, unit: "persons" },
          quote: ["Polar Fox ran in May", "led to 206 arrests"],
          assertedBy: "Ingrid Solheim",
        },
      ]),
    );
    const graph = await graphOf(folder);
    expect(unsaid(graph)).toEqual([]);
    const claims = graph.all("Fact").flatMap((fact) => fact.claims);
    expect(claims.map(({ field, raw, rule, citations }) => [field, raw, rule, citations.length])).toEqual([
      ["name", "Polar Fox", "words", 1],
      ["kind", "Polar Fox", "reviewed", 3],
      ["organizers", "Customs Service", "words", 2],
      ["substance", "heroin", "substance/lexicon", 1],
      ["mass", "790 kg", "mass/kilogram", 1],
      ["mass.qualifier", "790 kg", "qualifier/words", 1],
      ["scope", "790 kg", "reviewed", 2],
      ["measure", "Polar Fox", "reviewed", 2],
      ["value", "206", "number/digits", 1],
      ["unit", "206", "reviewed", 2],
    ]);
  });
});

describe("the name of an organization", () => {
  const query = `{ organizations(filter: { name: "narcotics commission" }) { nodes { id name officialName aliases claims(field: "name") { value } } } }`;
  const id = "Organization:china-national-narcotics-control-commission";
  const printed = "China National Narcotic Control Commission";
  const official = "China National Narcotics Control Commission";

  test("is the printed one, and the official one an alias that no claim is about", async () => {
    const graph = await graphOf(await folderOf({ "a.txt": `The ${printed} met in Oslo.` }));
    const { data } = await runQuery(query, { graph });
    const node = { id, name: printed, officialName: official, aliases: [official], claims: [{ value: printed }] };
    expect(data).toEqual({ organizations: { nodes: [node] } });
  });

  test("is the official one as soon as a document prints it", async () => {
    const texts = { "a.txt": `The ${printed} met in Oslo.`, "b.txt": `The ${official} met in Bergen.` };
    const { data } = await runQuery(query, { graph: await graphOf(await folderOf(texts)) });
    const claims = [{ value: printed }, { value: official }];
    const node = { id, name: official, officialName: official, aliases: [printed], claims };
    expect(data).toEqual({ organizations: { nodes: [node] } });
  });

  test("is a full one before an acronym, and a confirmed one before both", async () => {
    const names = async (files: Record<string, string>): Promise<string[]> =>
      (await graphOf(await folderOf(files))).all("Organization").map(({ name }) => name);
    const short = { "a.txt": "UNODC met in Oslo." };
    const long = { "b.txt": "The UN Office on Drugs and Crime met in Bergen." };
    const confirmed = documentWith("c", "UNODC met in Molde.", [
      { type: "Organization", fields: { name: "UNODC" }, quote: "UNODC met" },
    ]);
    expect(await names(short)).toEqual(["UNODC"]);
    expect(await names({ ...short, ...long })).toEqual(["UN Office on Drugs and Crime"]);
    expect(await names({ ...short, ...long, ...confirmed })).toEqual(["UNODC"]);
  });
});

test("an assertedBy that is not in the text is a problem where it stands", async () => {
  const fact = (assertedBy: string): object => ({
    type: "Statistic",
    fields: { measure: "arrests", value: 206, unit: "arrests" },
    quote: "206 arrests",
    assertedBy,
  });
  const problems = async (assertedBy: string): Promise<readonly unknown[]> => {
    const files = documentWith("a", "According to statistics, there were 206 arrests.", [fact(assertedBy)]);
    const load = await loadGraph([await folderOf(files)], { proposed: false });
    return load.problems.map(({ message, excerpt, fix }) => [message, excerpt.trim(), fix]);
  };
  expect(await problems("according to statistics")).toEqual([]);
  expect(await problems("it has been reported")).toEqual([
    [
      'assertedBy is "it has been reported", which is not in the text; expected words that stand in the text',
      "assertedBy: it has been reported",
      "Leave it out where the publisher asserts it.",
    ],
  ]);
});
