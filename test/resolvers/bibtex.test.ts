import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { bibtexOf } from "../../src/resolvers/bibtex.js";
import { documentReference } from "../../src/resolvers/reference.js";
import { runQuery } from "../run-query.js";
import { readBibtex } from "./read-bibtex.js";
import { source } from "./source.js";

/** Text as it may come: of every script, and with more than its share of what BibTeX and LaTeX trip over. */
const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...Array.from("{}\\\"&%$#_~^@,='()<>|-` \n\tAbÉ")),
    fc.string({ unit: "binary", maxLength: 1 }),
  ),
  maxLength: 60,
});
const asPrinted = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, " ").trim();

describe("a BibTeX entry", () => {
  test("of a fact names the source, what the fact says and the words that say so", async () => {
    const { data, errors } = await runQuery<{ node: { bibtex: string } }>(
      `{ node(id: "Fact:sco-paris-pact-beijing-2018/00014") { ... on Fact { bibtex } } }`,
    );
    expect(errors).toEqual([]);
    expect(data.node.bibtex).toBe(`@misc{sco-paris-pact-beijing-2018:fact-00014,
  title = {{SCO} and {Paris} {Pact} experts meet in {Beijing}},
  key = {People's Daily Online},
  publisher = {People's Daily Online},
  howpublished = {People's Daily Online},
  year = {2018},
  month = nov,
  day = {13},
  url = {http://en.people.cn/n3/2018/1113/c90000-9517875.html},
  note = {SeizureStat: substance heroin, mass 181000, mass.qualifier exact, seizedBy SCO member states, period.start 2011, period.end 2017, shareOfTotal 0.38, shareOf all heroin seizures in Eurasia, scope aggregate, assertedBy according to statistics. “From 2011 to 2017 the SCO member states seized 181 tons of heroin, a share of 38 percent in all heroin seizures in Eurasia.” (characters 1332-1455 of the text). Licence: facts only; wording is our own}
}`);
  });

  test("says nothing that is not known", () => {
    expect(bibtexOf(documentReference(source({})))).toBe("@misc{a,\n  title = {{A} title},\n  key = {A title}\n}");
  });

  test.each([
    ["2018", "year = {2018}"],
    ["2018-11", "year = {2018},\n  month = nov"],
    ["2018-11-13", "year = {2018},\n  month = nov,\n  day = {13}"],
    ["2011/2017", "year = {2011--2017}"],
    ["2018-05/2018-06", "year = {2018}"],
    ["2011/..", "year = {2011/..}"],
    ["2018~", "year = {2018{\\textasciitilde}}"],
  ])("dates what was published in %s", (publishedOn, expected) => {
    const entry = bibtexOf(documentReference(source({ publishedOn })));
    expect(entry).toBe(`@misc{a,\n  title = {{A} title},\n  key = {A title},\n  ${expected}\n}`);
  });

  test("parses back to the same text, whatever the text holds", () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (title, publisher, licence) => {
        const { type, key, fields } = readBibtex(bibtexOf(documentReference(source({ title, publisher, licence }))));
        expect([type, key]).toEqual(["misc", "a"]);
        expect([...fields]).toEqual([
          ["title", asPrinted(title)],
          ["key", asPrinted(publisher)],
          ["publisher", asPrinted(publisher)],
          ["howpublished", asPrinted(publisher)],
          ["note", asPrinted(`Licence: ${licence}`)],
        ]);
      }),
      { numRuns: 1000 },
    );
  });

  test("keeps every word with a capital as it is: no letter that styles set small stands outside of braces", () => {
    fc.assert(
      fc.property(anyText, (title) => {
        const value = /title = \{(.*)\}/.exec(bibtexOf(documentReference(source({ title }))))?.[1] ?? "";
        let outside = value;
        for (let before = ""; before !== outside;) [before, outside] = [outside, outside.replace(/\{[^{}]*\}/g, "")];
        expect(outside).not.toMatch(/[\p{Lu}\p{Lt}]/u);
      }),
    );
  });

  test("holds an address that cannot break it, and that leads to the same place", () => {
    fc.assert(
      fc.property(anyText, (path) => {
        const url = `https://example.org/${path.replace(/[\s<>"]/g, "")}`;
        const read = readBibtex(bibtexOf(documentReference(source({ url })))).fields.get("url") ?? "";
        expect(read).toMatch(/^[!-z~]+$/);
        expect(read).not.toMatch(/[{}\\^`|]/);
        expect(decoded(read)).toBe(decoded(url));
      }),
    );
  });
});

/** The bytes of an address, whether percent-encoded or not. */
const decoded = (url: string): string =>
  Buffer.from(url)
    .toString("latin1")
    .replace(/%([0-9a-f]{2})/gi, (_code, byte: string) => String.fromCharCode(Number.parseInt(byte, 16)));
