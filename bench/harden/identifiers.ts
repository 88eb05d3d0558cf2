import { ask, at, listAt, operationBody, parsed } from "./ask.js";
import type { Program } from "./program.js";

/** Ids of records by the root field that lists them, as many as a thousand each. */
export type Identifiers = ReadonlyMap<string, readonly string[]>;

const lists = [
  "documents",
  "seizureStats",
  "organizations",
  "officials",
  "events",
  "countries",
  "statements",
  "statistics",
  "trainingPrograms",
  "agreements",
  "disagreements",
  "facts",
];

export async function gatherIdentifiers(program: Program, most = 1000): Promise<Identifiers> {
  const found = new Map<string, string[]>();
  for (const list of lists) {
    const ids: string[] = [];
    let after: unknown = null;
    do {
      const query = `query($after: String) { ${list}(first: 100, after: $after) { nodes { id } pageInfo { endCursor } } }`;
      const outcome = await ask(program, operationBody({ query, variables: { after } }, { seconds: 30 }));
      const data = at(parsed(outcome.kind === "answer" ? outcome.text : ""), "data", list);
      const page = listAt(data, "nodes").map((node) => String(at(node, "id")));
      ids.push(...page);
      after = page.length === 100 ? at(data, "pageInfo", "endCursor") : null;
    } while (after != null && ids.length < most);
    found.set(list, ids);
  }
  return found;
}
