import { describe, expect, test } from "@jest/globals";
import { loadGraph } from "../../src/cli/load-graph.js";
import { documentWith, folderOf, runQuery } from "../run-query.js";

const first = "Police in Chile seized 2 tons of cocaine on 4 May 2014.";
const silent = `${first} In a car 31 kg were seized.\n`;

interface Shown {
  readonly id: string;
  readonly status: string;
  readonly country: { readonly code: string } | null;
  readonly seizedByText: string | null;
  readonly period: { readonly edtf: string } | null;
  readonly claims: readonly { readonly field: string; readonly status: string }[];
}
interface Answered {
  readonly seizureStats: { readonly nodes: readonly Shown[] };
  readonly inChile: { readonly totalCount: number };
  readonly ofChile: { readonly seizures: { readonly totalCount: number } };
  readonly inMay: { readonly totalCount: number };
}

const query = `{
  seizureStats(filter: { maxKilograms: 31 }) {
    nodes { id status country { code } seizedByText period { edtf } claims { field status } }
  }
  inChile: seizureStats(filter: { country: "CL" }) { totalCount }
  ofChile: country(code: "CL") { seizures { totalCount } }
  inMay: seizureStats(filter: { period: "2014-05" }) { totalCount }
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
    expect(shown).toMatchObject({ status: "ACCEPTED", country: null, seizedByText: null, period: null });
    expect(shown && claimStatuses(shown)).toEqual({
      substance: "ACCEPTED",
      mass: "ACCEPTED",
      "mass.qualifier": "ACCEPTED",
      scope: "ACCEPTED",
      seizedBy: "PROPOSED",
      country: "PROPOSED",
      "period.start": "PROPOSED",
    });
    expect(lists).toEqual({
      inChile: { totalCount: 1 },
      ofChile: { seizures: { totalCount: 1 } },
      inMay: { totalCount: 1 },
    });
  });

  test("fills what nothing sure says where proposed ones are asked for, on a record of the same id and status", async () => {
    const [sure, all] = [await answer({ "a.txt": silent }, false), await answer({ "a.txt": silent }, true)];
    const [before, shown] = [sure.seizureStats.nodes[0], all.seizureStats.nodes[0]];
    expect(shown).toEqual({
      ...before,
      country: { code: "CL" },
      seizedByText: "Police in Chile",
      period: { edtf: "2014-05-04" },
    });
    expect([all.inChile.totalCount, all.ofChile.seizures.totalCount, all.inMay.totalCount]).toEqual([2, 2, 2]);
  });

  test("leaves the scope of a figure open; one that a person leaves out is that of a total", async () => {
    const text = "Police in Chile seized 31 kg of cocaine.";
    const scopes = async (fields: object, more: object, proposed: boolean): Promise<unknown> => {
      const fact = {
        type: "SeizureStat",
        fields: { substance: "cocaine", massKg: 31, ...fields },
        quote: text,
        ...more,
      };
      const { graph } = await loadGraph([await folderOf(documentWith("a", text, [fact]))], { proposed });
      return graph.all("SeizureStat").map(({ scope }) => scope);
    };
    const assumed = { proposedFields: { scope: "incident" } };
    expect(await scopes({}, assumed, false)).toEqual([null]);
    expect(await scopes({}, assumed, true)).toEqual(["incident"]);
    expect(await scopes({}, { rule: "seizure/figure-before-substance" }, false)).toEqual([null]);
    expect(await scopes({}, {}, false)).toEqual(["aggregate"]);
    expect(await scopes({ scope: "incident" }, { proposedFields: { scope: "aggregate" } }, true)).toEqual(["incident"]);
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
          claims.filter(({ field }) => field === "foundedYear").map(({ value, status }) => [value, status]),
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
