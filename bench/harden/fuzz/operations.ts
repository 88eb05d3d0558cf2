import { type Asking, operationBody } from "../ask.js";
import { anyRoot, changed, operationOf } from "../search/candidate.js";
import type { Random } from "../search/random.js";
import type { Material, Selected } from "../search/selection.js";

const odd = [
  "\u0000",
  "\u202e",
  "\ud800",
  "é",
  "e\u0301",
  "毒品",
  "😀",
  "\ufeff",
  '"',
  "\\",
  "{",
  "}",
  "(",
  ")",
  "$",
  "@",
  "#",
  "...",
  "\n",
  "\r",
  "&",
  "|",
  '"""',
  "\u2028",
  "\t",
];
const words = [
  "query",
  "mutation",
  "fragment",
  "on",
  "__typename",
  "null",
  "true",
  "first:1",
  "last:-1",
  "@include(if:true)",
  "@skip(if:false)",
  "@a",
  "$v",
  "...F",
  "a:",
  "__schema",
  "_entities",
  "1e309",
  "99999999999",
  "extend",
  "__proto__",
];
const values: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  2 ** 53,
  "",
  "x",
  "\ud800",
  "\u0000",
  [],
  {},
  [[]],
  { __proto__: 1 },
  [null],
  "a".repeat(5000),
  Array.from({ length: 500 }, (_each, index) => index),
];

/** A request that asks for something: valid, nearly valid, or hardly. */
export function anyOperation(material: Material): Asking {
  const { random } = material;
  let selections: Selected[] = Array.from({ length: 1 + random.below(3) }, () => anyRoot(material));
  if (random.chance(0.5)) selections = changed(selections, selections, material);
  const operation = operationOf(selections, material);
  let { query } = operation;
  if (random.chance(0.3)) query = withFragment(query, random);
  if (random.chance(0.3)) query = withDirectives(query, random);
  if (random.chance(0.4)) query = mutated(query, random);
  const variables: Record<string, unknown> = { ...operation.variables };
  if (random.chance(0.3))
    for (const name of [...Object.keys(variables), "v", "constructor"]) variables[name] = random.of(values);
  const body: Record<string, unknown> = { query, variables };
  if (random.chance(0.1)) body.operationName = random.of(values);
  if (random.chance(0.1)) body.extensions = random.of(values);
  if (random.chance(0.05)) body.query = random.of(values);
  const headers: Record<string, string> = random.chance(0.3)
    ? {
        accept: random.of(["*/*", "application/graphql-response+json", "text/html", "", "application/json;q=0", "a/b"]),
      }
    : {};
  if (random.chance(0.8)) return operationBody(body, { headers });
  const search = new URLSearchParams({ query, variables: JSON.stringify(variables) }).toString();
  return { path: `/graphql?${search.slice(0, 15_000)}`, headers };
}

/** The first selection set as a fragment, spread once or twice. */
function withFragment(query: string, random: Random): string {
  const at = query.indexOf("{");
  const spread = random.chance(0.5) ? "...F" : "...F ...F";
  return `${query.slice(0, at)}{${spread}} fragment F on ${random.of(["Query", "Query", "Document", "Nothing"])} ${query.slice(at)}`;
}

const withDirectives = (query: string, random: Random): string =>
  query.replaceAll(/(\w+)(?=[ }])/g, (name) =>
    random.chance(0.1)
      ? `${name} ${random.of(["@include(if:true)", "@skip(if:false)", "@skip(if:1)", "@nothing", "@include"])}`
      : name,
  );

/** A text with a few places changed. */
export function mutated(text: string, random: Random): string {
  let result = text;
  for (let count = 1 + random.below(4); count > 0; count -= 1) {
    const at = random.below(result.length + 1);
    const length = random.below(8);
    const piece = [random.of(odd), random.of(words), result.slice(at, at + length), ""][random.below(4)] ?? "";
    result = result.slice(0, at) + piece + result.slice(at + (random.chance(0.5) ? length : 0));
  }
  return result;
}
