import { expect, test } from "@jest/globals";
import { documentWith, folderOf, graphOf, runQuery } from "../run-query.js";

test("a figure leads to its region however it is printed, and a union to the organization that it is", async () => {
  const text =
    "The European Union (EU) publishes figures. In 2018 its border posts counted: 12 kg of heroin in the EU. In 2019 the member states of the European Union took 15 kg of heroin. Nordland took 3 kg of heroin in 2019.";
  const heroin = (massKg: number, from: string, where: object, quote: string): object => ({
    type: "SeizureStat",
    fields: { substance: "heroin", massKg, from, to: from, scope: "aggregate", ...where },
    quote,
  });
  const graph = await graphOf(
    await folderOf(
      documentWith("union", text, [
        { type: "Organization", fields: { name: "European Union", acronym: "EU" }, quote: "The European Union (EU)" },
        heroin(12, "2018", { region: "the EU" }, "In 2018 its border posts counted: 12 kg of heroin in the EU"),
        heroin(
          15,
          "2019",
          { seizedBy: "member states of the European Union" },
          "In 2019 the member states of the European Union took 15 kg of heroin",
        ),
        heroin(3, "2019", { region: "Nordland" }, "Nordland took 3 kg of heroin in 2019"),
      ]),
    ),
  );
  const { data } = await runQuery(
    `{
      regions { nodes { id name kind organization { id } seizures { nodes { mass { kilograms } } } claims { field raw } } }
      region(id: "Region:european-union") { members { code period } }
      seizureStats(filter: { area: "Region:european-union" }) { totalCount }
      other: seizureStats(filter: { region: "Nordland" }) { nodes { region area { id } } }
      organizations { nodes { id seizures { totalCount } } }
    }`,
    { graph },
  );
  const { region, ...rest } = data as { region: { members: { code: string; period: string }[] } };
  expect(rest).toEqual({
    regions: {
      nodes: [
        {
          id: "Region:european-union",
          name: "European Union",
          kind: "UNION",
          organization: { id: "Organization:european-union" },
          seizures: { nodes: [{ mass: { kilograms: 12 } }, { mass: { kilograms: 15 } }] },
          claims: [
            { field: "name", raw: "the EU" },
            { field: "name", raw: "member states of the European Union" },
          ],
        },
      ],
    },
    seizureStats: { totalCount: 2 },
    other: { nodes: [{ region: "Nordland", area: null }] },
    organizations: { nodes: [{ id: "Organization:european-union", seizures: { totalCount: 2 } }] },
  });
  expect(region.members).toHaveLength(28);
  expect(region.members.filter(({ code }) => ["FR", "GB", "HR"].includes(code))).toEqual([
    { code: "FR", period: "1958-01-01/.." },
    { code: "GB", period: "1973-01-01/2020-01-31" },
    { code: "HR", period: "2013-07-01/.." },
  ]);
});
