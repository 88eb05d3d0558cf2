import { Citation } from "../../src/model/citation.js";
import { Claim } from "../../src/model/claim.js";
import { Country } from "../../src/model/country.js";
import { Document } from "../../src/model/document.js";
import { Event } from "../../src/model/event.js";
import { noSources } from "../../src/model/sources.js";
import { frozen } from "../../src/model/frozen.js";
import { Mass } from "../../src/model/mass.js";
import { Official } from "../../src/model/official.js";
import { Organization } from "../../src/model/organization.js";
import { periodOf } from "../../src/model/period.js";
import { Role } from "../../src/model/role.js";
import { SeizureStat } from "../../src/model/seizure-stat.js";
import type { AnyRecord } from "../../src/repository/types/types.js";
import { countryName } from "../../src/vocabulary/countries.js";
import { randomNumbers } from "../random.js";
import { madeUpWord } from "./synthetic-documents.js";

const codes = "TJ KZ KG UZ CN RU IN PK IR TR BY AM MN AZ GE TH VN MM KH MY ID NP LK BD EG KE ES FR IT DE".split(" ");
const bodies = [
  "Drug Control Agency",
  "Customs Service",
  "Interior Ministry",
  "Border Service",
  "Federal Police",
  "Bureau",
];
const kinds = ["heroin", "opium", "hashish", "cannabis_herb", "cocaine", "methamphetamine"] as const;
const topics = ["precursor control", "risk profiling", "forensic analysis", "controlled delivery", "cargo inspection"];

const reviewed = { status: "confirmed", formerIds: [], sources: noSources } as const;
const at = <Item>(items: readonly Item[], index: number): Item => {
  const item = items[index % items.length];
  if (item === undefined) throw new Error("There is nothing to choose from.");
  return item;
};

/**
 * Records as a large corpus has them, made without reading texts: 30,000 seizure figures by country, substance and year,
 * and 330 each of documents, bodies, officials and events, so many times over. The same in every run.
 */
export function manyRecords(times: number): AnyRecord[] {
  const random = randomNumbers();
  const below = (limit: number): number => Math.floor(random() * limit);
  const documents = 330 * times;
  const organizations = 180 * times;
  const numbered = <Item>(count: number, make: (index: number) => Item): Item[] =>
    Array.from({ length: count }, (_each, index) => make(index));
  return [
    ...codes.map((code) =>
      frozen(Country, {
        ...reviewed,
        id: `Country:${code}`,
        code,
        code3: code,
        numericCode: null,
        seizureCount: 0,
        name: countryName(code),
      }),
    ),
    ...numbered(documents, documentOf),
    ...numbered(organizations, (index) =>
      frozen(Organization, {
        ...reviewed,
        id: `Organization:body-${index}`,
        name: `${at(bodies, index)} of ${countryName(at(codes, Math.floor(index / bodies.length)))} ${index}`,
        acronym: null,
        officialName: null,
        aliases: [],
        kind: null,
        foundedYear: null,
        purpose: null,
        partnerCountryCount: null,
        partnerOrganizationCount: null,
        parentId: null,
        countryId: `Country:${at(codes, Math.floor(index / bodies.length))}`,
        memberIds: [],
      }),
    ),
    ...numbered(documents, (index) =>
      frozen(Official, {
        ...reviewed,
        id: `Official:person-${index}`,
        name: `${madeUpWord(index)} ${madeUpWord(index * 3)}`,
        aliases: [],
        roles: [
          frozen(Role, {
            title: "director",
            period: null,
            asOf: null,
            firstAsOf: null,
            sources: noSources,
            organizationId: `Organization:body-${index % organizations}`,
            countryId: null,
          }),
        ],
        title: "director",
        organizationId: `Organization:body-${index % organizations}`,
        eventIds: [`Event:workshop-${index}`],
      }),
    ),
    ...numbered(documents, (index) =>
      frozen(Event, {
        ...reviewed,
        id: `Event:workshop-${index}`,
        name: `workshop on ${at(topics, index)} ${index}`,
        kind: null,
        period: periodOf(`${2000 + (index % 24)}-03`, `${2000 + (index % 24)}-03`, null),
        durationDays: null,
        place: null,
        countriesRepresented: null,
        countryId: `Country:${at(codes, index)}`,
        organizerIds: [`Organization:body-${index % organizations}`],
        participantIds: [`Organization:body-${(index * 7) % organizations}`],
        officialIds: [],
      }),
    ),
    ...numbered(30_000 * times, (index) => seizureOf(index, below, documents)),
  ];
}

function documentOf(index: number): Document {
  const id = `Document:report-${index}`;
  return frozen(Document, {
    id,
    title: `Results of ${at(bodies, index)} ${index}`,
    publisher: `Press office ${index % 40}`,
    publishedOn: `${2001 + (index % 24)}-02-01`,
    url: null,
    language: "en",
    licence: null,
    basis: null,
    caveat: null,
    edition: null,
    text: `In ${2000 + (index % 24)} the ${at(bodies, index)} of ${countryName(at(codes, index))} seized ${at(kinds, index)}, and the work on ${at(topics, index)} goes on. ${madeUpWord(index)} ${madeUpWord(index * 5)}.`,
    sources: { claims: [], citations: Array.from({ length: 20 }, (_each, place) => citationOf(id, place)) },
    isTable: false,
    quotes: [],
    unexplained: [],
    loadedAt: "",
  });
}

const citationOf = (documentId: string, place: number): Citation =>
  new Citation(
    { documentId, text: "seized and seized ".repeat(20), column: null },
    10 * place,
    10 * place + 3 + ((place * 7) % 5),
    null,
  );

/** Some are found by a program and not yet checked; some are single seizures. */
function seizureOf(index: number, below: (limit: number) => number, documents: number): SeizureStat {
  const kilograms = below(90_000);
  const year = String(1950 + (Math.floor(index / (codes.length * kinds.length)) % 75));
  const month = below(3) === 0 ? `-0${1 + below(9)}` : "";
  const period = periodOf(`${year}${month}`, `${year}${month}`, null);
  const status = below(50) === 0 ? "proposed" : "confirmed";
  const documentId = `Document:report-${below(documents)}`;
  const citation = citationOf(documentId, index % 20);
  const claim = new Claim(
    { factId: `Fact:${index}`, documentId, assertedBy: null, differsBy: null },
    { key: "massKg", field: "mass", rule: "reviewed", carried: false, status },
    kilograms,
    `${kilograms} kg`,
    citation,
  );
  return frozen(SeizureStat, {
    id: `SeizureStat:${index}`,
    substance: at(kinds, Math.floor(index / codes.length)),
    mass: frozen(Mass, { kilograms, min: null, max: null, qualifier: "exact", raw: "", unit: null }),
    count: null,
    seizedByText: index % 10 === 0 ? at(bodies, index) : null,
    region: null,
    period,
    shareOfTotal: null,
    shareOf: null,
    scope: index % 10 === 0 ? "incident" : "aggregate",
    impliedTotalKilograms: null,
    seizedById: index % 10 === 0 ? `Organization:body-${below(180)}` : null,
    areaId: null,
    unionId: null,
    countryId: `Country:${at(codes, index)}`,
    eventId: null,
    formerIds: [],
    status,
    sources: { claims: [claim], citations: [citation] },
  });
}
