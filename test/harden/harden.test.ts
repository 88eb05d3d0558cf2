import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { atOnce } from "../../bench/harden/at-once.js";
import { drain } from "../../bench/harden/drain.js";
import { fuzz } from "../../bench/harden/fuzz/fuzz.js";
import { faultsIn, type Item, type Section, type Setting } from "../../bench/harden/report.js";
import { swaps } from "../../bench/harden/swaps/swaps.js";
import { threats } from "../../bench/harden/threats/threats.js";

/** The report in its short form. What takes long on a busy machine is no fault here; `npm run harden` looks at times. */
const seconds = 1000;

let setting: Setting;
beforeAll(() => {
  const scratch = mkdtempSync(join(tmpdir(), "harden-test-"));
  setting = { isShort: true, seed: 1, scratch, amount: (short) => short, say: () => undefined };
});
afterAll(() => {
  rmSync(setting.scratch, { recursive: true, force: true });
});

async function faultsOf(section: Section): Promise<readonly Item[]> {
  const result = await section.run(setting);
  expect(result.items.length).toBeGreaterThan(0);
  return faultsIn(result);
}

test(
  "every threat is refused with a code, in JSON, while another client is answered",
  async () => {
    expect(await faultsOf(threats)).toEqual([]);
  },
  600 * seconds,
);

test(
  "random operations and bytes get answers in JSON, while another client is answered",
  async () => {
    expect(await faultsOf(fuzz)).toEqual([]);
  },
  300 * seconds,
);

test(
  "32 dear operations at once are answered or told when to come again",
  async () => {
    expect(await faultsOf(atOnce)).toEqual([]);
  },
  300 * seconds,
);

test(
  "a folder is exchanged under load without an error, a mixed answer or half a file",
  async () => {
    expect(await faultsOf(swaps)).toEqual([]);
  },
  300 * seconds,
);

test(
  "a stop under load loses no request, whatever connections hold",
  async () => {
    expect(await faultsOf(drain)).toEqual([]);
  },
  300 * seconds,
);
