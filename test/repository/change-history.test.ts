import { expect, test } from "@jest/globals";
import { ChangeHistory } from "../../src/repository/changes/change-history.js";
import type { Graph } from "../../src/repository/graph.js";
import { folderOf, graphOf } from "../run-query.js";

const shown = new Map([["SeizureStat", new Set(["id", "mass"])]]);
const seizures = (count: number): Promise<Graph> =>
  folderOf(
    Object.fromEntries(
      Array.from({ length: count }, (_each, place) => [
        `${place}.txt`,
        `China seized ${5 + place} kg of heroin in ${2010 + place}.`,
      ]),
    ),
  ).then(graphOf);

test("what has changed is remembered as far back as there is room for it, and nothing is told of what was before", async () => {
  const [first, second, third] = await Promise.all([seizures(1), seizures(2), seizures(5)]);
  const told = async (room: number): Promise<(number | null)[]> => {
    const history = new ChangeHistory(shown, 20, room);
    for (const graph of [first, second, third]) history.add(graph);
    const changes = await Promise.all(
      [first, second, third].map(({ snapshotId }) => history.between(snapshotId, third.snapshotId)),
    );
    expect(history.reached).toBe(third.snapshotId);
    return changes.map((each) => each?.filter(({ id }) => id.startsWith("SeizureStat:")).length ?? null);
  };
  expect(await told(1000)).toEqual([4, 3, 0]);
  expect(await told(7)).toEqual([null, 3, 0]);
  expect(await told(2)).toEqual([null, null, 0]);
});
