import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, test } from "@jest/globals";
import { readDocuments } from "../../src/documents/read-documents.js";
import { readFacts } from "../../src/review/read-facts.js";
import { buildGraph } from "../../src/repository/assembly/build-graph.js";
import type { AnyRecord } from "../../src/repository/types/types.js";
import { bundled } from "../bundled.js";
import { documentWith, folderOf, graphOf, runQuery, shippedGraph } from "../run-query.js";
import { loadGraph } from "../../src/cli/load-graph.js";

const everything = [
  "Agreement",
  "Country",
  "Disagreement",
  "Document",
  "Event",
  "Fact",
  "Membership",
  "Official",
  "Organization",
  "SeizureStat",
  "Statement",
  "Statistic",
  "TrainingProgram",
] as const;

describe("the snapshot", () => {
  test("is the same in whatever order the documents come", async () => {
    const { values: documents } = readFacts((await readDocuments(["documents"])).documents);
    const orders = [3, 5, 7].map((turn) =>
      [...documents].sort((a, b) => ((a.text.length * turn) % 11) - ((b.text.length * turn) % 11)),
    );
    expect(new Set(orders.map((order) => order.map(({ key }) => key).join())).size).toBe(3);
    const ids = orders.map((order) => buildGraph(order).graph.snapshotId);
    expect(ids).toEqual(Array(3).fill((await shippedGraph()).snapshotId));
  });

  test("is the same in any time zone and locale", async () => {
    const { snapshotId } = await shippedGraph();
    const script = bundled(
      `import "reflect-metadata";
      import { loadGraph } from "./src/cli/load-graph.js";
      const { graph } = await loadGraph(["documents"], { proposed: false });
      console.log(graph.snapshotId, new Date(0).getHours());`,
      process.cwd(),
      "snapshot-id",
    );
    const run = promisify(execFile);
    const ids = await Promise.all(
      [
        ["Asia/Shanghai", "zh_CN.UTF-8", "8"],
        ["Pacific/Kiritimati", "tr_TR.UTF-8", "13"],
      ].map(async ([zone, locale, hour]) => {
        const env = { ...process.env, TZ: zone, LC_ALL: locale, LANG: locale };
        const { stdout } = await run(process.execPath, [script], { env });
        // The hour shows that the program did run in that time zone.
        return stdout.trim().split(" ")[1] === hour ? stdout.split(" ")[0] : stdout;
      }),
    );
    expect(ids).toEqual([snapshotId, snapshotId]);
  });

  test("is frozen through and through", async () => {
    const graph = await shippedGraph();
    const loose: string[] = [];
    const visit = (value: unknown, path: string): void => {
      if (typeof value !== "object" || value === null) return;
      if (!Object.isFrozen(value)) loose.push(path);
      for (const [name, inner] of Object.entries(value)) visit(inner, `${path}.${name}`);
    };
    for (const record of everything.flatMap((type): readonly AnyRecord[] => graph.all(type))) visit(record, record.id);
    expect(loose.slice(0, 5)).toEqual([]);
  });

  test("holds no claim without a passage, and no passage that its document does not have", async () => {
    const graph = await shippedGraph();
    const texts = new Map(graph.all("Document").map(({ id, text }) => [id, text]));
    const claims = everything
      .flatMap((type): readonly AnyRecord[] => graph.all(type))
      .flatMap((record) => ("claims" in record ? record.claims : []));
    expect(claims.length).toBeGreaterThan(1000);
    expect(claims.filter(({ citations }) => citations.length === 0)).toEqual([]);
    const citations = claims.flatMap((claim) => claim.citations);
    expect(
      citations.filter(({ documentId, start, end, quote }) => texts.get(documentId)?.slice(start, end) !== quote),
    ).toEqual([]);
    expect(citations.filter(({ quote }) => quote.length >= 800)).toEqual([]);
  });

  test("holds at least 150 facts from prose and 150 from tables; what is not confirmed gives way to something or stands in a copy", async () => {
    const graph = await shippedGraph();
    const facts = graph.all("Fact");
    const inTables = facts.filter(({ citations }) => citations[0]?.row != null);
    expect(inTables.length).toBeGreaterThanOrEqual(150);
    expect(facts.length - inTables.length).toBeGreaterThanOrEqual(150);
    const accepted = facts.filter(({ status }) => status !== "confirmed");
    expect(accepted.filter(({ status }) => status !== "accepted")).toEqual([]);
    expect([...new Set(accepted.map(({ documentId }) => documentId))]).toEqual([
      "Document:asia-europe-2011-2017",
      // How SELEC dates CARICC.
      "Document:caricc-founded-selec",
      // A figure that is rounded.
      "Document:china-golden-triangle-ecns-2016",
      "Document:csto-channel-2017-2019",
      // A figure that is provisional.
      "Document:india-ncb-2020",
      "Document:sco-recomputed-2011-2017",
      "Document:unodc-sco-members-2011-2019",
      "Document:unodc-sco-members-2018-2022",
      "Document:world-heroin-2017",
    ]);
  });
});

