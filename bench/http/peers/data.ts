import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type {
  AnyRecord,
  CountryRecord,
  DocumentRecord,
  EventRecord,
  OfficialRecord,
  OrganizationRecord,
  SeizureRecord,
  SourcesRecord,
} from "../records/record.js";

export interface SeizureFilter {
  readonly substances: readonly string[];
  readonly minKilograms: number;
}

export interface SeizurePage {
  readonly totalCount: number;
  readonly nodes: readonly SeizureRecord[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}

export interface Page<Item> {
  readonly totalCount: number;
  readonly nodes: readonly Item[];
}

const kilogramsOf = ({ mass }: SeizureRecord): number => mass?.kilograms ?? -1;
const noneOf: readonly never[] = [];

/** The records with every index that a query needs, as somebody would build them by hand. */
export class Data {
  readonly seizures = new Map<string, SeizureRecord>();
  readonly organizations = new Map<string, OrganizationRecord>();
  readonly officials = new Map<string, OfficialRecord>();
  readonly events = new Map<string, EventRecord>();
  readonly countries = new Map<string, CountryRecord>();
  readonly countriesByCode = new Map<string, CountryRecord>();
  readonly documents = new Map<string, DocumentRecord>();
  readonly sources = new Map<string, SourcesRecord>();
  readonly given = new Map<string, unknown>();
  readonly #seizureList: SeizureRecord[] = [];
  readonly #places = new Map<string, number>();
  readonly #byMass = new Map<string, SeizureRecord[]>();
  readonly #officialsOf = new Map<string, OfficialRecord[]>();
  readonly #eventsOf = new Map<string, EventRecord[]>();

  /** Reads files of one JSON object a line. */
  static async read(files: readonly string[]): Promise<Data> {
    const data = new Data();
    for (const file of files) {
      for await (const line of createInterface({ input: createReadStream(file) })) {
        // The files are written by the bench, in the shape of these types.
        data.#add(JSON.parse(line) as AnyRecord);
      }
    }
    // Sorting is stable: what has the same mass stays in the order of the ids.
    for (const list of data.#byMass.values()) list.sort((one, other) => kilogramsOf(other) - kilogramsOf(one));
    return data;
  }

  /** The seizures behind a cursor, in the order of their ids. */
  seizuresAfter(cursor: string, first: number): SeizurePage {
    const place = this.#places.get(cursor);
    if (place === undefined) throw new Error(`expected a cursor of the list, got ${cursor}`);
    const nodes = this.#seizureList.slice(place + 1, place + 1 + first);
    const totalCount = this.#seizureList.length;
    return { totalCount, nodes, pageInfo: { hasNextPage: place + 1 + first < totalCount } };
  }

  /** The heaviest seizures of one substance. */
  heaviestSeizures({ substances: [substance = ""], minKilograms }: SeizureFilter, first: number): SeizurePage {
    const list = this.#byMass.get(substance) ?? noneOf;
    let [from, to] = [0, list.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      const seizure = list[middle];
      if (seizure !== undefined && kilogramsOf(seizure) >= minKilograms) from = middle + 1;
      else to = middle;
    }
    return { totalCount: from, nodes: list.slice(0, Math.min(first, from)), pageInfo: { hasNextPage: from > first } };
  }

  officialsOf(organizationId: string, first: number): Page<OfficialRecord> {
    return pageOf(this.#officialsOf.get(organizationId), first);
  }

  eventsOf(organizationId: string, first: number): Page<EventRecord> {
    return pageOf(this.#eventsOf.get(organizationId), first);
  }

  country(id: string | null): CountryRecord | null {
    return id === null ? null : (this.countries.get(id) ?? null);
  }

  organization(id: string | null): OrganizationRecord | null {
    return id === null ? null : (this.organizations.get(id) ?? null);
  }

  document(id: string): DocumentRecord {
    const found = this.documents.get(id);
    if (found === undefined) throw new Error(`expected a document, got ${id}`);
    return found;
  }

  /** A record by what a gateway knows of it. */
  entity({ __typename, id = "", code = "" }: Representation): AnyRecord | null {
    switch (__typename) {
      case "SeizureStat":
        return this.seizures.get(id) ?? null;
      case "Organization":
        return this.organizations.get(id) ?? null;
      case "Official":
        return this.officials.get(id) ?? null;
      case "Event":
        return this.events.get(id) ?? null;
      default:
        return this.countriesByCode.get(code) ?? null;
    }
  }

  #add(record: AnyRecord): void {
    switch (record.type) {
      case "SeizureStat":
        if (record.cursor !== undefined) this.#places.set(record.cursor, this.#seizureList.length);
        this.#seizureList.push(record);
        this.seizures.set(record.id, record);
        addTo(this.#byMass, record.substance, record);
        break;
      case "Organization":
        this.organizations.set(record.id, record);
        break;
      case "Official":
        this.officials.set(record.id, record);
        for (const id of new Set(record.organizationIds)) addTo(this.#officialsOf, id, record);
        break;
      case "Event":
        this.events.set(record.id, record);
        for (const id of new Set(record.partyIds)) addTo(this.#eventsOf, id, record);
        break;
      case "Country":
        this.countries.set(record.id, record);
        this.countriesByCode.set(record.code, record);
        break;
      case "Document":
        this.documents.set(record.id, record);
        break;
      case "Sources":
        this.sources.set(record.id, record);
        break;
      case "Given":
        this.given.set(record.variables, record.answer);
    }
  }
}

export interface Representation {
  readonly __typename: string;
  readonly id?: string;
  readonly code?: string;
}

function addTo<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

const pageOf = <Item>(list: readonly Item[] = noneOf, first: number): Page<Item> => ({
  totalCount: list.length,
  nodes: list.slice(0, first),
});
