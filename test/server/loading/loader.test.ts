import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { disk } from "../../../src/documents/folders/file-system.js";
import { systemClock } from "../../../src/documents/read-documents.js";
import { Loader } from "../../../src/server/loading/loader.js";
import { folderOf } from "../../run-query.js";

test("the graph is made anew when what a person says of records changes, and only then", async () => {
  const folder = await folderOf({ "a.txt": "China seized 5 kg of heroin in 2017." });
  const loader = new Loader({ system: disk, clock: systemClock, folders: [folder], settle: 0, proposed: false });
  const look = (): { decided: string[]; isNew: boolean } => {
    const { decisions, build } = loader.look();
    return { decided: decisions.map(({ kind, entries }) => `${kind}: ${entries.join(", ")}`), isNew: build !== null };
  };
  const records = join(folder, "records.yaml");
  expect(look()).toEqual({ decided: [], isNew: true });
  expect(look()).toEqual({ decided: [], isNew: false });
  await writeFile(records, "same: [Ann Ray, Anna Ray]\n");
  expect(look()).toEqual({ decided: ["same: Ann Ray, Anna Ray"], isNew: true });
  expect(look()).toEqual({ decided: ["same: Ann Ray, Anna Ray"], isNew: false });
  await writeFile(records, "apart: [Ann Ray, Anna Ray]\n");
  expect(look()).toEqual({ decided: ["apart: Ann Ray, Anna Ray"], isNew: true });
  await rm(records);
  expect(look()).toEqual({ decided: [], isNew: true });
});

test("a build comes once, so that nothing holds on to its records, and anew when anything changes", async () => {
  const folder = await folderOf({ "a.txt": "China seized 5 kg of heroin in 2017." });
  const loader = new Loader({ system: disk, clock: systemClock, folders: [folder], settle: 0, proposed: false });
  const { snapshotId, build } = loader.look();
  expect(build?.snapshot.id).toBe(snapshotId);
  expect(loader.look()).toMatchObject({ snapshotId, build: null, problems: [] });
  await writeFile(join(folder, "b.txt"), "China seized 6 kg of opium in 2018.");
  const after = loader.look();
  expect(after.snapshotId).not.toBe(snapshotId);
  expect(after.build?.documents.map(({ key }) => key)).toEqual(["a", "b"]);
});
