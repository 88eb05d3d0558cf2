import { ContentComparison } from "./content-comparison.js";
import type { FileSystem } from "./file-system.js";
import type { Format } from "../formats/format.js";
import { formats } from "../formats/formats.js";
import type { FoundFile, Scan } from "./found-file.js";
import { isMissed, unlistedProblem } from "./unlisted-folder.js";
import { compareProblems, fileProblem, type Problem } from "../problem.js";
import { type DocumentReading, nothingOf, readContents, readDocument, type SourceDocument } from "../read-document.js";
import type { RecordDecision } from "../records-file.js";
import { scanFolders } from "./scan.js";
import { type DocumentFiles, Settling, versionOf } from "./settling.js";
import { groupedBy } from "../grouped-by.js";

export interface CorpusOptions<Document> {
  readonly system: FileSystem;
  readonly folders: readonly string[];
  /** Milliseconds that a file must have been left alone before it is read; 0 reads what is there. */
  readonly settle: number;
  /** Milliseconds that only grow, and the time of day, which file systems give. */
  readonly clock: { monotonic(): number; wall(): number };
  /** Called before a document is read: the name of a file of it, and the version of all of them. */
  readonly begin?: (document: { readonly name: string; readonly version: string }) => void;
  /** By the version of their files: documents that are not to be read, with the reason. */
  readonly refused?: ReadonlyMap<string, string>;
  /** Makes of a document, at once when it was read, what is kept of it for as long as its files say the same. */
  readonly keep: (document: SourceDocument, version: string) => Document;
  /** What is read; every format that is known, when left out. */
  readonly formats?: readonly Format[];
}

/** What is known of the folders after a look at them. */
export interface Look<Document = SourceDocument> {
  /** What is kept of the valid documents, in the order of their keys, each the same object for as long as its files say the same. */
  readonly documents: readonly Document[];
  /** What a person says of records in every `records.yaml`, in the order of the files, each the same object like a document. */
  readonly decisions: readonly RecordDecision[];
  /** Everything that is wrong with the others, in the order of path and place. */
  readonly problems: readonly Problem[];
  /** What is there and not read, or gives no fact, with the reason. */
  readonly notices: readonly Problem[];
  /** Whether there is more to come: files that have changed and are not settled yet. */
  readonly isWaiting: boolean;
  readonly scan: Scan;
}

/** How often in a row documents that change while they are read are waited for; then the others are taken without them. */
const attempts = 3;
/** For how many times the settling time a file is written to before it is named. */
const patience = 3;

interface Served<Document> {
  readonly files: DocumentFiles;
  readonly reading: DocumentReading<Document>;
  /** Of the key and the contents, so that what has the same is not read again; null when they were not read. */
  readonly digest: string | null;
}

/**
 * The documents of folders, as far as they are settled. Whatever happens to the folders, what is given was whole at one
 * time; no event is needed, for each look compares what is there with what is served.
 */
export class Corpus<Document> {
  readonly #options: CorpusOptions<Document>;
  readonly #formats: readonly Format[];
  readonly #settling: Settling;
  readonly #comparison: ContentComparison;
  #served: ReadonlyMap<string, Served<Document>> = new Map();
  /** What was read for the documents that are served, and for those that were served before. */
  #readings = new Map<string, DocumentReading<Document>>();
  #olderReadings: ReadonlyMap<string, DocumentReading<Document>> = new Map();
  #isFirst = true;
  #failures = 0;

  constructor(options: CorpusOptions<Document>) {
    this.#options = options;
    this.#formats = options.formats ?? formats;
    this.#settling = new Settling(options.settle);
    this.#comparison = new ContentComparison(options.system);
  }