describe("several documents feed one record", () => {
  const graph = (): Promise<string> =>
    folderOf({
      ...documentWith("a", "The Shanghai Cooperation Organization met. China is a member.", [
        {
          type: "Organization",
          fields: { name: "Shanghai Cooperation Organization" },
          quote: "Shanghai Cooperation Organization",
        },
        { type: "Country", fields: { iso2: "CN" }, quote: "China" },
      ]),
      ...documentWith(
        "b",
        "The SCO met. Ivan Petrov, head of the Chinese police, spoke.",
        [
          { type: "Organization", fields: { name: "SCO" }, quote: "SCO" },
          {
            type: "Official",
            fields: { name: "Ivan Petrov", title: "head", organization: "Chinese police" },
            quote: "Ivan Petrov, head of the Chinese police",
          },
        ],
        { publishedOn: { value: "2018-05-01", basis: "test" } },
      ),
      ...documentWith(
        "c",
        "The Shanghai Co-operation Organisation. Mr. Petrov said that all was well. Petrov is deputy minister.",
        [
          {
            type: "Organization",
            fields: { name: "Shanghai Co-operation Organisation", acronym: "SCO" },
            quote: "Shanghai Co-operation Organisation",
          },
          {
            type: "Official",
            fields: { name: "Ivan Petrov", title: "deputy minister" },
            quote: "Petrov is deputy minister",
          },
          {
            type: "Statement",
            fields: { speaker: "Petrov", text: "all was well" },
            quote: "Mr. Petrov said that all was well",
          },
        ],
        { publishedOn: { value: "2019-05-01", basis: "test" } },
      ),
    });

  test("an organization under its name, its acronym and another spelling; an official with dated roles", async () => {
    const { data } = await runQuery(
      `{ organizations { nodes { id name acronym aliases citations { quote } } }
         officials { nodes { id name title roles { title organization { name } asOf period { edtf } } statements { nodes { text speaker { name } } } } } }`,
      { graph: await graphOf(await graph()) },
    );
    expect(data).toEqual({
      organizations: {
        nodes: [
          {
            id: "Organization:chinese-police",
            name: "Chinese police",
            acronym: null,
            aliases: [],
            citations: [{ quote: "Ivan Petrov, head of the Chinese police" }],
          },
          {
            id: "Organization:shanghai-cooperation-organization",
            name: "Shanghai Cooperation Organization",
            acronym: "SCO",
            aliases: ["Shanghai Co-operation Organisation"],
            citations: [
              { quote: "Shanghai Co-operation Organisation" },
              { quote: "SCO" },
              { quote: "Shanghai Cooperation Organization" },
            ],
          },
        ],
      },
      officials: {
        nodes: [
          {
            id: "Official:ivan-petrov-cn",
            name: "Ivan Petrov",
            title: "deputy minister",
            roles: [
              { title: "deputy minister", organization: null, asOf: "2019-05-01", period: null },
              { title: "head", organization: { name: "Chinese police" }, asOf: "2018-05-01", period: null },
            ],
            statements: { nodes: [{ text: "all was well", speaker: { name: "Ivan Petrov" } }] },
          },
        ],
      },
    });
  });
});

