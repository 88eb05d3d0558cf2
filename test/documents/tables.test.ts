import { describe, expect, test } from "@jest/globals";
import { loadGraph } from "../../src/cli/load-graph.js";
import { amountFields, dateFields, figureFields, massFields, neededFields } from "../../src/documents/table-fields.js";
import { factTypes } from "../../src/facts/fact-types.js";
import { formatProblem } from "../../src/documents/problem.js";
import { folderOf, sha256 } from "../run-query.js";

interface Loaded {
  readonly seizures: readonly (readonly unknown[])[];
  readonly problems: readonly string[];
  readonly notices: readonly string[];
}

const usual = "{ country: country, substance: substance, year: [from, to], kilograms: massKg }";

/** Loads one table of seizures under the options of its sidecar. */
async function load(table: string, options = "", columns = usual, fields = "{ scope: aggregate }"): Promise<Loaded> {
  const folder = await folderOf({
    "t.csv": table,
    "t.facts.yaml": `sha256: ${sha256(table)}\ntable:\n  type: SeizureStat\n  status: confirmed\n  columns: ${columns}\n  fields: ${fields}\n${options}`,
  });
  const { graph, problems, notices } = await loadGraph([folder], { proposed: false });
  const asLine = (text: string): string => text.replaceAll(`${folder}/`, "");
  return {
    seizures: graph
      .all("SeizureStat")
      .map(({ mass, period }) => [mass?.kilograms ?? null, period?.edtf ?? null] as const)
      .sort(),
    problems: problems.map((problem) => asLine(formatProblem(problem))),
    notices: notices.map(({ path, message }) => asLine(`${path} ${message}`)),
  };
}

const header = "country;substance;year;kilograms\n";
const row = (mass: string, year = "2016", country = "Kazakhstan"): string => `${country};heroin;${year};${mass}\n`;
const years = ["2011", "2012", "2013", "2014"];
const column = (...masses: string[]): string =>
  header + masses.map((mass, index) => row(mass, years[index] ?? "2015")).join("");
const massesOf = ({ seizures }: Loaded): unknown[] =>
  seizures.map(([mass]) => mass).sort((a, b) => Number(a) - Number(b));

describe("figures", () => {
  test.each<[string, string[], number[]]>([
    ["a decimal comma that a figure shows", ["22.219,5", "51.000"], [22219.5, 51000]],
    ["a decimal point that a figure shows", ["1,234.5", "51.000"], [51, 1234.5]],
    ["a decimal comma before other than three digits", ["0,5", "1.234", "0,123"], [0.123, 0.5, 1234]],
    ["a point behind a nought", ["0.123", "51.000"], [0.123, 51]],
    ["thousands with blanks", ["111 000", "1\u00a0234\u202f567"], [111000, 1234567]],
    ["thousands with apostrophes", ["1'250", "1\u2019250.5"], [1250, 1250.5]],
    ["thousands twice", ["1,234,567", "1,234"], [1234, 1234567]],
    ["whole numbers", ["51", "51000"], [51, 51000]],
  ])("%s", async (_name, cells, expected) => {
    const loaded = await load(column(...cells));
    expect(loaded.problems).toEqual([]);
    expect(massesOf(loaded)).toEqual(expected);
  });

  test.each([
    ["51.000", "51 or 51000", '"," } for 51000', '"." } for 51'],
    ["1,234", "1.234 or 1234", '"." } for 1234', '"," } for 1.234'],
    ["0,123", "0.123 or 123", '"." } for 123', '"," } for 0.123'],
  ])("%s alone is refused with both readings and how to declare one", async (cell, readings, ...ways) => {
    const { problems, seizures } = await load(column(cell, "7"));
    expect(seizures).toEqual([]);
    expect(problems).toHaveLength(1);
    const [problem = ""] = problems;
    expect(problem).toContain(`t.csv:2:24  "${cell}" is`);
    for (const reading of readings.split(" or ")) expect(problem).toContain(reading);
    for (const way of ways) expect(problem).toContain(`table: { decimal: ${way}`);
  });

  test.each<[string, string, number]>([
    ['  decimal: "."\n', "51.000", 51],
    ['  decimal: ","\n', "51.000", 51000],
    ['  thousands: "."\n', "51.000", 51000],
    ['  thousands: " "\n', "51.000", 51],
    ['  decimal: ","\n', "0,123", 0.123],
  ])("declared as %j, %s is %d", async (options, cell, expected) => {
    const loaded = await load(column(cell), options);
    expect(loaded.problems).toEqual([]);
    expect(massesOf(loaded)).toEqual([expected]);
  });

  test("what does not fit the marks that are declared, or shown by the column, is refused at its place", async () => {
    expect((await load(column("0,123"), '  decimal: "."\n')).problems).toEqual([
      't.csv:2:24  expected a number with the marks that the sidecar declares, got "0,123"\n    Kazakhstan;heroin;2011;0,123\n                           ^',
    ]);
    expect((await load(column("1,234.5", "0,123", "12,5"))).problems.map((line) => line.split("\n")[0])).toEqual([
      't.csv:2:24  "1,234.5" has "." before its decimals, but "12,5" in the same column has ","; expected one mark in the column "kilograms"',
      't.csv:4:24  "12,5" has "," before its decimals, but "1,234.5" in the same column has "."; expected one mark in the column "kilograms"',
    ]);
  });
});

