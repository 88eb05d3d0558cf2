import { regionOf } from "../../src/vocabulary/regions.js";
import { Claim } from "../../src/model/claim.js";
import { Document } from "../../src/model/document.js";
import { valuesOf } from "../../src/vocabulary/values-of.js";
import type { FactStatus } from "../../src/vocabulary/fact-statuses.js";
import { Mass } from "../../src/model/mass.js";
import { periodOf } from "../../src/model/period.js";
import { noSources } from "../../src/model/sources.js";
import { frozen } from "../../src/model/frozen.js";
import type { AnyRecord } from "../../src/repository/types/types.js";
import type { Scope } from "../../src/vocabulary/seizure-scopes.js";
import { SeizureStat } from "../../src/model/seizure-stat.js";
import { type Substance, substances } from "../../src/vocabulary/substances.js";
import { randomNumbers } from "../random.js";

interface Sketch {
  readonly substance?: Substance;
  readonly country?: string | null;
  readonly region?: string | null;
  readonly by?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly scope?: Scope;
  readonly status?: FactStatus;
  readonly claims?: number;
  readonly shareOf?: string;
}

type Below = (limit: number) => number;

const countryCodes = regionOf("World")?.countries ?? [];
const kinds = valuesOf(substances);
const regions = ["Asia", "Europe", "Africa", "Americas", "Oceania", "Eurasia", "Central Asia", "South Asia", "the EU"];

const oneOf = <Item>(items: readonly Item[], below: Below): Item => {
  const item = items[below(items.length)];
  if (item === undefined) throw new Error("There is nothing to choose from.");
  return item;
};

/** A day of the years from 1901 on, so many days after the first. */
const day = (number: number): string => new Date(Date.UTC(1901, 0, 1 + number)).toISOString().slice(0, 10);
const year = (below: Below): string => String(1925 + below(100));

/** Some days, months or years. */
function span(below: Below): { from: string; to: string } {
  const from = below(30_000);
  return { from: day(from), to: day(from + below(oneOf([5, 60, 2000], below))) };
}

const ofACountry = (below: Below): Sketch => ({
  substance: oneOf(kinds, below),
  country: oneOf(countryCodes, below),
  from: year(below),
});

/** What figures can look like that makes adding them up dear, each in its own way. */
export const shapes: Readonly<Record<string, (index: number, below: Below) => Sketch>> = {
  "country and year": (_index, below) => ofACountry(below),
  "no place": (_index, below) => ({ substance: oneOf(kinds, below), ...span(below) }),
  "no place, no date": (_index, below) => ({ substance: oneOf(kinds, below) }),
  "one country, one substance": (_index, below) => ({ country: "CN", ...span(below) }),
  "no place, all apart in time": (index) => ({ from: day(index) }),
  "many organizations": (_index, below) => ({ ...ofACountry(below), by: `Agency ${below(500)}` }),
  "ten claims each": (_index, below) => ({ ...ofACountry(below), claims: 10 }),
  "countries, then regions at other times": (index, below) =>
    index % 2 === 0
      ? { country: oneOf(countryCodes, below), from: String(1801 + below(99)) }
      : { region: oneOf(regions, below), ...span(below) },
  "countries, then no place at other times": (index, below) =>
    index % 2 === 0
      ? { substance: oneOf(kinds, below), country: oneOf(countryCodes, below), from: String(1801 + below(99)) }
      : { substance: "drugs_total", from: day(index) },
  "incidents beside aggregates": (index, below) =>
    index % 2 === 0 ? ofACountry(below) : { substance: oneOf(kinds, below), ...span(below), scope: "incident" },
  "totals of a group": (index, below) => {
    const [from, to] = [1950 + below(40), 1990 + below(35)].map(String);
    if (index % 6 === 0) return { by: "Group", from: from ?? null, to: to ?? null, shareOf: "all heroin in the world" };
    const place = index % 6 === 1 ? { region: oneOf(regions, below) } : { country: oneOf(countryCodes, below) };
    return { ...place, from: String(1950 + below(75)) };
  },
  "of every kind": (_index, below) => ({
    substance: oneOf(kinds, below),
    country: below(3) === 0 ? null : oneOf(countryCodes, below),
    region: below(3) === 0 ? oneOf(regions, below) : null,
    by: below(3) === 0 ? `Agency ${below(50)}` : null,
    ...(below(10) === 0 ? {} : below(2) === 0 ? span(below) : { from: year(below) }),
    scope: below(4) === 0 ? "incident" : "aggregate",
    status: oneOf<FactStatus>(["confirmed", "accepted"], below),
    claims: 1 + below(3),
  }),
};

const documentKeys = Array.from({ length: 600 }, (_each, index) => `document-${String(index).padStart(3, "0")}`);

const documents = documentKeys.map((key, index) =>
  frozen(Document, {
    id: `Document:${key}`,
    title: key,
    publisher: `Publisher ${index % 20}`,
    publishedOn: index % 10 === 0 ? null : `${2000 + (index % 25)}-0${1 + (index % 9)}`,
    url: null,
    language: null,
    licence: null,
    basis: null,
    caveat: null,
    edition: null,
    text: "",
    sources: noSources,
    isTable: false,
    quotes: [],
    unexplained: null,
    loadedAt: "",
  }),
);

/** Six hundred documents and so many seizure figures of a shape, the same in every run. */
export function seizureFigures(shape: string, count: number): AnyRecord[] {
  const sketchOf = shapes[shape];
  if (sketchOf === undefined)
    throw new Error(`There is no shape "${shape}"; expected one of ${Object.keys(shapes).join(", ")}.`);
  const random = randomNumbers();
  const below: Below = (limit) => Math.floor(random() * limit);
  return [
    ...documents,
    ...Array.from({ length: count }, (_each, index) => figureOf(index, sketchOf(index, below), below)),
  ];
}

function figureOf(index: number, sketch: Sketch, below: Below): SeizureStat {
  const { substance = "heroin", country = null, region = null, by = null, from = null, to = from } = sketch;
  const { scope = "aggregate", status = "confirmed", claims = 1 } = sketch;
  const kilograms = 1 + below(1_000_000) / 10;
  const claim = (value: number): Claim =>
    new Claim(
      {
        factId: `Fact:${index}/${value}`,
        documentId: `Document:${oneOf(documentKeys, below)}`,
        assertedBy: null,
        differsBy: null,
      },
      { key: "massKg", field: "mass", rule: "reviewed", carried: false, status },
      value,
      `${value} kg`,
      [],
    );
  return frozen(SeizureStat, {
    // Not in the order in which they are made.
    id: `SeizureStat:${String((index * 7919) % 1_000_003).padStart(7, "0")}`,
    substance,
    mass: frozen(Mass, { kilograms, min: null, max: null, qualifier: "exact", raw: "", unit: null }),
    count: null,
    seizedByText: by,
    region,
    period: periodOf(from, to, null),
    shareOfTotal: null,
    shareOf: sketch.shareOf ?? null,
    scope,
    impliedTotalKilograms: null,
    seizedById: by === null ? null : `Organization:${by}`,
    countryId: country === null ? null : `Country:${country}`,
    eventId: null,
    areaId: null,
    unionId: null,
    status,
    formerIds: [],
    sources: { claims: Array.from({ length: claims }, (_each, at) => claim(kilograms + at)), citations: [] },
  });
}