describe("what is served", () => {
  const files = documentWith("a", "China and India and Iran.", [
    { type: "Country", fields: { iso2: "CN" }, quote: "China" },
    { type: "Country", fields: { iso2: "IN" }, quote: "India", status: "proposed" },
    { type: "Country", fields: { iso2: "IR" }, quote: "Iran", status: "rejected" },
  ]);

  test("is what was confirmed or accepted, and what was proposed only when asked for", async () => {
    const folder = await folderOf(files);
    const codes = async (proposed: boolean): Promise<string[]> =>
      (await loadGraph([folder], { proposed })).graph.all("Country").map(({ code }) => code);
    expect(await codes(false)).toEqual(["CN"]);
    expect(await codes(true)).toEqual(["CN", "IN"]);
  });
});

describe("disagreements", () => {
  const heroin = (massKg: number, quote: string, more: object = {}): object => ({
    type: "SeizureStat",
    fields: { substance: "heroin", massKg, country: "CN", from: "2015", to: "2015", ...more },
    quote,
  });
  const published = (on: string, publisher: string): object => ({
    publishedOn: { value: on, basis: "test" },
    publisher: { value: publisher, basis: "test" },
  });

  test.each([
    [
      "ROUNDING",
      "about 8.8 tons in China in 2015",
      heroin(8800, "about 8.8 tons in China in 2015", { qualifier: "about" }),
      published("2016", "CNS"),
    ],
    ["VINTAGE", "8,200 kg in China in 2015", heroin(8200, "8,200 kg in China in 2015"), published("2020", "UNODC")],
    ["UNEXPLAINED", "9,900 kg in China in 2015", heroin(9900, "9,900 kg in China in 2015"), published("2016", "CNS")],
    [
      "SCOPE",
      "9,900 kg in China in 2015",
      { ...heroin(9900, "9,900 kg in China in 2015"), differsBy: "scope" },
      published("2016", "CNS"),
    ],
  ])("%s: both claims stay on record, the later publication first", async (kind, text, fact, document) => {
    const graph = await graphOf(
      await folderOf({
        ...documentWith(
          "old",
          "8,796 kg in China in 2015",
          [heroin(8796, "8,796 kg in China in 2015")],
          published("2015", "UNODC"),
        ),
        ...documentWith("new", text, [fact], document),
      }),
    );
    const { data } = await runQuery(
      "{ disagreements { totalCount nodes { field kind subject { id } claims { raw document { title } } } } }",
      { graph },
    );
    expect(data).toEqual({
      disagreements: {
        totalCount: 1,
        nodes: [
          {
            field: "mass",
            kind,
            subject: { id: "SeizureStat:heroin-cn-2015-aggregate" },
            claims: [
              { raw: /[\d.,]+ (tons|kg)/.exec(text)?.[0], document: { title: "new" } },
              { raw: "8,796 kg", document: { title: "old" } },
            ],
          },
        ],
      },
    });
  });

  test("a list of parties that one source gives longer than another is none", async () => {
    const meeting = (...participants: string[]): object => ({
      type: "Event",
      fields: { name: "Beijing meeting", from: "2018-11-13", durationDays: participants.length, participants },
      quote: "meeting",
    });
    const graph = await graphOf(
      await folderOf({
        ...documentWith("old", "The meeting.", [meeting("CN")], published("2018", "CNS")),
        ...documentWith("new", "The meeting.", [meeting("CN", "AF")], published("2019", "UNODC")),
      }),
    );
    const { data } = await runQuery(
      "{ events { nodes { participants { ... on Country { code } } } } disagreements { nodes { field } } }",
      { graph },
    );
    expect(data).toEqual({
      events: { nodes: [{ participants: [{ code: "CN" }, { code: "AF" }] }] },
      disagreements: { nodes: [{ field: "durationDays" }] },
    });
  });
});
