import { expect, test } from "@jest/globals";
import { loadGraph } from "../../src/cli/load-graph.js";
import { documentWith, folderOf, graphOf, runQuery } from "../run-query.js";

const text =
  "Operation Lynx ran from 3 to 9 May 2021. During Operation Lynx 40 kg of heroin were seized and 12 people arrested.";
const quote = "During Operation Lynx 40 kg of heroin were seized and 12 people arrested.";
const seizure = { type: "SeizureStat", fields: { substance: "heroin", massKg: 40, event: "Operation Lynx" }, quote };

test("what was seized and counted in an operation is reached from it, and leads to it", async () => {
  const folder = await folderOf(
    documentWith("lynx", text, [
      {
        type: "Event",
        fields: { name: "Operation Lynx", kind: "operation", from: "2021-05-03", to: "2021-05-09" },
        quote: "Operation Lynx ran from 3 to 9 May 2021.",
      },
      seizure,
      {
        type: "Statistic",
        fields: { measure: "people arrested", value: 12, unit: "persons", event: "Operation Lynx" },
        quote,
      },
    ]),
  );
  const { data } = await runQuery(
    `{
      events {
        nodes {
          id
          seizures { nodes { mass { kilograms } event { name } } }
          statistics { nodes { measure event { name } } }
        }
      }
      seizureStats(filter: { event: "Event:2021-05-03-operation-lynx" }) { totalCount }
      statistics(filter: { event: "Event:2021-05-03-operation-lynx" }) { totalCount }
    }`,
    { graph: await graphOf(folder) },
  );
  expect(data).toEqual({
    events: {
      nodes: [
        {
          id: "Event:2021-05-03-operation-lynx",
          seizures: { nodes: [{ mass: { kilograms: 40 }, event: { name: "Operation Lynx" } }] },
          statistics: { nodes: [{ measure: "people arrested", event: { name: "Operation Lynx" } }] },
        },
      ],
    },
    seizureStats: { totalCount: 1 },
    statistics: { totalCount: 1 },
  });
});

test("a figure of an operation that its document does not describe is a problem at its place", async () => {
  const { problems } = await loadGraph([await folderOf(documentWith("lynx", text, [seizure]))], { proposed: false });
  expect(problems.map(({ message }) => message)).toEqual([
    'event refers to "Operation Lynx", which no document describes; expected the name of an Event fact of this document',
  ]);
});

test("officials at an event are those whom a source names there and those who spoke at it", async () => {
  const forum =
    "Ann Ray, head of the Bureau, and Jon Hall, head of the Agency, came to the Forum on Ports of 4 May 2014.";
  const said = "Jon Hall, head of the Agency, said there that smugglers had moved to smaller ports.";
  const official = (name: string, organization: string, quote: string): object => ({
    type: "Official",
    fields: { name, title: "head", organization },
    quote,
  });
  const folder = await folderOf(
    documentWith("forum", `${forum} ${said}`, [
      official("Ann Ray", "Bureau", forum),
      official("Jon Hall", "Agency", forum),
      { type: "Event", fields: { name: "Forum on Ports", from: "2014-05-04", officials: ["Ann Ray"] }, quote: forum },
      {
        type: "Statement",
        fields: { speaker: "Jon Hall", text: "smugglers had moved to smaller ports", event: "Forum on Ports" },
        quote: said,
      },
    ]),
  );
  const { data } = await runQuery("{ events { nodes { officials { nodes { name events { nodes { name } } } } } } }", {
    graph: await graphOf(folder),
  });
  const events = { nodes: [{ name: "Forum on Ports" }] };
  expect(data).toEqual({
    events: {
      nodes: [
        {
          officials: {
            nodes: [
              { name: "Ann Ray", events },
              { name: "Jon Hall", events },
            ],
          },
        },
      ],
    },
  });
});

test("a training leads to the agreement of its own document, not to another's of the same name", async () => {
  const document = (year: string, partner: string): Record<string, string> => {
    const text = `Norway and ${partner} signed a memorandum in ${year}. Under it Norway trained 40 officers from ${partner} in Oslo.`;
    return documentWith(partner.toLowerCase(), text, [
      {
        type: "Agreement",
        fields: { name: "memorandum", parties: ["Norway", partner], signedOn: year },
        quote: `Norway and ${partner} signed a memorandum in ${year}`,
      },
      {
        type: "TrainingProgram",
        fields: { name: `training of ${partner}`, country: "NO", agreement: "memorandum" },
        quote: `Under it Norway trained 40 officers from ${partner} in Oslo`,
      },
    ]);
  };
  const folder = await folderOf({ ...document("2009", "Chile"), ...document("2010", "Peru") });
  const { data } = await runQuery(
    `{
      trainingPrograms(filter: { country: "NO" }) { nodes { name agreement { signedOn } } }
      country(code: "NO") { trainingsHeld { totalCount } }
    }`,
    { graph: await graphOf(folder) },
  );
  expect(data).toEqual({
    trainingPrograms: {
      nodes: [
        { name: "training of Chile", agreement: { signedOn: "2009" } },
        { name: "training of Peru", agreement: { signedOn: "2010" } },
      ],
    },
    country: { trainingsHeld: { totalCount: 2 } },
  });
});
