import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, renameSync, rmSync, symlinkSync, appendFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, test } from "@jest/globals";
import { readKept } from "../../src/server/loading/kept.js";
import { serve } from "../cli/run-program.js";
import { shippedGraph } from "../run-query.js";
import { ask, post } from "../server/start-server.js";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** The documents that come with the program, elsewhere. */
function copyOfDocuments(): string {
  const folder = mkdtempSync(join(tmpdir(), "kept-"));
  folders.push(folder);
  cpSync("documents", folder, { recursive: true });
  return folder;
}

const text = "asia-europe-2011-2017.csv";

describe("what the build kept of the documents that come with the program", () => {
  test("is taken for the very same files, wherever they are", async () => {
    const { snapshotId } = await shippedGraph();
    for (const folder of ["documents", copyOfDocuments()])
      expect(readKept({ folders: [folder], proposed: false })?.report).toMatchObject({
        snapshotId,
        problems: [],
        notices: [],
        away: null,
      });
  });

  test.each<[string, (folder: string) => void]>([
    [
      "a file has other bytes",
      (folder) => {
        appendFileSync(join(folder, text), "\n");
      },
    ],
    [
      "a file is more",
      (folder) => {
        writeFileSync(join(folder, "more.txt"), "China seized 5 kg of heroin in 2017.");
      },
    ],
    [
      "a file is gone",
      (folder) => {
        rmSync(join(folder, text));
      },
    ],
    [
      "a file has another name",
      (folder) => {
        renameSync(join(folder, text), join(folder, "other.csv"));
      },
    ],
    [
      "a file is a link, which may lead anywhere",
      (folder) => {
        rmSync(join(folder, text));
        symlinkSync(join(process.cwd(), "documents", text), join(folder, text));
      },
    ],
    [
      "the folder is gone",
      (folder) => {
        renameSync(folder, `${folder}-gone`);
        folders[0] = `${folder}-gone`;
      },
    ],
  ])("is not taken where %s", (_, change) => {
    const folder = copyOfDocuments();
    change(folder);
    expect(readKept({ folders: [folder], proposed: false })).toBeNull();
  });

  test("is not taken for proposed facts, nor for a second folder", () => {
    expect(readKept({ folders: ["documents"], proposed: true })).toBeNull();
    expect(readKept({ folders: ["documents", "documents"], proposed: false })).toBeNull();
  });

  test("answers, is ready and is logged as what is read", async () => {
    const read = copyOfDocuments();
    // Nobody reads it; but it makes other files of them.
    writeFileSync(join(read, ".hidden"), "");
    const query = `{
      snapshot { id }
      documents { nodes { title text facts { nodes { __typename id } } } }
      seizureStats(first: 100) { nodes { id claims { field value citations { quote start end } } } }
      search(query: "heroin", first: 50) { nodes { label } }
    }`;
    const said = await Promise.all(
      [copyOfDocuments(), read].map(async (folder) => {
        const { url, output, child } = await serve([folder]);
        const { body } = await post(url, { query });
        const { body: ready } = await ask(`${url}/readyz`);
        child.kill("SIGKILL");
        return {
          body,
          ready: JSON.stringify(ready).replaceAll(/"\d{4}-[^"]*Z"|:\d+/g, "N"),
          // On a slow machine reading says what it is at.
          log: output.stderr.replaceAll(/^.* …\n/gm, "").replaceAll(/:\d+|\d+ ms/g, "N"),
        };
      }),
    );
    expect(said[0]?.body).toMatchObject({ data: { snapshot: { id: (await shippedGraph()).snapshotId } } });
    expect(said[0]).toEqual(said[1]);
  });

  test("is replaced by what is there as soon as that is another", async () => {
    const folder = copyOfDocuments();
    const { url, output } = await serve([folder, "--watch"], { WATCH_SETTLE: "0.1" });
    writeFileSync(join(folder, "more.txt"), "China seized 5 kg of heroin in 2017.");
    while (!output.stderr.includes("Reloaded")) await sleep(50);
    const { body } = await post(url, { query: '{ document(id: "Document:more") { text } }' });
    expect(body).toEqual({ data: { document: { text: "China seized 5 kg of heroin in 2017." } } });
  });
});

test("a trace of the stack names the files from which the program was bundled", () => {
  const breaking = `import http from "node:http";
    import { syncBuiltinESMExports } from "node:module";
    http.createServer = () => { throw new Error("broken"); };
    syncBuiltinESMExports();`;
  const { stderr } = spawnSync(
    process.execPath,
    ["--import", `data:text/javascript,${encodeURIComponent(breaking)}`, "dist/main.js", "serve", "--port", "0"],
    { encoding: "utf8" },
  );
  expect(stderr).toMatch(/Error: broken\n.*\n +at createHttpServer \(.*\/src\/server\/server\.ts:\d+:\d+\)/);
});
