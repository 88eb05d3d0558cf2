import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  visit,
  type YAMLMap,
} from "yaml";
import type { z } from "zod";
import { abridged, type FilePlace, type Problem, problemAt, shown } from "./problem.js";
import { failed, ok, type Result } from "./result.js";
import { parseYaml, Unreadable } from "./yaml-document.js";

type Path = readonly PropertyKey[];

/** A YAML text as plain values that remember where they stand. */
export interface YamlFile {
  readonly value: unknown;
  /** The place of the value, or of the nearest one around it that exists. */
  place(this: void, path: Path): FilePlace;
}

/** A part of a file that is YAML, such as front matter, and how many characters it may have. */
interface Extent {
  readonly start: number;
  readonly end: number;
  readonly longest: number;
}

// The sidecar of a long report.
const longestFile = 2 * 1024 * 1024;

/** Reads YAML 1.2 with the core schema only: no tags of its own, no aliases, no merge keys, no second key of one name. */
export function readYaml(path: string, source: string, extent?: Extent): Result<YamlFile> {
  const { start, end, longest } = extent ?? { start: 0, end: source.length, longest: longestFile };
  if (end - start > longest) {
    return failed([
      problemAt({ path, source, offset: start }, `has ${end - start} characters of YAML; expected at most ${longest}`),
    ]);
  }
  const place = (offset: number): FilePlace => ({ path, source, offset: start + offset });
  const text = source.slice(start, end);
  let document: Document;
  try {
    document = parseYaml(text);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return failed([problemAt(place(error.offset), `is not valid YAML: ${error.message}`)]);
  }
  const problems = [...document.errors, ...document.warnings].map(({ message, pos }) =>
    problemAt(place(pos[0]), `is not valid YAML: ${message}`),
  );
  for (const { node, message } of unwanted(document)) problems.push(problemAt(place(startOf(node)), message));
  if (problems.length > 0) return failed(abridged(problems));
  // The nodes take many times the memory of the values, and only a problem asks for a place: then they are made again.
  let placeIn: ((path: Path) => number) | null = null;
  const value: unknown = document.toJS();
  return ok({
    value,
    place(steps) {
      placeIn ??= createPlaces(parseYaml(text));
      return place(placeIn(steps));
    },
  });
}

interface Unwanted {
  readonly node: Node;
  readonly message: string;
}

/** What YAML allows and these files do not. */
function unwanted(document: Document): Unwanted[] {
  const found: Unwanted[] = [];
  visit(document, (_key, node) => {
    if (isAlias(node)) found.push({ node, message: "is an alias; expected the value itself" });
    if (isPair(node) && isScalar(node.key) && node.key.value === "__proto__")
      found.push({ node: node.key, message: "the key is `__proto__`; expected the name of a field" });
    if (isMap(node))
      for (const key of repeatedKeys(node))
        found.push({ node: key, message: "is not valid YAML: Map keys must be unique" });
  });
  return found;
}

function repeatedKeys({ items }: YAMLMap): Node[] {
  const names = new Set<string>();
  return items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const name = String(key.value);
    if (names.has(name)) return [key];
    names.add(name);
    return [];
  });
}

/** Where the values of a document stand: each by its key, or else where the nearest one around it begins. */
function createPlaces(document: Document): (path: Path) => number {
  const pairs = new Map<YAMLMap, ReadonlyMap<unknown, Pair>>();
  const pairAt = (map: YAMLMap, step: PropertyKey | undefined): Pair | undefined => {
    const known =
      pairs.get(map) ?? new Map(map.items.map((pair) => [isScalar(pair.key) ? pair.key.value : null, pair]));
    pairs.set(map, known);
    return known.get(step);
  };
  const nodeAt = (path: Path): unknown =>
    path.reduce<unknown>(
      (node, step) => (isMap(node) ? pairAt(node, step)?.value : isSeq(node) ? node.items[Number(step)] : undefined),
      document.contents,
    );
  const offsetOf = (path: Path): number => {
    const node = nodeAt(path);
    if (isNode(node) && node.range) return node.range[0];
    return path.length === 0 ? 0 : offsetOf(path.slice(0, -1));
  };
  return (path) => {
    const parent = path.length === 0 ? null : nodeAt(path.slice(0, -1));
    const key = isMap(parent) ? pairAt(parent, path.at(-1))?.key : null;
    return isNode(key) ? startOf(key) : offsetOf(path);
  };
}

const startOf = (node: Node): number => node.range?.[0] ?? 0;

/** Makes a schema's complaint about an unknown name list the known ones. */
export const naming = (fields: object): { error: z.core.$ZodErrorMap } => ({
  error: (issue) => (issue.code === "unrecognized_keys" ? Object.keys(fields).join(", ") : undefined),
});

/** The problems that a schema found, each at its place, with what was expected and what is there. */
export function schemaProblems(
  issues: readonly z.core.$ZodIssue[],
  value: unknown,
  place: (path: Path) => FilePlace,
): Problem[] {
  return issues.flatMap((issue) => {
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) =>
        problemAt(place([...issue.path, key]), `unknown name ${shown(key)}`, `Expected one of: ${issue.message}.`),
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
