import { describe, expect, test } from "@jest/globals";
import { loadGraph } from "../../src/cli/load-graph.js";
import { documentWith, folderOf, runQuery } from "../run-query.js";

const first = "Police in Chile seized 2 tons of cocaine on 4 May 2014.";
const silent = `${first}\n\nThe next day they seized 31 kg.\n`;

interface Shown {
  readonly id: string;
  readonly status: string;
  readonly country: { readonly code: string } | null;
  readonly seizedByText: string | null;
  readonly scope: string | null;
  readonly claims: readonly { readonly field: string; readonly status: string }[];
}
interface Answered {
  readonly seizureStats: { readonly nodes: readonly Shown[] };
  readonly inChile: { readonly totalCount: number };
  readonly ofChile: { readonly seizures: { readonly totalCount: number } };
  readonly incidents: { readonly totalCount: number };
}

const query = `{
  seizureStats(filter: { maxKilograms: 31 }) {
    nodes { id status country { code } seizedByText scope claims { field status } }
  }
  inChile: seizureStats(filter: { country: "CL" }) { totalCount }
  ofChile: country(code: "CL") { seizures { totalCount } }
  incidents: seizureStats(filter: { scope: INCIDENT }) { totalCount }
}`;

async function answer(files: Record<string, string>, proposed: boolean): Promise<Answered> {
  const { graph, problems } = await loadGraph([await folderOf(files)], { proposed });
  expect(problems).toEqual([]);
  return (await runQuery<Answered>(query, { graph })).data;
}

const claimStatuses = ({ claims }: Shown): object =>
  Object.fromEntries(claims.map(({ field, status }) => [field, status]));

describe("a value that was carried or assumed", () => {
  test("is a proposed claim on an accepted record, and neither its value nor a relation or filter of it", async () => {
    const { seizureStats, ...lists } = await answer({ "a.txt": silent }, false);
    const [shown] = seizureStats.nodes;
    expect(shown).toMatchObject({ status: "ACCEPTED", country: null, seizedByText: null, scope: null });
    expect(shown && claimStatuses(shown)).toEqual({
      substance: "ACCEPTED",
      massKg: "ACCEPTED",
      qualifier: "ACCEPTED",
      seizedBy: "PROPOSED",
      country: "PROPOSED",
      scope: "PROPOSED",
    });
    expect(lists).toEqual({
      inChile: { totalCount: 1 },
      ofChile: { seizures: { totalCount: 1 } },
      incidents: { totalCount: 1 },
    });
  });

  test("fills what nothing sure says where proposed ones are asked for, on a record of the same id and status", async () => {
    const [sure, all] = [await answer({ "a.txt": silent }, false), await answer({ "a.txt": silent }, true)];
    const [before, shown] = [sure.seizureStats.nodes[0], all.seizureStats.nodes[0]];
    expect(shown).toEqual({
      ...before,
      country: { code: "CL" },
      seizedByText: "Police in Chile",
      scope: "INCIDENT",
    });
    expect([all.inChile.totalCount, all.ofChile.seizures.totalCount, all.incidents.totalCount]).toEqual([2, 2, 2]);
  });

  test("gives way to what another document is sure of", async () => {
    const name = "Pamir Border Office";
    const body = (fields: object): object => ({ type: "Organization", fields: { name }, quote: name, ...fields });
    const files = {
      ...documentWith("a", `The ${name} opened in 1999.`, [body({ proposedFields: { founded: "1999" } })], {
        publishedOn: "2020-02-02",
      }),
      ...documentWith("b", `The ${name} is of 2001.`, [body({ fields: { name, founded: "2001" } })], {
        publishedOn: "2010-01-01",
      }),
    };
    const years = async (documents: Record<string, string>, proposed: boolean): Promise<unknown> => {
      const { graph } = await loadGraph([await folderOf(documents)], { proposed });
      return graph
        .all("Organization")
        .map(({ foundedYear, claims }) => [
          foundedYear,
          claims.filter(({ field }) => field === "founded").map(({ value, status }) => [value, status]),
        ]);
    };
    const claims = [
      ["2001", "confirmed"],
      ["1999", "proposed"],
    ];
    expect(await years(files, false)).toEqual([[2001, claims]]);
    expect(await years(files, true)).toEqual([[2001, claims]]);
    const alone = Object.fromEntries(Object.entries(files).filter(([file]) => file.startsWith("a.")));
    expect(await years(alone, false)).toEqual([[null, [["1999", "proposed"]]]]);
    expect(await years(alone, true)).toEqual([[1999, [["1999", "proposed"]]]]);
  });
});
