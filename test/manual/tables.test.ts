import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { readConfig } from "../../src/cli/config.js";
import { factTypes } from "../../src/facts/fact-types.js";
import { errorCodes } from "../../src/http/error-codes.js";
import { run } from "./commands.js";
import { pages, rowsOf } from "./pages.js";

const rows = (heading: string): string[][] => pages.flatMap((page) => rowsOf(page, heading));
const code = (cell = ""): string => cell.replaceAll("`", "");

test("the table of errors lists every code with what it means", () => {
  expect(Object.fromEntries(rows("code").map(([name, means]) => [code(name), means]))).toEqual(errorCodes);
});

test("the table of types lists the fields of every type of fact", () => {
  const fields = rows("type").map(([type, names = ""]) => [type, names.split(/, | or /).sort()]);
  expect(fields).toEqual(Object.entries(factTypes).map(([type, { kinds }]) => [type, Object.keys(kinds).sort()]));
});

describe("the tables of settings", () => {
  const settings = rows("setting").map(([name, value = ""]) => [code(name), code(value).replaceAll(",", "")] as const);

  test("list everything that is read from the environment, each once", () => {
    const names = new Set<string>();
    readConfig(new Proxy({}, { get: (_, name) => void names.add(String(name)) }));
    expect(settings.map(([name]) => name).sort()).toEqual([...names].sort());
  });

  const withDefault = settings.filter(([, value]) => value !== "" && !/none| /.test(value));
  test.each(withDefault)("say what %s is when nobody sets it", (name, value) => {
    expect({ ...readConfig({ [name]: value }), trustedProxies: null }).toEqual({
      ...readConfig({}),
      trustedProxies: null,
    });
  });

  const checked = settings.filter(([name]) => name !== "HOST" && name !== "OPERATIONS_MANIFESTS");
  test.each(checked)("name %s, which is refused when it is not valid", (name) => {
    expect(() => readConfig({ [name]: "x" })).toThrow(new RegExp(`^${name} `));
  });
});

describe("commands", () => {
  const help = (...command: string[]): Promise<string> => run([...command, "--help"]);
  const listed = rows("command");
  const named = listed.map(([usage]) => code(usage).split(" ")[0] ?? "");

  test("are listed in the table, all of them", async () => {
    const [, commands = ""] = (await help()).split("Commands:");
    const all = [...commands.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name).filter((name) => name !== "help");
    expect(named).toEqual(all);
  });

  test.each(listed.map(([usage = ""]) => code(usage)))("%s: has all its options", async (usage) => {
    const [command = "", ...words] = usage.split(" ");
    const options = [...(await help(command)).matchAll(/^ +(?:-\w, )?(--[\w-]+)/gm)].map(([, option]) => option);
    expect(words.filter((word) => word.startsWith("--"))).toEqual(options.filter((option) => option !== "--help"));
  });

  test("and scripts that a page names are there", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
    const text = pages.map((page) => page.text).join("\n");
    const used = [...text.matchAll(/npm (?:run|--silent) (?:--silent )?([a-z:-]+)/g)].map(([, name = ""]) => name);
    expect(used.filter((name) => !(name in scripts))).toEqual([]);
    const tabled = rows("script").map(([name]) => code(name).replace(/^npm (?:run )?([\w:-]+).*/, "$1"));
    expect([...new Set(tabled)].sort()).toEqual(
      Object.keys(scripts)
        .filter((name) => !name.startsWith("pre"))
        .sort(),
    );
    const commands = [...text.matchAll(/(?:node dist\/main\.js|drug-control-graph) ([a-z]+)\b/g)].map(
      ([, name]) => name,
    );
    expect(commands.filter((name) => !named.includes(name ?? ""))).toEqual([]);
  });
});
