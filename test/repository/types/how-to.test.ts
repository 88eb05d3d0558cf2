import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { stringify, parse } from "yaml";
import { bundled } from "../../bundled.js";
import { folderOf, sha256 } from "../../run-query.js";
import { blockIn, programWith } from "./how-to.js";

const addAType = "docs/add-a-type.md";
const addAFilter = "docs/add-a-filter.md";

let program: string;
beforeAll(() => {
  program = programWith([addAType, addAFilter]);
});
afterAll(() => {
  rmSync(program, { recursive: true });
});

/** What the program with the code of the how-tos answers to queries over a folder of documents, by both paths. */
function answers(folder: string, queries: readonly string[]): unknown[] {
  const script = bundled(
    `import "reflect-metadata";
     import { execute, parse } from "graphql";
     import { loadGraph } from "./src/cli/load-graph.js";
     import { MemoryStore } from "./src/repository/memory/memory-store.js";
     import { createContext } from "./src/resolvers/context.js";
     import { buildSubgraph } from "./src/server/schema.js";
     import { Lane } from "./src/lane/lane.js";
     import { newNotes } from "./src/resolvers/request-notes.js";
     import { nothingServed } from "./src/resolvers/served.js";
     import { Budget } from "./src/server/limits/budget.js";
     import { directContext } from "./src/server/limits/limited-context.js";
     import { exampleVariables } from "./src/web/example-variables.js";
     const [folder, ...queries] = process.argv.slice(2);
     const { graph, problems } = await loadGraph([folder], { proposed: false });
     const { schema } = buildSubgraph();
     const lane = new Lane(schema);
     const answers = [];
     const inLane = [];
     for (const query of queries) {
       const document = parse(query);
       const variableValues = exampleVariables(document.definitions[0], graph);
       answers.push(await execute({ schema, document, variableValues, contextValue: createContext(new MemoryStore(graph)) }));
       lane.learn({ text: query, asked: null, document, operation: document.definitions[0], hash: "", cacheControl: null });
       const known = lane.find(query, null);
       const budget = new Budget({ cost: 10_000, executionSeconds: 60 });
       const context = directContext(graph, { budget, notes: newNotes(), publicAddress: "", served: nothingServed });
       inLane.push(known.answer(known.coerced(variableValues), context));
     }
     console.log(JSON.stringify({ problems, answers, inLane }));`,
    program,
    "ask",
  );
  const output = execFileSync(process.execPath, [script, folder, ...queries], { encoding: "utf8" });
  const { problems, answers, inLane } = JSON.parse(output) as {
    problems: unknown[];
    answers: { readonly data?: unknown; readonly errors?: unknown }[];
    inLane: (string | null)[];
  };
  expect(problems).toEqual([]);
  // Nobody told the lane of the type; what is an error it leaves to the reference path.
  expect(inLane).toEqual(answers.map(({ data, errors }) => (errors === undefined ? JSON.stringify(data) : null)));
  return answers;
}

test("a type that is declared as the how-to says is in the schema, in lists, search, entities and examples", async () => {
  const text = "Police in Tajikistan arrested 14 people in 2019.\n";
  const sidecar = parse(blockIn(addAType, "yaml")) as object;
  const folder = await folderOf({
    "fourteen-arrests.txt": text,
    "fourteen-arrests.facts.yaml": stringify({ sha256: sha256(text), ...sidecar }),
  });
  const id = "Arrest:tj-2019";
  expect(
    answers(folder, [
      blockIn(addAType, "graphql"),
      `query Entities($arrest: ID!) {
        arrest(id: $arrest) { id }
        node(id: $arrest) { __typename }
        arrestsByIds(ids: [$arrest]) { count }
        facts { nodes { subject { id } } }
      }`,
      `{ _entities(representations: [{ __typename: "Arrest", id: "${id}" }, { __typename: "Sourced", id: "${id}" }]) { ... on Arrest { count claims { field value } } } }`,
      '{ arrests(filter: { period: "2018" }) { totalCount } }',
      '{ arrests(filter: { organization: "Country:TJ" }) { totalCount } }',
    ]),
  ).toMatchObject([
    {
      data: {
        arrests: {
          nodes: [
            {
              id,
              count: 14,
              period: { edtf: "2019" },
              country: { name: "Tajikistan", arrests: { totalCount: 1 } },
              citations: [{ quote: text.trim() }],
            },
          ],
        },
        search: { nodes: [{ label: "14 arrests, Tajikistan, 2019" }] },
        timeline: { nodes: [{ date: "2019", record: { id } }] },
      },
    },
    {
      data: {
        arrest: { id },
        node: { __typename: "Arrest" },
        arrestsByIds: [{ count: 14 }],
        facts: { nodes: [{ subject: { id } }] },
      },
    },
    {
      data: {
        _entities: Array(2).fill({
          count: 14,
          claims: [
            { field: "count", value: 14 },
            { field: "country", value: "TJ" },
            { field: "period.start", value: "2019" },
          ],
        }),
      },
    },
    { data: { arrests: { totalCount: 0 } } },
    { errors: [{ message: "Argument Validation Error" }] },
  ]);
});

test("a filter that is declared as the how-to says narrows a list down", () => {
  expect(answers("documents", [blockIn(addAFilter, "graphql")])).toEqual([
    { data: { trainingPrograms: { nodes: [{ participants: { value: 2500 } }] } } },
  ]);
});
