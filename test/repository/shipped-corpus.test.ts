import { describe, expect, test } from "@jest/globals";
import { runQuery } from "../run-query.js";

async function answer(query: string): Promise<unknown> {
  const { data, errors } = await runQuery(`{ ${query} }`);
  expect(errors).toEqual([]);
  return data;
}

describe("the documents that ship say", () => {
  test("what is a plan as a plan, and not as a training that was held", async () => {
    expect(
      await answer(`
        statistics(filter: { measure: "courses planned" }) { nodes { measure value qualifier unit period { edtf } organization { acronym } } }
        trainingPrograms(filter: { name: "NRC Counter Narcotics" }) { nodes {
          programs participants { value qualifier } period { edtf }
          providers { ... on Organization { acronym } }
          beneficiaries { ... on Country { code } }
        } }
      `),
    ).toEqual({
      statistics: {
        nodes: [
          {
            measure: "courses planned at fixed sites",
            value: 30,
            qualifier: "OVER",
            unit: "courses",
            period: { edtf: "2014" },
            organization: { acronym: "NRC" },
          },
        ],
      },
      trainingPrograms: {
        nodes: [
          {
            programs: null,
            participants: { value: 2500, qualifier: "OVER" },
            period: { edtf: "2006/2012" },
            providers: [{ acronym: "NRC" }, { acronym: "UNODC" }],
            beneficiaries: ["AF", "PK", "KZ", "KG", "TJ", "TM", "UZ"].map((code) => ({ code })),
          },
        ],
      },
    });
  });

  test("which are agreements, and that one is not a founding", async () => {
    expect(
      await answer(`
        agreements(filter: { kinds: [DECLARATION, PROTOCOL, MEMORANDUM] }, orderBy: { field: NAME }) { nodes { name kind signedOn } }
        organizations(filter: { name: "Central Asian Regional Information" }) { nodes { foundedYear claims(field: "founded") { value status } } }
        disagreements(filter: { types: ["Organization"], field: "founded" }) { nodes { kind days } }
      `),
    ).toEqual({
      agreements: {
        nodes: [
          { name: "Mekong MOU on Drug Control", kind: "MEMORANDUM", signedOn: null },
          {
            name: "Memorandum of Understanding on sub-regional drug control cooperation",
            kind: "MEMORANDUM",
            signedOn: "1996",
          },
          { name: "protocol between CARICC and RATS", kind: "PROTOCOL", signedOn: "2018-06-15" },
          { name: "Vienna Declaration", kind: "DECLARATION", signedOn: null },
        ],
      },
      organizations: {
        nodes: [
          {
            foundedYear: 2009,
            claims: [
              { value: "2009-03-22", status: "CONFIRMED" },
              { value: "1996", status: "ACCEPTED" },
            ],
          },
        ],
      },
      disagreements: { nodes: [{ kind: "DEFINITION", days: 4829 }] },
    });
  });

  test("that a ministry is a government agency", async () => {
    const { organizations } = (await answer(
      `organizations(first: 100, filter: { name: "ministry" }) { nodes { kind } }`,
    )) as { organizations: { nodes: { kind: string }[] } };
    expect(organizations.nodes.length).toBeGreaterThan(5);
    expect([...new Set(organizations.nodes.map(({ kind }) => kind))]).toEqual(["GOVERNMENT_AGENCY"]);
  });

  test("who met, where and under which name", async () => {
    expect(
      await answer(`
        pilot: events(filter: { name: "pilot phase" }) { nodes { name participants { ... on Organization { acronym } } } }
        unit: events(filter: { name: "vetted unit" }) { nodes { name period { edtf } } }
        inForce: events(filter: { name: "entry into force" }) { nodes { name } }
        rats: events(filter: { name: "working meeting" }) { nodes { name organizers { ... on Organization { acronym } } participants { ... on Organization { acronym } } } }
        shanghai: events(filter: { place: "Shanghai" }) { nodes { organizers { ... on Organization { name } } } }
        wuhan: events(filter: { place: "Wuhan" }) { nodes { country { code } claims(field: "country") { raw } } }
        brussels: events(filter: { place: "Brussels" }) { nodes { name country { code } } }
      `),
    ).toEqual({
      pilot: { nodes: [{ name: "pilot phase of CARICC", participants: [{ acronym: "CARICC" }] }] },
      unit: {
        nodes: [
          {
            name: "establishment of a vetted unit at the Drug Control Agency of Tajikistan",
            period: { edtf: "2013-06" },
          },
        ],
      },
      inForce: { nodes: [{ name: "entry into force of the agreement on CARICC" }] },
      rats: {
        nodes: [
          {
            name: "working meeting of CARICC and the SCO Regional Anti-Terrorist Structure",
            organizers: [{ acronym: "CARICC" }],
            participants: [{ acronym: "RATS" }],
          },
        ],
      },
      shanghai: {
        nodes: [
          {
            organizers: [
              { name: "Paris Pact Initiative" },
              { name: "United Nations Office on Drugs and Crime" },
              { name: "SCO Secretariat" },
              { name: "China National Institute for SCO International Exchange and Judicial Cooperation" },
            ],
          },
        ],
      },
      wuhan: { nodes: [{ country: { code: "CN" }, claims: [{ raw: "China" }] }] },
      brussels: {
        nodes: [
          { name: "coordination meeting of the NRC Counter Narcotics Training Project", country: { code: "BE" } },
        ],
      },
    });
  });

  test("for which time a figure holds", async () => {
    expect(
      await answer(`
        opium: statistics(filter: { measure: "share of world opium seizures" }, orderBy: { field: PERIOD }) { nodes { value period { edtf } } }
        six: statistics(filter: { measure: "made by six countries" }) { nodes { min max period { edtf } } }
        members: statistics(filter: { measure: "member states", organization: "Organization:shanghai-cooperation-organization", period: "2025" }, orderBy: { field: PERIOD }) { nodes { value period { edtf } } }
        channel: event(id: "Event:2003-operation-channel") { period { edtf text } }
        shares: disagreements(filter: { country: "IR" }) { totalCount }
      `),
    ).toEqual({
      opium: {
        nodes: [
          { value: 0.76, period: { edtf: "2019-08-17" } },
          { value: 0.9, period: { edtf: "2021-12-19" } },
        ],
      },
      six: { nodes: [{ min: 0.63, max: 0.84, period: { edtf: "2006/.." } }] },
      members: {
        nodes: [
          { value: 8, period: { edtf: "2017-06-09/.." } },
          { value: 9, period: { edtf: "2023-07-04/.." } },
          { value: 10, period: { edtf: "2024-07-04/.." } },
        ],
      },
      channel: { period: { edtf: "2003/..", text: "since 2003" } },
      shares: { totalCount: 0 },
    });
  });

  test("what was seized and counted in an operation, and by whom", async () => {
    const { events } = (await answer(
      `events(first: 20, filter: { kinds: [OPERATION] }, orderBy: { field: PERIOD }) { nodes { name seizures(first: 20) { nodes { seizedBy { acronym } } } statistics { totalCount } } }`,
    )) as {
      events: {
        nodes: {
          name: string;
          seizures: { nodes: { seizedBy: { acronym: string } | null }[] };
          statistics: { totalCount: number };
        }[];
      };
    };
    const named = (seizures: { nodes: { seizedBy: { acronym: string } | null }[] }): string[] => [
      ...new Set(seizures.nodes.map(({ seizedBy }) => seizedBy?.acronym ?? "by none that is on record")),
    ];
    expect(
      events.nodes.map(({ name, seizures, statistics }) => [
        name,
        seizures.nodes.length,
        named(seizures),
        statistics.totalCount,
      ]),
    ).toEqual([
      ["operation Channel", 8, ["CSTO"], 1],
      ["first stage of Channel 2007", 13, ["CSTO", "by none that is on record"], 3],
      ["Channel-2011", 8, ["CSTO"], 2],
      ["Operation Lionfish", 5, ["by none that is on record"], 2],
      ["Channel - Granite Bastion", 0, [], 0],
      ["Channel-Arax", 0, [], 1],
      ["Operation Lionfish Hurricane", 5, ["by none that is on record"], 2],
    ]);
  });

  test("in which country a province seized and a course was held", async () => {
    expect(
      await answer(`
        seizureStats(filter: { region: "Yunnan, Sichuan, Guizhou and Guangxi" }) { nodes { country { code } mass { kilograms } } }
        trainingPrograms(filter: { name: "training" }, orderBy: { field: NAME }) { nodes { name place country { code } } }
      `),
    ).toMatchObject({
      seizureStats: { nodes: [{ country: { code: "CN" }, mass: { kilograms: 7300 } }] },
      trainingPrograms: {
        nodes: expect.arrayContaining([
          { name: "regional training on risk profiling", place: "Astana", country: { code: "KZ" } },
          { name: "training on drug profiling and chemical precursors", place: null, country: { code: "TJ" } },
        ]),
      },
    });
  });

  test("what a speaker said, without the words that say who spoke", async () => {
    expect(
      await answer(`
        alimov: statements(filter: { text: "illicit trade" }) { nodes { text speaker { name } } }
        liu: statements(filter: { text: "duty of all nations" }) { nodes { text } }
        zhang: statements(filter: { text: "supply of drugs" }) { nodes { text } }
      `),
    ).toEqual({
      alimov: {
        nodes: [
          {
            text: "to stop the illicit trade in drugs and precursors is among the main aims of the SCO",
            speaker: { name: "Rashid Alimov" },
          },
        ],
      },
      liu: { nodes: [{ text: "the fight against Afghan trafficking is a duty of all nations" }] },
      zhang: { nodes: [{ text: "the supply of drugs within the member states would be cut" }] },
    });
  });

  test("from when a country is a member", async () => {
    expect(
      await answer(`
        sco: organization(id: "Organization:shanghai-cooperation-organization") {
          before: members(at: "2023-07-03") { totalCount }
          nine: members(at: "2023-07-05") { totalCount }
          ten: members(at: "2026", first: 20) { nodes { code } }
        }
        csto: organization(id: "Organization:collective-security-treaty-organization") {
          foundedYear
          members(at: "2019-11-09") { nodes { code } }
        }
      `),
    ).toEqual({
      sco: {
        before: { totalCount: 8 },
        nine: { totalCount: 9 },
        ten: { nodes: ["BY", "CN", "IN", "IR", "KG", "KZ", "PK", "RU", "TJ", "UZ"].map((code) => ({ code })) },
      },
      csto: { foundedYear: 2002, members: { nodes: ["AM", "BY", "KG", "KZ", "RU", "TJ"].map((code) => ({ code })) } },
    });
  });

  test("that copies are copies, and why their figures differ", async () => {
    expect(
      await answer(`
        document(id: "Document:unodc-sco-members-2018-2022") { publisher publishedOn edition caveat facts(first: 1) { nodes { status } } }
        disagreements(filter: { country: "TJ", types: ["SeizureStat"], kinds: [VINTAGE] }) { nodes { field reason claims { value status } } }
      `),
    ).toEqual({
      document: {
        publisher: "United Nations Office on Drugs and Crime",
        publishedOn: null,
        edition: "2022",
        caveat:
          "The figures are UNODC's as a third party copied them; nobody has compared them with UNODC's publication.",
        facts: { nodes: [{ status: "ACCEPTED" }] },
      },
      disagreements: {
        nodes: [
          {
            field: "mass",
            reason:
              "Both are by United Nations Office on Drugs and Crime, in two editions: 498.951 kg in the one up to 2019, 172 kg in the one up to 2022.",
            claims: [
              { value: 172, status: "ACCEPTED" },
              { value: 498.951, status: "ACCEPTED" },
            ],
          },
        ],
      },
    });
  });
});
