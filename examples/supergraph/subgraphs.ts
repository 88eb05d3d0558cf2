import { readFileSync } from "node:fs";

export interface Subgraph {
  readonly name: string;
  /** Where it answers when each program is started on its own. */
  readonly url: string;
  readonly sdl: string;
}

const subgraph = (name: string, url: string, file: string): Subgraph => ({
  name,
  url,
  sdl: readFileSync(file, "utf8"),
});

/** What the supergraph is composed of: ours, and the partners'. */
export const subgraphs: readonly Subgraph[] = [
  subgraph("drug-control", "http://localhost:4000/graphql", "schema/subgraph.graphql"),
  subgraph("geo", "http://localhost:4001/", "examples/supergraph/geo.graphql"),
  subgraph("notes", "http://localhost:4002/", "examples/supergraph/notes.graphql"),
  subgraph("people", "http://localhost:4003/", "examples/supergraph/people.graphql"),
  subgraph("risk", "http://localhost:4004/", "examples/supergraph/risk.graphql"),
];
