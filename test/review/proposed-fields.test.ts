import { describe, expect, test } from "@jest/globals";
import { parse, stringify } from "yaml";
import { formatProblem } from "../../src/documents/problem.js";
import { readSidecar } from "../../src/documents/sidecar.js";
import { readSidecarFile } from "../../src/documents/sidecar-file.js";
import { pinOf } from "../../src/documents/pin.js";
import type { Fact } from "../../src/facts/facts.js";
import { readOut } from "../../src/reader/read-out.js";
import { commented, editSidecar } from "../../src/review/edit-sidecar.js";
import { factsOf } from "../../src/review/read-facts.js";
import { reviewOf } from "../../src/review/review.js";
import { plainTextOf } from "../plain-text-of.js";
import { valueOf } from "../value-of.js";

const text = "Police in Chile seized 2 tons of cocaine on 4 May 2014. In a car 31 kg were seized.\n";
const document = { key: "a", digest: "a", ...plainTextOf("a.txt", text) };

interface Entry {
  readonly type: string;
  status: string;
  fields: Record<string, unknown>;
  proposedFields?: Record<string, unknown>;
  readonly quote: unknown;
}
interface Written {
  readonly sha256: string;
  readonly facts: readonly Entry[];
}

/** The sidecar that a review writes, and how many facts are new, unchanged, reopened and no longer found. */
function review(before: string | null = null): { source: string; counts: readonly number[] } {
  const file = before === null ? null : valueOf(readSidecarFile("a.facts.yaml", before));
  const comments = before === null ? [] : commented(before);
  const { edit, unchanged, reopened, dropped } = valueOf(reviewOf(document, file, comments, readOut(document)));
  return {
    source: editSidecar(before, edit).source,
    counts: [edit.added.length, unchanged, reopened.length, dropped],
  };
}

/** The sidecar after a person changed the small seizure of it. */
function changed(change: (entry: Entry) => void): string {
  const sidecar = parse(review().source) as Written;
  for (const entry of sidecar.facts) if (entry.fields.massKg === 31) change(entry);
  return stringify(sidecar, { aliasDuplicateObjects: false });
}

/** What a sidecar says of the small seizure: what is sure, and what is proposed. */
function smallSeizure(source: string): [Fact["status"], object, object] | undefined {
  const { facts } = valueOf(readSidecar("a.facts.yaml", source, document));
  const read = valueOf(factsOf({ ...document, facts, faults: [] }));
  const small = read.facts.find((fact) => fact.type === "SeizureStat" && fact.fields.massKg === 31);
  if (small === undefined) return undefined;
  const proposed = [...small.proposed].map(([field, { value, isCarried }]) => [field, isCarried ? value : "sure"]);
  return [small.status, small.fields, Object.fromEntries(proposed) as object];
}

const figure = { substance: "cocaine", massKg: 31, qualifier: "exact", scope: "incident" };
const carried = { seizedBy: "Police in Chile", country: "CL", from: "2014-05-04" };

describe("a review of values that were carried or assumed", () => {
  test("writes them under proposedFields, as fields are written", () => {
    const { facts } = parse(review().source) as Written;
    const seizures = facts.filter(({ type }) => type === "SeizureStat");
    expect(seizures.map(({ fields, proposedFields }) => ({ fields, proposedFields }))).toEqual([
      {
        fields: {
          substance: "cocaine",
          massKg: 2000,
          qualifier: "exact",
          seizedBy: "Police in Chile",
          country: "CL",
          from: "2014-05-04",
          scope: "incident",
        },
        proposedFields: undefined,
      },
      { fields: figure, proposedFields: carried },
    ]);
  });

  test("changes nothing the second time, nor when a person has decided", () => {
    const { source, counts } = review();
    expect(review(source)).toEqual({ source, counts: [0, counts[0], 0, 0] });
    const confirmed = changed((entry) => {
      entry.status = "confirmed";
    });
    expect(review(confirmed)).toEqual({ source: confirmed, counts: [0, counts[0], 0, 0] });
  });

  test.each<[string, (entry: Entry) => void, object, object]>([
    ["left where they are", () => undefined, figure, carried],
    [
      "moved to fields",
      (entry) => {
        entry.fields = { ...entry.fields, ...entry.proposedFields };
        delete entry.proposedFields;
      },
      { ...figure, ...carried },
      {},
    ],
    [
      "moved in part",
      (entry) => {
        entry.fields = { ...entry.fields, country: "CL" };
        entry.proposedFields = { from: "2014-05-04" };
      },
      { ...figure, country: "CL" },
      { from: "2014-05-04" },
    ],
    [
      "corrected in fields, and forgotten below",
      (entry) => {
        entry.fields = { ...entry.fields, country: "PE" };
      },
      { ...figure, country: "PE" },
      { seizedBy: "Police in Chile", from: "2014-05-04" },
    ],
    [
      "dropped",
      (entry) => {
        delete entry.proposedFields;
      },
      figure,
      {},
    ],
    [
      "given as extract prints them",
      (entry) => {
        entry.proposedFields = {
          country: { value: "CL", rule: "country/carried", quote: "Chile", start: 10, end: 15 },
        };
      },
      figure,
      { country: "CL" },
    ],
  ])("loads them in a confirmed fact when they are %s", (_, change, fields, proposed) => {
    const source = changed((entry) => {
      entry.status = "confirmed";
      change(entry);
    });
    expect(smallSeizure(source)).toEqual(["confirmed", fields, proposed]);
    // Neither reopened nor proposed anew.
    expect(review(source).counts).toEqual([0, review().counts[0], 0, 0]);
  });

  test("counts an undecided fact as the reader sees it now, also one that was written before certainty was by field", () => {
    const older = changed((entry) => {
      entry.fields = { ...entry.fields, ...entry.proposedFields };
      delete entry.proposedFields;
    });
    expect(smallSeizure(older)).toEqual(["accepted", figure, carried]);
    expect(review(older)).toEqual({ source: older, counts: [0, review().counts[0], 0, 0] });
  });

  test("does not propose again what a person wrote with these values, or without", () => {
    for (const fields of [figure, { ...figure, ...carried }]) {
      const fact = { type: "SeizureStat", status: "confirmed", fields, quote: "31 kg" };
      const source = stringify({ sha256: pinOf(text), facts: [fact] });
      const { facts } = parse(review(source).source) as Written;
      expect(facts.filter((entry) => entry.fields.massKg === 31)).toHaveLength(1);
    }
  });
});

test.each([
  [
    "proposedFields: { colour: white }",
    'a.facts.yaml:7:23  unknown name "colour"',
    "    Expected one of: substance, massKg, count,",
  ],
  ["proposedFields: { country: Atlantis }", "a.facts.yaml:7:23  expected ", 'got "Atlantis"'],
  ["proposedFields: CL", "a.facts.yaml:7:5  expected ", "CL"],
])("`%s` is a problem at its place", (line, first, second) => {
  const source = `sha256: ${pinOf(text)}\nfacts:\n  - type: SeizureStat\n    status: confirmed\n    fields: { substance: cocaine, massKg: 31 }\n    quote: 31 kg\n    ${line}\n`;
  const sidecar = readSidecar("a.facts.yaml", source, document);
  const read = sidecar.ok ? factsOf({ ...document, facts: sidecar.value.facts, faults: [] }) : sidecar;
  const problems = read.ok ? "" : read.problems.map(formatProblem).join("\n");
  expect(problems).toContain(first);
  expect(problems).toContain(second);
});
