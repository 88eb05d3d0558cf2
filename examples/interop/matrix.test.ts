import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { RunningPartner } from "../supergraph/start-partner.js";
import { startService } from "../supergraph/start-service.js";
import { sdlOf } from "./gateways/composed.js";
import { ask } from "./gateways/gateways.js";
import type { Running } from "./gateways/partner.js";
import { composers, type Service } from "./matrix/composers.js";
import { engines } from "./matrix/engines.js";
import { type ForeignTeam, startTeam, teams } from "./matrix/partners.js";

let ours: RunningPartner;
let services: Map<string, Service>;
const running: Running[] = [];
const gateways = new Map<string, Running>();
/** What each cell of the table says, by its row and column. */
const cells = new Map<string, string>();

beforeAll(async () => {
  ours = await startService();
  const started = await Promise.all(teams.map(async (team) => ({ team, at: await startTeam(team) })));
  running.push(...started.map(({ at }) => at));
  const service = { name: "drug-control", url: ours.url, sdl: await sdlOf(ours.url) };
  services = new Map([
    ["drug-control", service],
    ...started.map(({ team: { name, sdl }, at }): [string, Service] => [name, { name, url: at.url, sdl }]),
  ]);
  // Of a composer that the older gateway knows. An interface object is for supergraphs of Federation 2 alone.
  for (const without of ["courts", "notes"]) {
    const composed = composers["Apollo 2.10"]([...services.values()].filter(({ name }) => name !== without));
    if ("errors" in composed) throw new Error(composed.errors.join("\n"));
    for (const [name, start] of Object.entries(engines))
      gateways.set(`${name} without ${without}`, await start(composed.supergraph));
  }
});
afterAll(async () => {
  for (const { stop } of [...gateways.values(), ...running]) await stop();
  await ours.stop();
});

const rows: readonly (readonly [title: string, teams: readonly ForeignTeam[]])[] = [
  ...teams.map((team): [string, ForeignTeam[]] => [team.title, [team]]),
  ["all but that of Federation 1", teams.filter(({ name }) => name !== "courts")],
];

/** Notes what a column makes of a row. */
function noted(row: string, column: string, cell: string): void {
  cells.set(`${row} ${column}`, cell);
}

describe.each(Object.entries(composers))("%s composes us with", (column, compose) => {
  test.each(rows)("%s", (row, together) => {
    const composed = compose(
      ["drug-control", ...together.map(({ name }) => name)].flatMap((name) => services.get(name) ?? []),
    );
    noted(row, column, "errors" in composed ? "no" : "yes");
    expect(composed).not.toHaveProperty("errors");
  });
});

/** Hive's own engine asks no interface object for fields of a record of ours. */
const unanswered: Readonly<Record<string, readonly string[]>> = { "Hive 2.12": ["notes"] };

describe.each(Object.keys(engines))("%s answers from us and", (column) => {
  test.each(teams)("$title", async ({ name, title, question, data, errors = [] }) => {
    const gateway = gateways.get(`${column} without ${name === "courts" ? "notes" : "courts"}`);
    if (gateway === undefined) throw new Error(`${column} does not run`);
    const answer = await ask(gateway, { query: question });
    const messages = (answer.errors ?? []).map(({ message }) => message);
    const isRight = JSON.stringify([answer.data, messages]) === JSON.stringify([data, errors]);
    noted(title, column, isRight ? "yes" : "no");
    if (unanswered[column]?.includes(name) === true) expect(isRight).toBe(false);
    else expect({ data: answer.data, messages }).toEqual({ data, messages: errors });
  });
});

test("the table in the documentation says what came out", () => {
  const columns = [...Object.keys(composers), ...Object.keys(engines)];
  const lines = [
    ["beside us", ...columns],
    ...rows.map(([row]) => [row, ...columns.map((column) => cells.get(`${row} ${column}`) ?? "")]),
  ];
  process.stderr.write(`${lines.map((line) => `| ${line.join(" | ")} |`).join("\n")}\n`);
  const table = readFileSync("docs/federate.md", "utf8")
    .split("\n")
    .filter((line) => line.startsWith("|"));
  const written = table.map((line) =>
    line
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim()),
  );
  for (const line of lines) expect(written).toContainEqual(line);
});
