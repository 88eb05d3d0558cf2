import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { RunningPartner } from "../supergraph/start-partner.js";
import { startService } from "../supergraph/start-service.js";

/** As somebody runs it who writes a client: with the libraries' warnings, of which there must be none. */
async function run(...args: string[]): Promise<string> {
  const env = { ...process.env, NODE_ENV: "development" };
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { env });
  expect(stderr).toBe("");
  return stdout;
}

const readme = readFileSync("examples/README.md", "utf8");
const programs = [...readme.matchAll(/^node (.*)$/gm)].map(([, path]) => path ?? "");

const answer = `Shanghai Cooperation Organization (SCO): 4 seizures on record

HASHISH, 2011/2017: 1,667 tons
  "Between 2011 and 2017 the SCO member states also seized 1,667 tons of hashish, a share of 26 percent in all hashish seizures in Eurasia."
  People's Daily Online, SCO and Paris Pact experts meet in Beijing
  "From 2011 to 2017 the same eight SCO member states seized 1,717,375 kilograms of hashish, which is 23.9 percent of the hashish seized in Asia and Europe"
  drug-control-graph, Heroin and hashish seized by the SCO member states, recomputed

HASHISH, 2011/2017: 36,317 kilograms
  "From 2011 to 2017 these six SCO members of 2011 to 2016 seized 81,203 kilograms of heroin, which is 15.8 percent of the heroin seized in Asia and Europe, and 36,317 kilograms of hashish"
  drug-control-graph, Heroin and hashish seized by the SCO member states, recomputed

With the next page: 4

HEROIN, 2011/2017: 181 tons
  "From 2011 to 2017 the SCO member states seized 181 tons of heroin, a share of 38 percent in all heroin seizures in Eurasia."
  People's Daily Online, SCO and Paris Pact experts meet in Beijing
  "From 2011 to 2017 these eight SCO member states seized 193,440 kilograms of heroin, which is 37.6 percent of the heroin seized in Asia and Europe"
  drug-control-graph, Heroin and hashish seized by the SCO member states, recomputed

HEROIN, 2011/2017: 81,203 kilograms
  "From 2011 to 2017 these six SCO members of 2011 to 2016 seized 81,203 kilograms of heroin, which is 15.8 percent of the heroin seized in Asia and Europe"
  drug-control-graph, Heroin and hashish seized by the SCO member states, recomputed

181 tons is read as 181000 kg, by mass/ton-taken-as-metric
193,440 kilograms is read as 193440 kg, by mass/kilogram
`;

let service: RunningPartner;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

test("there is a program for each of the three clients", () => {
  expect(programs).toEqual(["apollo", "urql", "relay"].map((client) => `examples/build/${client}/main.js`));
});

test.each(programs)("%s prints two pages of seizures with their sources", async (program) => {
  expect(await run(program, service.url)).toBe(answer);
});

describe("the cache", () => {
  type Entry = readonly [record: string, field: string];
  const entriesOf = (records: object): Entry[] =>
    Object.entries(records).flatMap(([record, fields]) =>
      Object.keys(fields as object).map((field): Entry => [record, field]),
    );
  const readers: readonly (readonly [client: string, read: (dump: object) => Entry[]])[] = [
    ["apollo", entriesOf],
    ["relay", entriesOf],
    // One entry for each field, as `record.field`; a dot within a key is written as %2e.
    ["urql", (dump) => Object.keys(dump).map((key): Entry => [key.replace(/\..*/, ""), key.replace(/.*?\./, "")])],
  ];

  test.each(readers)(
    "of %s holds each record once, under our id, with the fields of all queries",
    async (client, read) => {
      const printed = await run(`examples/build/${client}/main.js`, service.url, "--cache");
      const entries = read(JSON.parse(printed.slice(answer.length)) as object);
      // Beside the records stand the root, and what has no id.
      const records = entries.filter(([record]) => !/^(client:|Query$|ROOT_QUERY$)|%2e/.test(record));
      expect([...new Set(records.map(([record]) => record))].sort()).toEqual([
        "Citation:sco-paris-pact-beijing-2018/1332-1455",
        "Citation:sco-paris-pact-beijing-2018/1456-1592",
        "Citation:sco-recomputed-2011-2017/454-599",
        "Citation:sco-recomputed-2011-2017/601-753",
        "Citation:sco-recomputed-2011-2017/891-1043",
        "Citation:sco-recomputed-2011-2017/891-1076",
        "Claim:sco-paris-pact-beijing-2018/00014/massKg",
        "Claim:sco-recomputed-2011-2017/00011/massKg",
        "Document:sco-paris-pact-beijing-2018",
        "Document:sco-recomputed-2011-2017",
        "Organization:shanghai-cooperation-organization",
        "SeizureStat:hashish-sco-member-states-2011-2017-aggregate",
        "SeizureStat:hashish-sco-members-of-2011-to-2016-2011-2017-aggregate",
        "SeizureStat:heroin-sco-member-states-2011-2017-aggregate",
        "SeizureStat:heroin-sco-members-of-2011-to-2016-2011-2017-aggregate",
      ]);
      // `claims` came with the record's own query, the others with the organization's.
      const heroin = records.filter(([record]) => record.startsWith("SeizureStat:heroin-sco-member-states"));
      const fields = heroin.map(([, field]) => field.replace(/\(.*/, "")).filter((field) => !field.startsWith("__"));
      expect(fields.sort()).toEqual(["citations", "claims", "id", "mass", "period", "seizedByText", "substance"]);
    },
  );
});