describe("rows", () => {
  const usualTable = "country,substance,year,kilograms\n";

  test("marks of no value leave a row without a figure out and are counted", async () => {
    const marks = ["n/a", "-", "..", "…", "", "12"].map((mark, index) => `Kazakhstan,heroin,201${index},${mark}\n`);
    const { seizures, problems, notices } = await load(usualTable + marks.join(""));
    expect([seizures, problems]).toEqual([[[12, "2015"]], []]);
    expect(notices).toEqual([
      "t.csv 5 rows without a figure, or without what it is of, give no fact: rows 2, 3, 4, 5, 6",
    ]);
  });

  test("a mark of no value is a field that the row does not give", async () => {
    const { seizures, problems, notices } = await load(`${usualTable}n/a,heroin,2016,12\nKazakhstan,heroin,..,13\n`);
    expect([problems, notices]).toEqual([[], []]);
    expect(seizures).toEqual([
      [12, "2016"],
      [13, null],
    ]);
  });

  test("a row that leaves open what its figure is of is counted too", async () => {
    const { seizures, problems, notices } = await load(`${usualTable}Kazakhstan,n/a,2016,12\nNorway,opium,2016,13\n`);
    expect([seizures, problems]).toEqual([[[13, "2016"]], []]);
    expect(notices).toEqual(["t.csv 1 row without a figure, or without what it is of, gives no fact: row 2"]);
  });

  test("the marks can be declared", async () => {
    const table = `${usualTable}Kazakhstan,heroin,2016,12\nKazakhstan,heroin,2017,x\n`;
    expect((await load(table, "  empty: [x]\n")).seizures).toEqual([[12, "2016"]]);
    expect((await load(table)).problems.map((line) => line.split("\n")[0])).toEqual([
      't.csv:3:24  expected a number, got "x"',
    ]);
  });

  test("empty rows are skipped, and problems behind blank lines stand in the right line", async () => {
    const { seizures, problems } = await load(`${usualTable}Kazakhstan,heroin,2016,12\n,,,\n\n,,,\n`);
    expect([seizures, problems]).toEqual([[[12, "2016"]], []]);
    const wrong = await load(`${usualTable}\n\nKazakhstan,heroin,2016,12\n\nAtlantis,heroin,2016,12\n`);
    expect(wrong.problems.map((line) => line.split("  ")[0])).toEqual(["t.csv:6:1"]);
  });

  test("two columns of one name, and two columns for one field, are problems that name both", async () => {
    const twice = await load("country,substance,year,kilograms,kilograms\nKazakhstan,hashish,2016,132,999\n");
    expect(twice.problems[0]).toContain(
      't.csv:1:34  two columns are called "kilograms": column 4 and column 5; expected one',
    );
    const both = await load(
      "country,substance,kg,tonnes\nKazakhstan,hashish,132,1\n",
      "",
      "{ country: country, substance: substance, kg: massKg, tonnes: massKg }",
    );
    expect(both.problems.map((line) => line.split("\n")[0])).toEqual([
      't.facts.yaml:5:66  massKg is given by two columns, "kg" and "tonnes"; expected one',
    ]);
  });

  test("all problems come at once", async () => {
    const { problems } = await load(
      "country,substance,note,note,year,kilograms\nKazakhstan,heroin,,,2016/17,51.000\nKazakhstan,heroin,,,2017/18,51.000\n",
    );
    const cells = await load(`${usualTable}Kazakhstan,heroin,2016/17,51.000\nAtlantis,nothing,2017/18,52.000\n`);
    expect(cells.problems.map((line) => line.split("  ")[0])).toEqual([
      "t.csv:2:19",
      "t.csv:2:27",
      "t.csv:3:1",
      "t.csv:3:10",
    ]);
    expect(problems.map((line) => line.split("  ")[0])).toEqual(["t.csv:1:24", "t.csv:2:21", "t.csv:2:29"]);
  });
});

