import { Corpus, type CorpusOptions, type Look } from "../../documents/folders/corpus.js";
import { compareProblems, fileProblem, type Problem } from "../../documents/problem.js";
import type { SourceDocument } from "../../documents/read-document.js";
import type { RecordDecision } from "../../documents/records-file.js";
import { failed, ok, partition, type Result } from "../../documents/result.js";
import { reason } from "../../documents/source-file.js";
import type { ReadDocument } from "../../facts/facts.js";
import { factsOf } from "../../review/read-facts.js";
import { type BuildOptions, buildSnapshot, type SnapshotBuild } from "../../repository/assembly/build-graph.js";

export interface LoaderOptions extends CorpusOptions, Omit<BuildOptions, "decisions"> {
  /** Called with what is at work: a document by name, with the version of its files; null for the building of all of them. */
  readonly begin?: (work: { readonly name: string; readonly version: string } | null) => void;
}

/** What is known after a look at the folders. */
export interface Loaded extends Look {
  /** Of the documents that are valid by themselves and together. Null before there is any document. */
  readonly build: SnapshotBuild | null;
  /** Everything that is wrong with the documents that are left out. */
  readonly problems: readonly Problem[];
}

/** Folders to a snapshot, again and again: what has not changed is neither read nor proved anew. */
export class Loader {
  readonly #corpus: Corpus;
  readonly #options: LoaderOptions;
  readonly #read = new WeakMap<SourceDocument, Result<ReadDocument>>();
  #documents: readonly SourceDocument[] = [];
  #decisions: readonly RecordDecision[] = [];
  #build: SnapshotBuild | null = null;
  /** What is wrong with the facts of documents, of each by itself and of all together. */
  #problems: readonly Problem[] = [];

  constructor(options: LoaderOptions) {
    this.#options = options;
    this.#corpus = new Corpus(options);
  }

  /** Looks at the folders, and builds a snapshot when documents, or what a person says of records, have changed. */
  look(): Loaded {
    const look = this.#corpus.look();
    if (!isSame(look.documents, this.#documents) || !isSame(look.decisions, this.#decisions)) {
      const read = partition(look.documents.map((document) => this.#factsOf(document)));
      this.#options.begin?.(null);
      this.#build = buildSnapshot(read.values, { ...this.#options, decisions: look.decisions });
      this.#problems = [...read.problems, ...this.#build.problems];
      this.#documents = look.documents;
      this.#decisions = look.decisions;
    }
    return { ...look, problems: [...look.problems, ...this.#problems].sort(compareProblems), build: this.#build };
  }

  #factsOf(document: SourceDocument): Result<ReadDocument> {
    const known = this.#read.get(document);
    if (known !== undefined) return known;
    this.#options.begin?.({ name: document.path, version: this.#corpus.versionOf(document.key) ?? "" });
    const facts = readSafely(document);
    this.#read.set(document, facts);
    return facts;
  }
}

/** A text on which the reader breaks down is left out like any other that is wrong. */
function readSafely(document: SourceDocument): Result<ReadDocument> {
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
