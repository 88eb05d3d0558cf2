import { Corpus, type CorpusOptions, type Look } from "../../documents/folders/corpus.js";
import { compareProblems, fileProblem, type Problem } from "../../documents/problem.js";
import type { SourceDocument } from "../../documents/read-document.js";
import type { RecordDecision } from "../../documents/records-file.js";
import { failed, ok, partition, type Result } from "../../documents/result.js";
import { reason } from "../../documents/source-file.js";
import type { ReadDocument } from "../../facts/facts.js";
import { factsOf } from "../../review/read-facts.js";
import { type BuildOptions, buildSnapshot, type SnapshotBuild } from "../../repository/assembly/build-graph.js";

/** The facts of a document, or what is wrong with them: what is kept of it for the next look. */
type Kept = Result<ReadDocument>;

export interface LoaderOptions extends Omit<CorpusOptions<Kept>, "keep">, Omit<BuildOptions, "decisions"> {
  /** Called with what is at work: a document by name, with the version of its files; null for the building of all of them. */
  readonly begin?: (work: { readonly name: string; readonly version: string } | null) => void;
}

/** What is known after a look at the folders. */
export interface Loaded extends Look<Kept> {
  /** Of the documents that are valid by themselves and together; null when nothing is another than at the look before. */
  readonly build: SnapshotBuild | null;
  /** The snapshot of them; null when there is no document. */
  readonly snapshotId: string | null;
  /** Everything that is wrong with the documents that are left out. */
  readonly problems: readonly Problem[];
}

/** Folders to a snapshot, again and again: what has not changed is neither read nor proved anew. */
export class Loader {
  readonly #corpus: Corpus<Kept>;
  readonly #options: LoaderOptions;
  #documents: readonly Kept[] = [];
  #decisions: readonly RecordDecision[] = [];
  // Not the snapshot itself: whoever gets it hands it over, and its records take most of the memory.
  #snapshotId: string | null = null;
  /** What is wrong with the facts of documents, of each by itself and of all together. */
  #problems: readonly Problem[] = [];

  constructor(options: LoaderOptions) {
    this.#options = options;
    this.#corpus = new Corpus({
      ...options,
      // At once, so that nothing of a document is held but its facts while the next is read.
      keep: (document, version) => {
        options.begin?.({ name: document.path, version });
        return readSafely(document);
      },
    });
  }

  /** Looks at the folders, and builds a snapshot when documents, or what a person says of records, have changed. */
  look(): Loaded {
    const look = this.#corpus.look();
    let build: SnapshotBuild | null = null;
    if (!isSame(look.documents, this.#documents) || !isSame(look.decisions, this.#decisions)) {
      const read = partition(look.documents);
      this.#options.begin?.(null);
      build = buildSnapshot(read.values, { ...this.#options, decisions: look.decisions });
      this.#snapshotId = build.documents.length > 0 ? build.snapshot.id : null;
      this.#problems = [...read.problems, ...build.problems];
      this.#documents = look.documents;
      this.#decisions = look.decisions;
    }
    const problems = [...look.problems, ...this.#problems].sort(compareProblems);
    return { ...look, problems, build, snapshotId: this.#snapshotId };
  }
}

/** A text on which the reader breaks down is left out like any other that is wrong. */
function readSafely(document: SourceDocument): Kept {
  try {
    const read = factsOf(document);
    return read.ok ? ok(withoutReading(read.value)) : read;
  } catch (error) {
    return failed([fileProblem(document.path, `its facts cannot be read: ${reason(error)}`)]);
  }
}

/** What a review would need of the reading is many times what the graph is made of. */
const withoutReading = (document: ReadDocument): ReadDocument =>
  document.current === null ? document : { ...document, current: { ...document.current, facts: [] } };

const isSame = (some: readonly object[], others: readonly object[]): boolean =>
  some.length === others.length && some.every((each, index) => each === others[index]);
