import { z } from "zod";
import { edtfInterval } from "../vocabulary/edtf.js";
import { writtenDate } from "../vocabulary/written-date.js";
import { problemAt } from "./problem.js";
import { failed, ok, type Result } from "./result.js";
import { readYaml, schemaProblems } from "./yaml-file.js";

/** An EDTF date, or one that people write and that can be one date only; a bare year that YAML read as a number is one too. */
export const edtfDate = z.preprocess(
  (value) =>
    typeof value === "number" ? String(value) : typeof value === "string" ? (writtenDate(value) ?? value) : value,
  z
    .string()
    .refine((text) => edtfInterval(text) !== null, "expected an EDTF date such as 2018, 2018-11-13 or 2011/2017"),
);
const webAddress = z.string().regex(/^https?:\/\/[^\s<>"]+$/, "expected an http or https address");
const languageTag = z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "expected a BCP 47 tag such as en");
export const filled = z.string().trim().min(1, "expected words");

export const metadataFields = {
  title: filled,
  publisher: filled,
  publishedOn: edtfDate,
  url: webAddress,
  language: languageTag,
  licence: filled,
};

/** Other keys are notes of whoever keeps the file, for other programs too: they are not looked at. */
const frontMatter = z.object(metadataFields).partial();

/** What only a sidecar says of its document. */
export interface SidecarMetadata {
  /** On what each value rests that the text does not carry, by its name. */
  readonly bases: ReadonlyMap<string, string>;
  /** On what all of them rest. */
  readonly basis?: string | undefined;
  /** What a reader must know of the whole document. */
  readonly caveat?: string | undefined;
  /** Of a work that comes out again and again, the time up to which this edition goes, as EDTF. */
  readonly edition?: string | undefined;
  /** Nobody has compared it with what it was taken from. */
  readonly unverified?: true | undefined;
}

export type Metadata = z.infer<typeof frontMatter> & Partial<SidecarMetadata>;

/** What other programs call what we have a name for; a note like any other when it does not fit. */
const otherNames = z.object({
  date: edtfDate.optional().catch(undefined),
  source: filled.optional().catch(undefined),
});

const longest = 64 * 1024;

export interface FrontMatter {
  readonly metadata: Metadata;
  /** Where it ends and the text begins. */
  readonly end: number;
}

/** What stands before a text between two lines of `---`; nothing is read of the text itself but that there is one. */
export function readFrontMatter(path: string, source: string): Result<FrontMatter> {
  if (!source.startsWith("---")) return ok({ metadata: {}, end: 0 });
  const opening = /^---[ \t]*\r?\n/.exec(source);
  if (opening === null) {
    return failed([
      problemAt(
        { path, source, offset: 3 },
        "the front matter is not marked as YAML; expected YAML between two lines of ---",
      ),
    ]);
  }
  const closing = /^---[ \t]*(\r?\n|$)/m;
  const start = opening[0].length;
  const last = closing.exec(source.slice(start));
  if (last === null)
    return failed([
      problemAt({ path, source, offset: 0 }, "the front matter does not end; expected a second line of ---"),
    ]);
  const yaml = readYaml(path, source, { start, end: start + last.index, longest });
  if (!yaml.ok) return yaml;
  const { value, place } = yaml.value;
  const end = start + last.index + last[0].length;
  const metadata = frontMatter.safeParse(value ?? {});
  if (!metadata.success) return failed(schemaProblems(metadata.error.issues, value, place));
  if (source.slice(end).trim() === "")
    return failed([
      problemAt({ path, source, offset: source.length }, "has no text after the front matter; expected a text"),
    ]);
  return ok({ metadata: { ...understood(otherNames.parse(value ?? {})), ...metadata.data }, end });
}

/** `date` is when it was published, `source` where it is from: an address, or who published it. */
function understood({ date, source }: z.infer<typeof otherNames>): Metadata {
  const address = webAddress.safeParse(source).data;
  return {
    ...(date === undefined ? {} : { publishedOn: date }),
    ...(source === undefined ? {} : address === undefined ? { publisher: source } : { url: address }),
  };
}