describe("units", () => {
  const mapped = (name: string): string =>
    `{ country: country, substance: substance, year: [from, to], "${name}": massKg }`;
  test.each<[string, string, number]>([
    ["kilograms", "12 kg", 12],
    ["kilograms", "1.2 t", 1200],
    ["kilograms", "250 g", 0.25],
    ["seized", "1.2 tonnes", 1200],
    ["mass (kg)", "12", 12],
    ["mass (t)", "1.2", 1200],
    ["Quantity in grams", "250", 0.25],
    ["weight_kg", "12", 12],
  ])("a column %j with %j", async (name, cell, expected) => {
    const table = `country,substance,year,${name}\nKazakhstan,heroin,2016,${cell}\n`;
    const loaded = await load(table, "", mapped(name));
    expect(loaded.problems).toEqual([]);
    expect(massesOf(loaded)).toEqual([expected]);
  });

  test.each([
    ["litres", "12", 't.csv:1:24  the column "litres" is in litres; expected a unit of mass, or none for kilograms'],
    [
      "mass (thousand kg)",
      "12",
      't.csv:1:24  the column "mass (thousand kg)" counts in thousand; expected whole figures',
    ],
    ["kilograms", "12 litres", 't.csv:2:24  expected a number, got "12 litres"'],
    ["kilograms", "20k", 't.csv:2:24  expected a number, got "20k"'],
    ["kilograms", "<1", 't.csv:2:24  expected a number, got "<1"'],
  ])("a column %j with %j is refused", async (name, cell, expected) => {
    const table = `country,substance,year,${name}\nKazakhstan,heroin,2016,${cell}\n`;
    expect((await load(table, "", mapped(name))).problems.map((line) => line.split("\n")[0])).toEqual([expected]);
  });

  test("a share that is printed in percent is a share of 1", async () => {
    const table = "substance,share,year\nheroin,38%,2016\n";
    const folder = await folderOf({
      "t.csv": table,
      "t.facts.yaml": `sha256: ${sha256(table)}\ntable: { type: SeizureStat, status: confirmed, columns: { substance: substance, share: share, year: [from, to] } }\n`,
    });
    const { graph, problems } = await loadGraph([folder], { proposed: false });
    expect(problems).toEqual([]);
    expect(graph.all("SeizureStat")).toMatchObject([{ shareOfTotal: 0.38 }]);
  });
});

