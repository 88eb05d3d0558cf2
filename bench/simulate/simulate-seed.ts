import { Document } from "../../src/model/document.js";
import { Sourced } from "../../src/model/sourced.js";
import type { SnapshotBuild } from "../../src/repository/assembly/build-graph.js";
import { type Loaded, Loader } from "../../src/server/loading/loader.js";
import { noFaults } from "./virtual-file-system.js";
import { settle, World } from "./world.js";

export interface Outcome {
  /** How many snapshots were published. */
  readonly snapshots: number;
  /** What should not have been, with the time. */
  readonly violations: readonly string[];
  /** What happened, in order. */
  readonly steps: readonly string[];
}

const poll = 2000;
/** When so many answers fail, a file of a generation may have to be left as it was, for the others do not wait for ever. */
const failing = 0.02;
const looksWithFaults = 40;
const mostLooks = 60;

/** Drives the loader over a virtual file system in which others are at work and things fail, all from one seed. */
export function simulateSeed(seed: number): Outcome {
  const world = new World(seed);
  const { system, folders } = world;
  const clock = { monotonic: () => world.time, wall: () => world.time };
  const options = { system, folders, clock, proposed: true };
  const loader = new Loader({ ...options, settle });
  const violations: string[] = [];
  const served = new Set<string>();
  const violate = (what: string): void => void violations.push(`${Math.round(world.time)} ${what}`);
  // A third of all runs has no failing file system, so that more can be asked of it.
  const share = world.pick([0, 0.002, failing]);
  system.faults = world.faults(share);
  world.steps.push(`${share * 100} of 100 answers fail`);
  let snapshots = 0;
  let published = "";

  /** Of the last look that found something else than the one before. */
  let build: SnapshotBuild | null = null;

  const look = (): Loaded => {
    const loaded = loader.look();
    build = loaded.build ?? build;
    if (build !== null && build.snapshot.id !== published) {
      published = build.snapshot.id;
      snapshots += 1;
      world.steps.push(`${Math.round(world.time)} -> ${documentsOf(build).map(summary).join(", ")}`);
      for (const fault of faultsOf(build, world, share)) violate(fault);
    }
    // What may not be read is left out, and said to be.
    if (share === 0 && build !== null && loaded.problems.length === 0) {
      const ids = new Set(documentsOf(build).map(({ id }) => id));
      for (const id of steady) {
        if (served.has(id) && !ids.has(id)) violate(`${id} is missing though its file was away for a moment only`);
        if (ids.has(id)) served.add(id);
      }
    }
    return loaded;
  };

  for (let count = 0; count < looksWithFaults; count += 1) {
    if (world.random() < 0.4) world.disturb();
    const { isWaiting } = look();
    // Events come late, twice, or not at all; what is waited for is looked at often.
    world.pass(isWaiting ? world.pick([20, settle / 5, settle / 2]) : world.pick([20, poll, poll * world.random()]));
  }
  system.faults = noFaults;
  while (!world.isQuiet) world.pass(poll);
  const quiet = world.time;
  const isEarly = (): boolean => world.time - quiet < 3 * settle;

  // Two looks find what was written last; what changed without a trace is found in turn.
  let loaded = look();
  for (let count = 0; count < mostLooks && (isEarly() || loaded.isWaiting || world.isUnseen); count += 1) {
    world.pass(loaded.isWaiting ? settle / 5 : poll);
    loaded = look();
  }
  const clean = new Loader({ ...options, settle: 0 }).look();
  const [given, expected] = [loaded, clean].map(({ snapshotId, problems, notices }) =>
    JSON.stringify([snapshotId, problems, notices], null, 1),
  );
  if (given !== expected) violate(`ends with ${given}; a clean load gives ${expected}`);
  return { snapshots, violations, steps: world.steps };
}

/** Documents whose files are never away for longer than a save takes. */
const steady = ["c", "a", "b"].map((key) => `Document:${key}`);

const documentsOf = ({ snapshot }: SnapshotBuild): Document[] =>
  snapshot.records.filter((record) => record instanceof Document);

const summary = ({ id, text }: Document): string => `${id.slice("Document:".length)} ${text.slice(7, 11)}`;

/** What is wrong with a snapshot: half-written texts, citations that are not in their text, generations that are mixed. */
function faultsOf(build: SnapshotBuild, world: World, share: number): string[] {
  const documents = documentsOf(build);
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  const half = documents
    .filter(({ text }) => !world.whole.has(text))
    .map(({ id, text }) => `${id} is half written: ${text}`);
  const citations = build.snapshot.records.flatMap((record) => (record instanceof Sourced ? record.citations : []));
  const wrong = citations
    .filter(({ documentId, start, end, quote }) => texts.get(documentId)?.slice(start, end) !== quote)
    .map(({ documentId, quote }) => `a citation of ${documentId} is not in its text: ${quote}`);
  const generations = new Set(
    documents.flatMap(({ id, text }) => (id.startsWith("Document:gen/") ? (/Generation \d+/.exec(text) ?? []) : [])),
  );
  const mixed =
    generations.size > 1 && share < failing ? [`generations are mixed: ${[...generations].join(", ")}`] : [];
  const unpinned = share === 0 ? build.problems.map(({ path, message }) => `${path} is left out: ${message}`) : [];
  return [...half, ...wrong, ...mixed, ...unpinned];
}
