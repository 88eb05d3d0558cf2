import { compareProblems, isProblems, type Problem } from "../documents/problem.js";
import type { SourceDocument } from "../documents/read-documents.js";
import type { Fact, ReadDocument } from "../extraction/facts.js";
import { readFacts } from "../extraction/read-facts.js";
import type { AnyRecord } from "../model/record.js";
import { GraphContext } from "./context.js";
import { disagreementsOf } from "./disagreements.js";
import { groupedBy } from "./clusters.js";
import { Graph } from "./graph.js";
import { byCodeUnits } from "./names.js";
import { agreements } from "./records/agreements.js";
import { countries } from "./records/countries.js";
import { documents } from "./records/documents.js";
import { events } from "./records/events.js";
import { memberships } from "./records/memberships.js";
import { officials } from "./records/officials.js";
import { organizations } from "./records/organizations.js";
import { seizureStats } from "./records/seizure-stats.js";
import { statements } from "./records/statements.js";
import { statistics } from "./records/statistics.js";
import { trainingPrograms } from "./records/training-programs.js";
import { withoutDanglingReferences } from "./references.js";
import { byWrittenRule } from "./written-rule.js";

export interface Build {
  readonly graph: Graph;
  /** What is wrong with the documents that were left out. */
  readonly problems: readonly Problem[];
  /** The documents that the graph was built of. */
  readonly documents: readonly ReadDocument[];
}

export interface BuildOptions {
  /** Whether proposed facts are served too, each with its status. */
  readonly proposed: boolean;
}

const recordMakers = [
  organizations,
  countries,
  officials,
  events,
  seizureStats,
  trainingPrograms,
  agreements,
  statements,
  statistics,
  memberships,
  documents,
];

/** The graph that documents give. Pure: the same documents give the same graph, in whatever order they come. */
export function buildGraph(
  sources: readonly SourceDocument[],
  { proposed }: BuildOptions = { proposed: false },
): Build {
  const results = [...sources].sort((a, b) => byCodeUnits(a.key, b.key)).map(readFacts);
  const read = results.filter((result): result is ReadDocument => !Array.isArray(result));
  const resolved = withoutDanglingReferences(read);
  const context = new GraphContext(
    resolved.documents,
    ({ status }) => status === "confirmed" || status === "accepted" || (proposed && status === "proposed"),
  );
  const records = recordMakers.flatMap((make): AnyRecord[] => make(context));
  return {
    graph: new Graph([...records, ...disagreements(context)]),
    problems: [...results.filter(isProblems).flat(), ...resolved.problems].sort(compareProblems),
    documents: resolved.documents,
  };
}

function disagreements(context: GraphContext): AnyRecord[] {
  const bySubject = groupedBy(context.allFacts, (fact: Fact) => context.subjectOf(fact));
  return [...bySubject]
    .filter(([, facts]) => facts.length > 1)
    .flatMap(([id, facts]) => disagreementsOf(id, facts.sort(byWrittenRule), context.claims));
}