describe("years that begin on another day than the first of January", () => {
  const table = (...cells: string[]): string =>
    header + cells.map((cell, index) => row(String(index + 1), cell)).join("");

  test.each<[string, string, string]>([
    ["  yearStart: 4\n", "2016/17", "2016-04/2017-03"],
    ["  yearStart: 4\n", "FY2016/17", "2016-04/2017-03"],
    ["  yearStart: 4\n", "2016/2017", "2016-04/2017-03"],
    ["  yearStart: 4\n", "2016-17", "2016-04/2017-03"],
    ["  yearStart: 07-16\n", "2016/17", "2016-07-16/2017-07-15"],
    ["  yearStart: 10\n  yearNamedBy: end\n", "FY2016", "2015-10/2016-09"],
    ["  yearStart: 4\n  yearNamedBy: start\n", "FY16", "2016-04/2017-03"],
    ["  yearStart: 10\n  yearNamedBy: end\n", "2016", "2015-10/2016-09"],
  ])("declared as %j, %s is %s", async (options, cell, expected) => {
    const loaded = await load(table(cell), options);
    expect(loaded.problems).toEqual([]);
    expect(loaded.seizures).toEqual([[1, expected]]);
  });

  test.each([
    ["", ["2016/17"], 't.csv:2:19  "2016/17" is a year of its own: nothing says in which month it begins'],
    ["", ["FY2016/17"], 't.csv:2:19  "FY2016/17" is a year of its own: nothing says in which month it begins'],
    [
      "",
      ["2012-13", "2011-12"],
      't.csv:2:19  "2012-13" is a year of its own: nothing says in which month it begins, nor of 1 others in the column',
    ],
    [
      "  yearStart: 10\n",
      ["FY2016"],
      't.csv:2:19  "FY2016" begins in 2015 or in 2016: nothing says by which of its two years it is named',
    ],
    [
      "  yearStart: 4\n",
      ["2011-12"],
      't.csv:2:19  "2011-12" is a month, or a year that runs into the next one; expected one meaning',
    ],
    ["", ["2016/19"], 't.csv:2:19  "2016/19" is neither a date nor a year that runs into the next one'],
  ])("under %j, %j is refused", async (options, cells, expected) => {
    expect((await load(table(...cells), options)).problems.map((line) => line.split("\n")[0])).toEqual([expected]);
  });

  test("a month and a period of the calendar stay what they are", async () => {
    expect((await load(table("2011-12", "2011/2017"))).seizures).toEqual([
      [1, "2011-12"],
      [2, "2011/2017"],
    ]);
  });
});

test("the sha256 of the file itself is a pin, with its byte order mark", async () => {
  const table = "\uFEFFcountry,substance,year,kilograms\r\nKazakhstan,heroin,2012,102\r\n";
  expect(await load(table)).toEqual({ seizures: [[102, "2012"]], problems: [], notices: [] });
});

test("the lists of fields that tables know are those of the types", () => {
  const byKind = (...kinds: string[]): string[] =>
    Object.values(factTypes).flatMap((type) =>
      Object.entries<{ readonly name: string }>(type.kinds).flatMap(([field, kind]) =>
        kinds.includes(kind.name) ? [field] : [],
      ),
    );
  const sorted = (fields: Iterable<string>): string[] => [...new Set(fields)].sort();
  expect(sorted(figureFields)).toEqual(
    sorted(byKind("amount", "count", "mass", "massBound", "share", "numberOrRange")),
  );
  expect(sorted(massFields)).toEqual(sorted(byKind("mass", "massBound")));
  expect(sorted(dateFields)).toEqual(sorted(byKind("date", "end")));
  expect([...amountFields].filter((field) => !figureFields.has(field))).toEqual([]);
  const required = Object.entries(factTypes).map(([type, { schema }]) => [
    type,
    schema.safeParse({}).error?.issues.map(({ path }) => path.join(".")),
  ]);
  expect(neededFields).toEqual(Object.fromEntries(required));
});
