import { describe, expect, test } from "@jest/globals";
import { loadGraph } from "../../src/cli/load-graph.js";
import { formatProblem } from "../../src/documents/problem.js";
import { folderOf } from "../run-query.js";

const texts = {
  "one.md": "---\ntitle: One\n---\nYury Orlov, director of the Baltic Drug Agency of Latvia, spoke on 4 May 2021.\n",
  "two.md": "---\ntitle: Two\n---\nYuri Orlov, director of the Baltic Drug Agency of Latvia, spoke on 5 May 2021.\n",
  "three.md":
    "---\ntitle: Three\n---\nYury Orlov, director of the Baltic Drug Agency of Latvia, spoke on 6 May 2021.\n",
};

async function loaded(records: string): Promise<{ people: [string, readonly string[]][]; problems: string[] }> {
  const { graph, problems } = await loadGraph([await folderOf({ ...texts, "records.yaml": records })], {
    proposed: false,
  });
  return {
    people: graph.all("Official").map(({ id, formerIds }) => [id, formerIds]),
    problems: problems.map((problem) => formatProblem(problem).replace(/^.*\/records\.yaml/, "records.yaml")),
  };
}

describe("what a person says of records", () => {
  test("makes one of two by their names, and the id of the other goes on answering", async () => {
    expect(await loaded("same:\n  - [Yury Orlov, Yuri Orlov]\n")).toEqual({
      people: [["Official:yury-orlov-lv", ["Official:yuri-orlov", "Official:yuri-orlov-lv", "Official:yury-orlov"]]],
      problems: [],
    });
  });

  test("makes one of two by their ids", async () => {
    expect((await loaded("same:\n  - [Official:yury-orlov-lv, Official:yuri-orlov-lv]\n")).people).toHaveLength(1);
  });

  test("leaves two apart that would be one", async () => {
    const same = 'same:\n  - ["Baltic Drug Agency of Latvia", Yury Orlov]\n';
    expect((await loaded(same)).people).toHaveLength(2);
    const apart = "apart:\n  - [Yury Orlov, Yuri Orlov]\n";
    expect((await loaded(apart)).people).toHaveLength(2);
  });

  test("is refused where nothing is called so, or where two lists contradict each other", async () => {
    const { people, problems } = await loaded(
      "same:\n  - [Yury Orlov, Yuri Orlov]\n  - [Yury Orlov, Jurij Orlow]\napart:\n  - [Yuri Orlov, Yury Orlov]\n",
    );
    expect(people).toHaveLength(2);
    expect(problems).toEqual([
      expect.stringContaining('records.yaml:2:5  says that "Yuri Orlov" and "Yury Orlov" are one record'),
      expect.stringContaining('records.yaml:3:18  no record is called "Jurij Orlow"'),
    ]);
  });
});
