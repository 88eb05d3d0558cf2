import {
  cpSync,
  mkdirSync,
  openSync,
  closeSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  writeSync,
  readdirSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { corpusOf, type CorpusFile, writeCorpus } from "../corpus.js";

/** One way in which people exchange the documents of a folder. */
export interface Way {
  readonly name: string;
  /** Whether all documents change at one moment, so that no answer may hold figures of two generations. */
  readonly isAtOnce: boolean;
  /** Seconds that a file must have been left alone; the usual time where files are written in place. */
  readonly settle: number;
  /** Makes the folder that is served, of generation 0, and says where it is. */
  prepare(this: void, place: Place): string;
  swap(this: void, place: Place, generation: number): Promise<void>;
}

export interface Place {
  /** A folder of this way's own. */
  readonly folder: string;
  readonly documents: number;
  readonly seed: number;
}

const writeGeneration = (folder: string, place: Place, generation: number): void => {
  writeCorpus(folder, { documents: place.documents, seed: place.seed, generation });
};
const filesOf = (place: Place, generation: number): readonly CorpusFile[] =>
  corpusOf({ documents: place.documents, seed: place.seed, generation });
const served = ({ folder }: Place): string => join(folder, "served");

function prepareFolder(place: Place): string {
  mkdirSync(place.folder, { recursive: true });
  writeGeneration(served(place), place, 0);
  return served(place);
}

/** Replaces a link in one step, as a rename does. */
function turnLink(link: string, target: string): void {
  symlinkSync(target, `${link}_tmp`);
  renameSync(`${link}_tmp`, link);
}

const renamedFolder: Way = {
  name: "a folder renamed",
  isAtOnce: true,
  settle: 0.3,
  prepare: prepareFolder,
  swap: async (place, generation) => {
    const next = join(place.folder, `next-${generation}`);
    const old = join(place.folder, `old-${generation}`);
    writeGeneration(next, place, generation);
    renameSync(served(place), old);
    await sleep(generation % 3);
    renameSync(next, served(place));
    rmSync(old, { recursive: true });
  },
};

const turnedLink: Way = {
  name: "a link turned to another release",
  isAtOnce: true,
  settle: 0.3,
  prepare: (place) => {
    writeGeneration(join(place.folder, "releases/0"), place, 0);
    symlinkSync("releases/0", served(place));
    return served(place);
  },
  swap: (place, generation) => {
    writeGeneration(join(place.folder, `releases/${generation}`), place, generation);
    turnLink(served(place), `releases/${generation}`);
    rmSync(join(place.folder, `releases/${generation - 1}`), { recursive: true, force: true });
    return Promise.resolve();
  },
};

const mountedConfiguration: Way = {
  name: "..data of a mounted configuration",
  isAtOnce: true,
  settle: 0.3,
  prepare: (place) => {
    writeGeneration(join(served(place), "..0"), place, 0);
    symlinkSync("..0", join(served(place), "..data"));
    for (const [name] of filesOf(place, 0)) symlinkSync(join("..data", name), join(served(place), name));
    return served(place);
  },
  swap: (place, generation) => {
    writeGeneration(join(served(place), `..${generation}`), place, generation);
    turnLink(join(served(place), "..data"), `..${generation}`);
    rmSync(join(served(place), `..${generation - 1}`), { recursive: true });
    return Promise.resolve();
  },
};

const savedByEditor: Way = {
  name: "an editor's saves, by a backup and a new file",
  isAtOnce: false,
  settle: 1,
  prepare: prepareFolder,
  swap: async (place, generation) => {
    for (const [name, text] of filesOf(place, generation)) {
      const path = join(served(place), name);
      renameSync(path, `${path}~`);
      writeFileSync(path, text);
      rmSync(`${path}~`);
      if (generation % 2 === 0) await sleep(2);
    }
  },
};

const synchronized: Way = {
  name: "files renamed over others, as by rsync",
  isAtOnce: false,
  settle: 1,
  prepare: prepareFolder,
  swap: async (place, generation) => {
    for (const [name, text] of filesOf(place, generation)) {
      const temporary = join(served(place), `.${name}.x7Yz`);
      writeFileSync(temporary, text);
      renameSync(temporary, join(served(place), name));
    }
    await sleep(1);
  },
};

const copiedInPieces: Way = {
  name: "files written in place, in pieces with pauses",
  isAtOnce: false,
  settle: 1,
  prepare: prepareFolder,
  swap: async (place, generation) => {
    // All at once, as several copying programs would; each file is half there for a second.
    await Promise.all(
      filesOf(place, generation).map(async ([name, text]) => {
        const file = openSync(join(served(place), name), "w");
        const pieces = 5;
        for (let piece = 0; piece < pieces; piece += 1) {
          writeSync(file, text.slice((text.length * piece) / pieces, (text.length * (piece + 1)) / pieces));
          await sleep(200);
        }
        closeSync(file);
      }),
    );
  },
};

const copiedOver: Way = {
  name: "a folder copied over another",
  isAtOnce: false,
  settle: 1,
  prepare: prepareFolder,
  swap: async (place, generation) => {
    const next = join(place.folder, `next-${generation}`);
    writeGeneration(next, place, generation);
    for (const name of readdirSync(next)) {
      cpSync(join(next, name), join(served(place), name));
      await sleep(5);
    }
    rmSync(next, { recursive: true });
  },
};

export const ways: readonly Way[] = [
  renamedFolder,
  turnedLink,
  mountedConfiguration,
  savedByEditor,
  synchronized,
  copiedInPieces,
  copiedOver,
];
