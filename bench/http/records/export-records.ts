import { askData } from "../servers/ask.js";
import type { Pool } from "../queries/query.js";
import { lineWriter } from "./line-writer.js";
import { allOf } from "./pages.js";
import type { AnyRecord, CitationValue } from "./record.js";

interface WithId {
  readonly id: string;
}
const idOf = (record: WithId | null): string | null => record?.id ?? null;

interface Seizure extends WithId {
  readonly substance: string;
  readonly mass: { readonly kilograms: number | null; readonly qualifier: string } | null;
  readonly scope: string | null;
  readonly period: { readonly edtf: string | null } | null;
  readonly country: WithId | null;
  readonly seizedBy: WithId | null;
}
interface Organization extends WithId {
  readonly name: string;
  readonly kind: string | null;
  readonly country: WithId | null;
}
interface Official extends WithId {
  readonly name: string;
  readonly title: string | null;
  readonly roles: readonly { readonly organization: WithId | null }[];
}
interface Event extends WithId {
  readonly name: string;
  readonly place: string | null;
  readonly period: { readonly edtf: string | null } | null;
  readonly country: WithId | null;
  readonly organizers: readonly WithId[];
  readonly participants: readonly WithId[];
}
interface Country extends WithId {
  readonly code: string;
  readonly name: string;
}
interface Document extends WithId {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
}

const parties = "{ ... on Organization { id } ... on Country { id } }";
/** So many places in the list of seizures, and so many seizures with their sources, are enough. */
const mostCursors = 60_000;
const mostWithSources = 30_000;

/** Writes the records that the server on a port serves, and answers what questions can be made of. */
export async function exportRecords(port: number, recordsFile: string, sourcesFile: string): Promise<Pool> {
  const out = await lineWriter(recordsFile);
  const write = (record: AnyRecord): Promise<void> => out.write(record);
  const pool = {
    seizures: [] as string[],
    cursors: [] as string[],
    withSources: [] as string[],
    organizations: [] as string[],
    officials: [] as string[],
    events: [] as string[],
    countryCodes: [] as string[],
    countryNames: [] as string[],
    officialNames: [] as string[],
  };
  for await (const { node } of allOf<Document>(port, "documents", "id title publisher publishedOn"))
    await write({ type: "Document", ...node });
  for await (const { node } of allOf<Country>(port, "countries", "id code name")) {
    pool.countryCodes.push(node.code);
    pool.countryNames.push(node.name);
    await write({ type: "Country", ...node });
  }
  for await (const { node } of allOf<Organization>(port, "organizations", "id name kind country { id }")) {
    const { country, ...rest } = node;
    pool.organizations.push(node.id);
    await write({ type: "Organization", ...rest, countryId: idOf(country) });
  }
  for await (const { node } of allOf<Official>(port, "officials", "id name title roles { organization { id } }")) {
    const { roles, ...rest } = node;
    pool.officials.push(node.id);
    pool.officialNames.push(node.name);
    const organizationIds = roles.flatMap(({ organization }) => organization?.id ?? []);
    await write({ type: "Official", ...rest, organizationIds });
  }
  const ofEvent = `id name place period { edtf } country { id } organizers ${parties} participants ${parties}`;
  for await (const { node } of allOf<Event>(port, "events", ofEvent)) {
    const { country, organizers, participants, ...rest } = node;
    pool.events.push(node.id);
    const partyIds = [...organizers, ...participants].map(({ id }) => id);
    await write({ type: "Event", ...rest, countryId: idOf(country), partyIds });
  }
  const ofSeizure = "id substance mass { kilograms qualifier } scope period { edtf } country { id } seizedBy { id }";
  let every = 1;
  for await (const { node, cursor, number, totalCount } of allOf<Seizure>(port, "seizureStats", ofSeizure)) {
    const { country, seizedBy, ...rest } = node;
    pool.seizures.push(node.id);
    every = Math.ceil(totalCount / mostCursors);
    // A page of 100 is there behind each of them.
    const isPlace = number % every === 0 && number < totalCount - 101;
    if (isPlace) pool.cursors.push(cursor);
    const ids = { countryId: idOf(country), seizedById: idOf(seizedBy) };
    await write({ type: "SeizureStat", ...rest, ...ids, ...(isPlace && { cursor }) });
  }
  await out.end();
  const step = Math.ceil(pool.seizures.length / mostWithSources);
  pool.withSources = pool.seizures.filter((_id, place) => place % step === 0);
  await exportSources(port, pool.withSources, sourcesFile);
  return pool;
}

interface Citation extends Omit<CitationValue, "documentId"> {
  readonly document: WithId;
}
interface Sources extends WithId {
  readonly citations: readonly Citation[];
  readonly claims: readonly {
    readonly field: string;
    readonly value: unknown;
    readonly raw: string;
    readonly rule: string;
    readonly status: string;
    readonly document: WithId;
    readonly citations: readonly Citation[];
  }[];
}

const citations = "citations { quote start end before after document { id } }";
const sourcesText = `query Sources($ids: [ID!]!) {
  seizureStatsByIds(ids: $ids) { id ${citations} claims { field value raw rule status document { id } ${citations} } }
}`;

const valueOf = ({ document, ...rest }: Citation): CitationValue => ({ ...rest, documentId: document.id });

async function exportSources(port: number, ids: readonly string[], file: string): Promise<void> {
  const { write, end } = await lineWriter(file);
  for (let from = 0; from < ids.length; from += 100) {
    // The text asks for these fields.
    const { seizureStatsByIds } = (await askData(port, sourcesText, { ids: ids.slice(from, from + 100) })) as {
      readonly seizureStatsByIds: readonly Sources[];
    };
    for (const { id, claims, citations } of seizureStatsByIds)
      await write({
        type: "Sources",
        id,
        citations: citations.map(valueOf),
        claims: claims.map(({ document, citations, ...rest }) => ({
          ...rest,
          documentId: document.id,
          citations: citations.map(valueOf),
        })),
      });
  }
  await end();
}
