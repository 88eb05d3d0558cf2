import { createLineIndex } from "../documents/line-index.js";
import type { Passage } from "../documents/passage.js";
import { printable } from "../documents/problem.js";
import { placeIn, type SourceText } from "../documents/source-text.js";
import type { FoundFact, ReadOut } from "../facts/facts.js";
import { rules } from "../reader/rules.js";
import { valueRules } from "../reader/value-rules.js";

type Written = FoundFact["written"];

/** For a person: the facts by their types, each with its place in the file. */
export function asLines(text: SourceText, { facts, unexplained }: ReadOut): string {
  const located = locating(text);
  const fact = (written: Written): string[] => [
    `    ${written.status.padEnd(8)}  ${short(fieldsOf(written), 500)}`,
    ...written.passages.map((passage) => `${margin}${located(passage)}`),
    `${margin}${written.found.rule}`,
  ];
  return [
    printable(text.path),
    ...byType(facts, fact),
    ...titled("numbers that no fact accounts for", unexplained.map(located)),
  ].join("\n");
}

/** The same with the rule that found each fact and each of its values, the words that it read, and what these rules read. */
export function explained(text: SourceText, { facts, unexplained }: ReadOut): string {
  const located = locating(text);
  const fact = (written: Written): string[] => {
    const values = [...written.evidence].map(([field, { rule, isCarried, passages }]) => [
      short(fieldOf(written, field), 60),
      rule,
      `${isCarried && !isWithin(passages, written) ? "carried from " : ""}${passages.map(located).join("; ")}`,
    ]);
    const [value = 0, rule = 0] = [0, 1].map((column) => Math.max(0, ...values.map((row) => row[column]?.length ?? 0)));
    return [
      `    ${written.status.padEnd(8)}  ${written.found.rule}`,
      ...written.passages.map((passage) => `${margin}${located(passage)}`),
      ...(written.assertedBy === null ? [] : [`${margin}asserted by ${short(written.assertedBy, 160)}`]),
      ...values.map(
        ([shown = "", name = "", words = ""]) => `${margin}  ${shown.padEnd(value)}  ${name.padEnd(rule)}  ${words}`,
      ),
    ];
  };
  const used = new Set(facts.flatMap(({ written }) => [written.found.rule, ...rulesOf(written)]));
  const listed = [...rules, ...valueRules].filter(({ name }) => used.has(name));
  const widest = Math.max(0, ...listed.map(({ name }) => name.length));
  return [
    printable(text.path),
    ...byType(facts, fact),
    ...titled("numbers that no rule read", unexplained.map(located)),
    ...titled(
      "the rules",
      listed.map(({ name, reads }) => `${name.padEnd(widest)}  ${reads}`),
    ),
  ].join("\n");
}

const rulesOf = ({ evidence }: Written): string[] => [...evidence.values()].map(({ rule }) => rule);

/** Line and column in the file as an editor counts them, and the words that stand there. */
function locating(text: SourceText): (passage: Passage) => string {
  const positionOf = createLineIndex(text.source);
  return ({ start, quote }) => {
    const { line, column } = positionOf(placeIn(text, start).offset);
    return `${line}:${column}  ${short(quote, 160)}`;
  };
}

function byType(facts: readonly FoundFact[], lines: (written: Written) => string[]): string[] {
  if (facts.length === 0) return ["  no facts"];
  const types = [...new Set(facts.map(({ written }) => written.type))];
  return types.flatMap((type) => [
    `  ${type}`,
    ...facts.flatMap(({ written }) => (written.type === type ? lines(written) : [])),
  ]);
}

const titled = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`  ${title}`, ...lines.map((line) => `    ${line}`)];

const margin = " ".repeat(14);

function fieldsOf(written: Written): string {
  const { fields, proposedFields = {}, assertedBy } = written;
  const given = [...Object.keys(fields), ...Object.keys(proposedFields)].map((name) => fieldOf(written, name));
  return [...given, ...(assertedBy === null ? [] : [`assertedBy: ${assertedBy}`])].join(", ");
}

/** What is assumed of a figure is not carried from anywhere. */
const isWithin = ([words]: readonly Passage[], { passages: [main] }: Written): boolean =>
  words !== undefined && main !== undefined && words.start >= main.start && words.end <= main.end;

/** `massKg: 25`, `country: TJ (proposed)` */
const fieldOf = ({ fields, proposedFields = {} }: Written, name: string): string =>
  Object.hasOwn(fields, name)
    ? `${name}: ${shownValue(fields[name])}`
    : `${name}: ${shownValue(proposedFields[name])} (proposed)`;

const shownValue = (value: unknown): string =>
  Array.isArray(value) ? `[${value.join(", ")}]` : typeof value === "string" ? value : JSON.stringify(value);

/** On one line, cut where it gets long. */
function short(text: string, longest: number): string {
  const line = printable(text.replace(/\s+/g, " "));
  return line.length <= longest ? line : `${line.slice(0, longest - 1)}…`;
}