  /** Looks at the folders, and reads what has settled since the last look. */
  look(): Look<Document> {
    const { settle, clock } = this.#options;
    const now = clock.monotonic();
    const scan = this.#scan();
    const wall = clock.wall();
    const age = this.#isFirst ? ({ changedAt }: FoundFile): number => wall - changedAt : null;
    this.#isFirst = false;
    const found = this.#documentsOf(scan);
    const served = new Map([...this.#served].map(([key, { files }]) => [key, files]));
    const { due, waiting } = this.#settling.look(now, found, served, age);
    const isTaken = due.length === 0 || this.#take(due);
    if (settle > 0 && waiting.size === 0) this.#comparison.next([...this.#served.values()]);
    const stuck = [...waiting].filter(([, { since }]) => now - since > patience * settle).map(([key]) => key);
    const readings = [...this.#served].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { reading }]) => reading);
    const ownProblems = [
      ...stuck.flatMap((key) => [...(found.get(key)?.files ?? [])].map((file) => this.#stuckProblem(file))),
      ...scan.unlisted.filter(isMissed).map(unlistedProblem),
    ];
    return {
      documents: readings.flatMap(({ document }) => document ?? []),
      decisions: readings.flatMap(({ decisions }) => decisions),
      problems: [...readings.flatMap(({ problems }) => problems), ...ownProblems].sort(compareProblems),
      notices: [
        ...readings.flatMap(({ notices }) => notices),
        ...scan.notices,
        ...scan.unlisted.filter((each) => !isMissed(each)).map(unlistedProblem),
      ].sort(compareProblems),
      isWaiting: !isTaken || waiting.size > stuck.length,
      scan,
    };
  }

  /** A folder that is away keeps what is served of it. */
  #scan(): Scan {
    const { system, folders } = this.#options;
    const served = [...this.#served.values()].flatMap(({ files }) => files.files);
    return scanFolders(system, folders, served, this.#formats);
  }

  #documentsOf(scan: Scan): Map<string, DocumentFiles> {
    const byKey = groupedBy(this.#comparison.corrected(scan.files), ({ key }) => key);
    const byName = (a: FoundFile, b: FoundFile): number => (a.name < b.name ? -1 : 1);
    return new Map([...byKey].map(([key, files]) => [key, { key, files: files.sort(byName) }]));
  }

  /** Reads documents and serves them from now on, all at once; false when they change meanwhile and are to be looked at again. */
  #take(due: readonly DocumentFiles[]): boolean {
    const isPatient = this.#failures < attempts;
    const read = due.map((document) => ({
      document,
      outcome: document.files.length === 0 ? gone : this.#read(document, isPatient),
    }));
    // Two generations of a folder are never mixed: what was read must still be there when all is read.
    const after = this.#documentsOf(this.#scan());
    const isWhole = read.every(({ document, outcome }) => {
      const now = after.get(document.key) ?? { key: document.key, files: [] };
      return outcome !== null && versionOf(now) === versionOf(document);
    });
    this.#failures = isWhole ? 0 : this.#failures + 1;
    if (!isWhole && isPatient) return false;
    const served = new Map(this.#served);
    for (const { document, outcome } of read) {
      if (outcome === gone) served.delete(document.key);
      else if (outcome !== null) served.set(document.key, outcome);
    }
    this.#served = served;
    const readings = new Map<string, DocumentReading<Document>>();
    for (const { digest, reading } of served.values()) if (digest !== null) readings.set(digest, reading);
    this.#olderReadings = this.#readings;
    this.#readings = readings;
    return isWhole;
  }

  /** Null when the files are not there as they were found. A file system that fails may do better the next time. */
  #read(document: DocumentFiles, isPatient: boolean): Served<Document> | null {
    const { system, begin, refused } = this.#options;
    const version = versionOf(document);
    const [name = document.key] = document.files.map((file) => file.name);
    const refusal = refused?.get(version);
    if (refusal !== undefined)
      return { files: document, reading: nothingOf([fileProblem(name, refusal)]), digest: null };
    begin?.({ name, version });
    const result = readContents(system, document);
    if (result.kind === "changed") return null;
    if (result.kind === "failed") {
      const files = {
        ...document,
        files: document.files.map((file) => ({ ...file, version: `${file.version} failed` })),
      };
      const before = this.#served.get(document.key);
      const isKnown = before !== undefined && versionOf(before.files) === versionOf(files);
      if (!result.isLasting && isPatient && !isKnown) return null;
      // Under another version than it was found with, so that it is read again at the next look.
      return { files, reading: nothingOf([result.problem]), digest: null };
    }
    const digest = `${document.key}\n${result.digest}`;
    const known = this.#readings.get(digest) ?? this.#olderReadings.get(digest);
    const reading = known ?? this.#kept(readDocument(document, result.contents, this.#formats), version);
    this.#readings.set(digest, reading);
    return { files: document, reading, digest };
  }

  #kept(reading: DocumentReading, version: string): DocumentReading<Document> {
    const { document } = reading;
    return { ...reading, document: document === null ? null : this.#options.keep(document, version) };
  }

  #stuckProblem({ name }: FoundFile): Problem {
    const seconds = this.#options.settle / 1000;
    return fileProblem(
      name,
      `is written to all the time; it is read once it has been left alone for ${seconds} s (WATCH_SETTLE)`,
    );
  }
}

/** Of a document whose files are no longer there. */
const gone: Served<never> = { files: { key: "", files: [] }, reading: nothingOf([]), digest: null };
