import { readdirSync, readFileSync, writeFileSync } from "node:fs";

/** Writes the licences of all packages of which something is in a bundle: who passes it on passes these on. */
export function writeLicences(/** @type {string} */ path, /** @type {readonly string[]} */ inputs) {
  const folders = inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []);
  const licences = [...new Set(folders)].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
    const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
    const text = file === undefined ? "" : readFileSync(`${folder}/${file}`, "utf8").trim();
    return `${name} ${version}: ${license}\n\n${text}`.trim();
  });
  writeFileSync(path, `${licences.join(`\n\n${"-".repeat(80)}\n\n`)}\n`);
}
