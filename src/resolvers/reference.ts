import { createHash } from "node:crypto";
import type { Citation } from "../model/citation.js";
import type { Claim } from "../model/claim.js";
import { type CslItem, cslDate } from "../model/csl-json.js";
import type { Document } from "../model/document.js";
import type { Fact } from "../model/fact.js";
import { folded } from "../vocabulary/names.js";

/** A document as a source. */
export const documentReference = (document: Document): CslItem => reference(document, "", []);

/** A passage: its document, with its words and their place as a note. */
export const passageReference = (document: Document, citation: Citation): CslItem =>
  reference(document, `:${placeKey(citation)}`, [quoted(citation)]);

/** A fact: its document, with what it says and the passages that say so as a note. */
export const factReference = (document: Document, fact: Fact): CslItem =>
  reference(document, `:fact-${fact.id.slice(fact.id.lastIndexOf("/") + 1)}`, [
    said(fact),
    fact.citations.map(quoted).join("; "),
  ]);

function reference(document: Document, part: string, remarks: readonly string[]): CslItem {
  const { title, publisher, publishedOn, url, language, licence } = document;
  const note = [...remarks, ...(licence === null ? [] : [`Licence: ${licence}`])].join(". ");
  return {
    id: keyOf(document) + part,
    type: document.isTable ? "dataset" : url === null ? "document" : "webpage",
    title,
    ...(publisher !== null && { publisher }),
    ...(publishedOn !== null && { issued: cslDate(publishedOn) }),
    ...(url !== null && { URL: url }),
    ...(language !== null && { language }),
    ...(note !== "" && { note }),
  };
}

/**
 * The document's own key where it can be a citation key as it stands: BibTeX distinguishes capitals from small letters only
 * sometimes, and other characters hardly ever. Else what is left of it, with a fingerprint that distinguishes it from others.
 */
function keyOf({ id }: Document): string {
  const key = id.slice(id.indexOf(":") + 1);
  if (/^[a-z0-9][a-z0-9._/-]*$/.test(key)) return key;
  const plain = folded(key)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return `${plain === "" ? "document" : plain}:${createHash("sha256").update(key).digest("hex").slice(0, 8)}`;
}

const placeKey = ({ start, end, column }: Citation): string => `${start}-${end}${column === null ? "" : "-cell"}`;

/** `“181 tons” (characters 1429-1437 of the text)` */
const quoted = (citation: Citation): string => `“${citation.quote}” (${placeOf(citation)})`;

function placeOf({ start, end, row, column }: Citation): string {
  if (row === null) return `characters ${start}-${end} of the text`;
  return column === null ? `row ${row}` : `row ${row}, column ${column}`;
}

/** `SeizureStat: substance heroin, mass 181000`; what nobody has confirmed says so. */
function said({ type, status, claims }: Fact): string {
  const fields = claims.map(
    (claim) => `${claim.field} ${shown(claim.value)}${claim.status === status ? "" : ` (${claim.status})`}`,
  );
  const speaker = claims[0]?.assertedBy ?? null;
  if (speaker !== null && !claims.some(({ field }) => field === "assertedBy")) fields.push(`assertedBy ${speaker}`);
  return `${type}${status === "confirmed" ? "" : ` (${status})`}: ${fields.join(", ")}`;
}

const shown = (value: Claim["value"]): string => (typeof value === "object" ? `[${value.join(", ")}]` : String(value));
