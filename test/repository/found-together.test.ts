import { describe, expect, test } from "@jest/globals";
import { loadGraph } from "../../src/cli/load-graph.js";
import { folderOf, graphOf, runQuery } from "../run-query.js";

/** Two articles about one meeting, as they come: nobody has reviewed a word of them. */
const article = (title: string, publisher: string, publishedOn: string, text: string): string =>
  `---\ntitle: ${title}\npublisher: ${publisher}\npublishedOn: ${publishedOn}\n---\n${text}\n`;

const folder = folderOf({
  "opens.md": article(
    "Forum opens",
    "Steppe Courier",
    "2019-05-15",
    `The Adriatic Drug Bureau (ADB) and the Danube Police Academy launched the Fifth Steppe Drug Forum in Almaty on Tuesday. Arvo Tamm, director of the Adriatic Drug Bureau, opened it. Gen. Farhod Karimzoda listened.

In 2018, Kazakhstan seized 412 kg of heroin.`,
  ),
  "closes.md": article(
    "Forum closes",
    "Ala-Too Herald",
    "2019-05-16",
    `The Fifth Steppe Drug Forum, which opened in Almaty on 14 May 2019, was hosted by the ADB. Arvo Tamm, director of the ADB, spoke on the last day. “The market has moved to the web,” Tamm said. He noted that the street had become quiet.

In 2018, Kazakhstan seized 398 kg of heroin.`,
  ),
});

const answer = async (query: string): Promise<unknown> =>
  (await runQuery(query, { graph: await graphOf(await folder) })).data;

describe("two articles that nobody has reviewed", () => {
  test("tell of one meeting, though one counts its day from the publication", async () => {
    expect(
      await answer(
        `{ events { nodes { name kind period { edtf } place country { code } organizers { ... on Organization { name } }
           citations { quote document { title } } } } }`,
      ),
    ).toEqual({
      events: {
        nodes: [
          {
            name: "Fifth Steppe Drug Forum",
            kind: "CONFERENCE",
            period: { edtf: "2019-05-14" },
            place: "Almaty",
            country: { code: "KZ" },
            organizers: [{ name: "Adriatic Drug Bureau" }, { name: "Danube Police Academy" }],
            citations: [
              {
                quote: "Fifth Steppe Drug Forum, which opened in Almaty on 14 May 2019",
                document: { title: "Forum closes" },
              },
              { quote: "ADB", document: { title: "Forum closes" } },
              { quote: "Fifth Steppe Drug Forum in Almaty on Tuesday", document: { title: "Forum opens" } },
              {
                quote: "Adriatic Drug Bureau (ADB) and the Danube Police Academy",
                document: { title: "Forum opens" },
              },
            ],
          },
        ],
      },
    });
  });

  test("name one official, who is called by the last name where he speaks", async () => {
    expect(
      await answer(
        `{ officials { nodes { id name roles { title organization { name } firstAsOf asOf period { edtf } }
           statements { nodes { text direct speakerText claims(field: "speaker") { raw } } } } } }`,
      ),
    ).toEqual({
      officials: {
        nodes: [
          {
            id: "Official:arvo-tamm",
            name: "Arvo Tamm",
            roles: [
              {
                title: "director",
                organization: { name: "Adriatic Drug Bureau" },
                firstAsOf: "2019-05-15",
                asOf: "2019-05-16",
                period: null,
              },
            ],
            statements: {
              nodes: [
                {
                  text: "The market has moved to the web",
                  direct: true,
                  speakerText: "Arvo Tamm",
                  claims: [{ raw: "Tamm" }],
                },
              ],
            },
          },
        ],
      },
    });
  });

  test("name one organization, by its acronym alone and by its name", async () => {
    expect(await answer("{ organizations { nodes { id name acronym officials { nodes { name } } } } }")).toEqual({
      organizations: {
        nodes: [
          {
            id: "Organization:adriatic-drug-bureau",
            name: "Adriatic Drug Bureau",
            acronym: "ADB",
            officials: { nodes: [{ name: "Arvo Tamm" }] },
          },
          {
            id: "Organization:danube-police-academy",
            name: "Danube Police Academy",
            acronym: null,
            officials: { nodes: [] },
          },
        ],
      },
    });
  });

  test("give one seizure in two figures: one record, both claims, a disagreement", async () => {
    const claims = [
      { raw: "398 kg", value: 398, rule: "mass/kilogram", status: "ACCEPTED", document: { title: "Forum closes" } },
      { raw: "412 kg", value: 412, rule: "mass/kilogram", status: "ACCEPTED", document: { title: "Forum opens" } },
    ];
    expect(
      await answer(
        `{ seizureStats { nodes { substance country { code } period { edtf } scope mass { kilograms }
           claims(field: "massKg") { raw value rule status document { title } } } }
           disagreements { nodes { field kind subject { ... on SeizureStat { substance } } claims { raw value rule status document { title } } } } }`,
      ),
    ).toEqual({
      seizureStats: {
        nodes: [
          {
            substance: "HEROIN",
            country: { code: "KZ" },
            period: { edtf: "2018" },
            scope: "AGGREGATE",
            mass: { kilograms: 398 },
            claims,
          },
        ],
      },
      disagreements: {
        nodes: [{ field: "mass", kind: "UNEXPLAINED", subject: { substance: "HEROIN" }, claims }],
      },
    });
  });

  test("keep to themselves what the reader only proposes, unless it is asked for", async () => {
    const served = async (proposed: boolean): Promise<unknown> => {
      const { graph, problems } = await loadGraph([await folder], { proposed });
      const statuses = new Set(graph.all("Fact").map(({ status }) => status));
      return {
        problems,
        officials: graph.all("Official").map(({ name }) => name),
        statements: graph.all("Statement").map(({ text }) => text),
        statuses: [...statuses].sort(),
      };
    };
    expect(await served(false)).toEqual({
      problems: [],
      officials: ["Arvo Tamm"],
      statements: ["The market has moved to the web"],
      statuses: ["accepted"],
    });
    expect(await served(true)).toEqual({
      problems: [],
      officials: ["Arvo Tamm", "Farhod Karimzoda"],
      statements: ["The market has moved to the web", "the street had become quiet"],
      statuses: ["accepted", "proposed"],
    });
  });
});
