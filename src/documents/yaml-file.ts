import { isAlias, isMap, isPair, isScalar, LineCounter, type Node, parseDocument, visit } from "yaml";
import type { z } from "zod";
import { type Place, type Problem, problemAt, shown } from "./problem.js";

type Path = readonly PropertyKey[];

/** A YAML text as plain values that remember where they stand. */
export interface YamlFile {
  readonly value: unknown;
  /** The place of the value, or of the nearest one around it that exists. */
  place(this: void, path: Path): Place;
}

// The sidecar of a long report; the parser takes about a second for it.
const longest = 2 * 1024 * 1024;

/**
 * Reads YAML 1.2 with the core schema only: no tags of its own, no aliases, no merge keys, no second key of one name.
 * `base` is where the YAML begins in `source` when it is a part of a file, as front matter is.
 */
export function readYaml(path: string, source: string, base = 0, end = source.length): YamlFile | Problem[] {
  if (end - base > longest) {
    return [
      problemAt({ path, source, offset: base }, `has ${end - base} characters of YAML; expected at most ${longest}`),
    ];
  }
  const place = (offset: number): Place => ({ path, source, offset: base + offset });
  const yaml = parseDocument(source.slice(base, end), {
    schema: "core",
    merge: false,
    lineCounter: new LineCounter(),
    prettyErrors: false,
  });
  const problems = [...yaml.errors, ...yaml.warnings].map(({ message, pos }) =>
    problemAt(place(pos[0]), `is no sound YAML: ${message}`),
  );
  visit(yaml, (_key, node) => {
    if (isAlias(node)) problems.push(problemAt(place(startOf(node)), "an alias; expected the value itself"));
    if (isPair(node) && isScalar(node.key) && node.key.value === "__proto__") {
      problems.push(problemAt(place(startOf(node.key)), "the key `__proto__`; expected a name of a field"));
    }
  });
  if (problems.length > 0) return problems;

  const offsetOf = (steps: Path): number => {
    const node = steps.length === 0 ? yaml.contents : yaml.getIn(steps, true);
    if (isObjectNode(node) && node.range) return node.range[0];
    return steps.length === 0 ? 0 : offsetOf(steps.slice(0, -1));
  };
  const keyOffset = (steps: Path): number | null => {
    const parent = steps.length === 1 ? yaml.contents : yaml.getIn(steps.slice(0, -1), true);
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && key.value === steps.at(-1))
      : undefined;
    return isObjectNode(pair?.key) ? startOf(pair.key) : null;
  };
  return {
    value: yaml.toJS(),
    place: (steps) => place((steps.length > 0 ? keyOffset(steps) : null) ?? offsetOf(steps)),
  };
}

const isObjectNode = (node: unknown): node is Node => typeof node === "object" && node !== null && "range" in node;
const startOf = (node: Node): number => node.range?.[0] ?? 0;

/** Makes a schema's complaint about an unknown name list the known ones. */
export const naming = (fields: object): { error: z.core.$ZodErrorMap } => ({
  error: (issue) => (issue.code === "unrecognized_keys" ? Object.keys(fields).join(", ") : undefined),
});

/** The problems that a schema found, each at its place, with what was expected and what is there. */
export function schemaProblems(
  issues: readonly z.core.$ZodIssue[],
  value: unknown,
  place: (path: Path) => Place,
): Problem[] {
  return issues.flatMap((issue) => {
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) =>
        problemAt(place([...issue.path, key]), `unknown name ${shown(key)}`, `Known here: ${issue.message}.`),
      );
    }
    const got = valueAt(value, issue.path);
    const expected = issue.message.replace(/^Invalid (input|option): /, "");
    const message =
      got === undefined ? `${issue.path.join(".")} is missing; ${expected}` : `${expected}, got ${shown(got)}`;
    return [problemAt(place(issue.path), message)];
  });
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === "object" && inner !== null && Object.hasOwn(inner, key) ? Reflect.get(inner, key) : undefined,
    value,
  );
}
