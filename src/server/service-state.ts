import { type GraphQLSchema, isObjectType } from "graphql";
import { ChangeHistory } from "../repository/changes/change-history.js";
import type { ShownFields } from "../repository/changes/shown-contents.js";
import type { CurrentGraph } from "../repository/current-graph.js";
import type { Graph } from "../repository/graph.js";
import { blocks } from "../repository/types/types.js";
import type { ChangeEvent, Served } from "../resolvers/served.js";
import type { Health } from "./health.js";

export interface StateParts {
  readonly schema: GraphQLSchema;
  readonly current: CurrentGraph;
  readonly health: Health;
  /** How many snapshots back changes can be asked for. */
  readonly keptSnapshots?: number | undefined;
}

/** What the service knows of the snapshots that it has served. */
export class ServiceState {
  readonly history: ChangeHistory;
  readonly #health: Health;
  readonly #servedSince = new WeakMap<Graph, string>();

  constructor({ schema, current, health, keptSnapshots }: StateParts) {
    this.#health = health;
    this.history = new ChangeHistory(shownFields(schema), keptSnapshots);
    current.follow((graph) => {
      this.#servedSince.set(graph, new Date().toISOString());
      this.history.add(graph);
    });
  }

  /** What a request is told that is answered from this graph, for an event or once. */
  of(graph: Graph, event: ChangeEvent | null = null): Served {
    return {
      event,
      changes: this.history,
      snapshot: () => ({
        id: graph.snapshotId,
        loadedAt: this.#servedSince.get(graph) ?? new Date().toISOString(),
        documents: graph.lengths.records("Document") ?? 0,
        facts: graph.lengths.records("Fact") ?? 0,
        leftOut: this.#health.condition.faults,
      }),
    };
  }
}

const shownFields = (schema: GraphQLSchema): ShownFields =>
  new Map(
    blocks.map(({ name }) => {
      const type = schema.getType(name);
      return [name, new Set(isObjectType(type) ? Object.keys(type.getFields()) : [])];
    }),
  );
