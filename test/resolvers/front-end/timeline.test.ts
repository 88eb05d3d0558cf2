import { beforeAll, describe, expect, test } from "@jest/globals";
import { documentWith, folderOf, graphOf, runQuery } from "../../run-query.js";
import { borderCorpus, type SmallCorpus } from "./border-corpus.js";

let answer: SmallCorpus["answer"];
beforeAll(async () => {
  ({ answer } = await borderCorpus());
});

describe("a timeline", () => {
  const entries = "totalCount nodes { date label record { __typename } } pageInfo { hasNextPage hasPreviousPage }";

  test("has what is dated about a record in the order of time, and what has no known beginning at its end", async () => {
    expect(
      await answer(`{
        country: timeline(about: "Country:TJ") { ${entries} }
        official: timeline(about: "Official:daler-sharipov") { ${entries} }
        document: timeline(about: "Document:border") { ${entries} }
        unknown: timeline(about: "Country:nobody") { totalCount }
        unnamed: timeline(about: "Country:FR") { totalCount }
        before: timeline(about: "Country:TJ", period: "2020") { totalCount }
        within: timeline(about: "Official:daler-sharipov", period: "2021-05") { totalCount }
        earlier: timeline(about: "Official:daler-sharipov", period: "2019") { totalCount }
      }`),
    ).toEqual({
      country: {
        totalCount: 1,
        nodes: [
          {
            date: "2021-05-03",
            label: "25 kg of heroin, Tajikistan, 2021-05-03",
            record: { __typename: "SeizureStat" },
          },
        ],
        pageInfo: { hasNextPage: false, hasPreviousPage: false },
      },
      official: {
        totalCount: 1,
        nodes: [
          {
            date: "../2021-05-04",
            label: "Daler Sharipov: “We shall go on”",
            record: { __typename: "Statement" },
          },
        ],
        pageInfo: { hasNextPage: false, hasPreviousPage: false },
      },
      document: {
        totalCount: 1,
        nodes: [{ date: "2021-05-04", label: "Published: A night at the border", record: { __typename: "Document" } }],
        pageInfo: { hasNextPage: false, hasPreviousPage: false },
      },
      unknown: null,
      unnamed: { totalCount: 0 },
      before: { totalCount: 0 },
      within: { totalCount: 1 },
      earlier: { totalCount: 0 },
    });
  });

  test("has the roles of officials where a source states their time: of the official, the organization and the country", async () => {
    const roleText =
      "Asel Omurova was director of the Chuy Drug Control Academy of Kyrgyzstan from 2014 to 2017. Asel Omurova heads the Osh Border Service of Kyrgyzstan. She is a professor in Kyrgyzstan since 2019.";
    const role = (organization: string | null, quote: string, more: object): object => ({
      type: "Official",
      fields: { name: "Asel Omurova", country: "KG", ...(organization !== null && { organization }), ...more },
      quote: organization === null ? ["Asel Omurova was director", quote] : quote,
    });
    const [academy, service] = ["Chuy Drug Control Academy of Kyrgyzstan", "Osh Border Service of Kyrgyzstan"];
    const dated = await graphOf(
      await folderOf(
        documentWith("roles", roleText, [
          role(academy, roleText.slice(0, roleText.indexOf(". ")), { title: "director", from: "2014", to: "2017" }),
          role(service, `Asel Omurova heads the ${service}`, {}),
          role(null, "She is a professor in Kyrgyzstan since 2019", { title: "professor", from: "2019", to: ".." }),
        ]),
      ),
    );
    const fields =
      "nodes { date label record { id } role { title organization { name } country { code } period { edtf } } }";
    const { data, errors } = await runQuery(
      `{ official: timeline(about: "Official:asel-omurova") { ${fields} }
         academy: timeline(about: "Organization:chuy-drug-control-academy-of-kyrgyzstan") { ${fields} }
         service: timeline(about: "Organization:osh-border-service-of-kyrgyzstan") { ${fields} }
         country: timeline(about: "Country:KG") { ${fields} }
         until: timeline(about: "Country:KG", period: "2018") { totalCount }
         page: timeline(about: "Country:KG", first: 1) { totalCount edges { cursor } } }`,
      { graph: dated },
    );
    const entry = (title: string, date: string, organization: string | null): object => ({
      date,
      label: `${title}: Asel Omurova`,
      record: { id: "Official:asel-omurova-kg" },
      role: {
        title,
        organization: organization === null ? null : { name: organization },
        country: { code: "KG" },
        period: { edtf: date },
      },
    });
    const both = { nodes: [entry("director", "2014/2017", academy), entry("professor", "2019/..", null)] };
    expect(errors).toEqual([]);
    expect(data).toEqual({
      official: both,
      academy: { nodes: both.nodes.slice(0, 1) },
      service: { nodes: [] },
      country: both,
      until: { totalCount: 0 },
      page: { totalCount: 2, edges: [{ cursor: expect.any(String) }] },
    });
  });

  interface Timeline {
    readonly timeline: {
      readonly totalCount: number;
      readonly edges: readonly {
        readonly cursor: string;
        readonly node: { readonly record: { readonly id: string } };
      }[];
    };
  }
  const page = async (args: string): Promise<Timeline["timeline"]> => {
    const { data, errors } = await runQuery<Timeline>(
      `{ timeline(about: "Organization:shanghai-cooperation-organization", ${args}) { totalCount edges { cursor node { record { id } } } } }`,
    );
    expect(errors).toEqual([]);
    return data.timeline;
  };
  const idsOf = ({ edges }: Timeline["timeline"]): string[] => edges.map(({ node }) => node.record.id);

  test("goes page by page both ways, and is what the lists of the record are together", async () => {
    const all = await page("first: 100");
    expect(all.edges).toHaveLength(all.totalCount);
    const first = await page("first: 3");
    expect(idsOf(await page(`first: 2, after: "${first.edges.at(-1)?.cursor ?? ""}"`))).toEqual(idsOf(all).slice(3, 5));
    expect(idsOf(await page("last: 2"))).toEqual(idsOf(all).slice(-2));
    const { data } = await runQuery<{ organization: Record<string, { nodes: { id: string; at: object | null }[] }> }>(
      `{ organization(id: "Organization:shanghai-cooperation-organization") {
        events(first: 100) { nodes { id at: period { edtf } } } seizures(first: 100) { nodes { id at: period { edtf } } }
        trainingPrograms(first: 100) { nodes { id at: period { edtf } } } agreements(first: 100) { nodes { id at: signedOn } }
        statements(first: 100) { nodes { id at: date } } statistics(first: 100) { nodes { id at: period { edtf } } }
      } }`,
    );
    const dated = Object.values(data.organization).flatMap(({ nodes }) => nodes.filter(({ at }) => at !== null));
    expect(idsOf(all).sort()).toEqual(
      ["Organization:shanghai-cooperation-organization", ...dated.map(({ id }) => id)].sort(),
    );
  });

  test("refuses a cursor of another timeline", async () => {
    const { edges } = await page("first: 1");
    const { errors } = await runQuery(
      `{ timeline(about: "Country:CN", after: "${edges[0]?.cursor ?? ""}") { totalCount } }`,
    );
    expect(errors.map(({ code, path }) => [code, path])).toEqual([["BAD_USER_INPUT", ["timeline"]]]);
  });
});
