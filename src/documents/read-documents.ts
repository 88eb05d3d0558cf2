import { setTimeout as sleep } from "node:timers/promises";
import { Corpus, type Look } from "./folders/corpus.js";
import { disk } from "./folders/file-system.js";
import type { Format } from "./formats/format.js";
import { formats } from "./formats/formats.js";
import { codeOf } from "./folders/found-file.js";
import type { SourceDocument } from "./read-document.js";
import type { UnlistedFolder } from "./folders/unlisted-folder.js";
import { reason } from "./source-file.js";

const mostAgain = 5;
const moment = 50;

/** The only clock of the machine that reading asks. */
export const systemClock = { monotonic: (): number => performance.now(), wall: (): number => Date.now() };

/** Reads folders once, as they are. Throws when a folder itself cannot be read; whatever is wrong inside is a problem. */
export async function readDocuments(folders: readonly string[], known: readonly Format[] = formats): Promise<Look> {
  const keep = (document: SourceDocument): SourceDocument => document;
  const corpus = new Corpus({ system: disk, folders, settle: 0, clock: systemClock, formats: known, keep });
  let look = corpus.look();
  // What changes while it is read is looked at again, but not for ever.
  for (let again = 0; look.isWaiting && again < mostAgain; again += 1) {
    await sleep(moment);
    look = corpus.look();
  }
  const away = look.scan.unlisted.find(({ isRoot }) => isRoot);
  if (away !== undefined) throw folderError(away);
  return look;
}

/** The failure to list a folder, under the name that it was given by. */
export const folderError = ({ name, error }: UnlistedFolder): Error =>
  Object.assign(new Error(reason(error)), { code: codeOf(error), path: name });
