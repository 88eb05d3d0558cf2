import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { extname } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { z } from "zod";
import { packageFolder } from "../package-folder.js";

/** A file of the IDE as it is sent. */
export interface Asset {
  readonly type: string;
  readonly content: Buffer;
  readonly gzipped: Buffer;
  readonly etag: string;
}

/** The addresses of what a page begins with, beside the page. */
export interface Parts {
  readonly script: string;
  readonly style: string | null;
}

/** What the IDE is made of: each file has a hash of its content in its name, so that a browser may keep it for good. */
export interface Assets {
  readonly ide: Parts;
  readonly sandbox: Parts;
  /** The file of that name; null where there is none. */
  find(this: void, name: string): Promise<Asset> | null;
}

const folder = new URL("dist/ide/", packageFolder);

const partsSchema = z.object({ script: z.string(), style: z.string().nullable() });
const manifest = z.object({ ide: partsSchema, sandbox: partsSchema });

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".ttf": "font/ttf",
  ".txt": "text/plain; charset=utf-8",
};

/** Looks up what there is; a file is read when somebody first asks for it. */
export async function openAssets(): Promise<Assets> {
  const [names, text] = await Promise.all([readdir(folder), readFile(new URL("files.json", folder), "utf8")]).catch(
    (cause: unknown) => {
      throw new Error("dist/ide is not there whole: `npm run build` bundles the IDE", { cause });
    },
  );
  const { ide, sandbox } = manifest.parse(JSON.parse(text));
  const known = new Set(names.filter((name) => extname(name) in types));
  const read = new Map<string, Promise<Asset>>();

  function find(name: string): Promise<Asset> | null {
    if (!known.has(name)) return null;
    const asset = read.get(name) ?? load(name);
    read.set(name, asset);
    return asset;
  }
  return { ide: addressed(ide), sandbox: addressed(sandbox), find };
}

const addressed = ({ script, style }: Parts): Parts => ({
  script: `ide/${script}`,
  style: style === null ? null : `ide/${style}`,
});

async function load(name: string): Promise<Asset> {
  const content = await readFile(new URL(name, folder));
  return {
    type: types[extname(name)] ?? "application/octet-stream",
    content,
    gzipped: await promisify(gzip)(content),
    etag: `"${createHash("sha256").update(content).digest("base64url").slice(0, 22)}"`,
  };
}
