import type { Claim } from "../../src/model/claim.js";
import { normalizeName } from "../../src/vocabulary/names.js";

/** The types whose records show what documents say. */
export const sourcedTypes = [
  "Agreement",
  "Country",
  "Event",
  "Official",
  "Organization",
  "SeizureStat",
  "Statement",
  "Statistic",
  "TrainingProgram",
] as const;

/** How a field is said: by claims on which fields, and whether one of them says a value that is shown. */
interface SaidField {
  readonly of: readonly string[];
  readonly says: (value: unknown, claim: Claim) => boolean;
}

const equal = (value: unknown, { value: claimed }: Claim): boolean =>
  [claimed].flat().some((each) => JSON.stringify(each) === JSON.stringify(value));
/** One name of another alphabet of apostrophes or line breaks would be another name: it is printed as it is shown. */
const printed = (value: unknown, claim: Claim): boolean =>
  equal(value, claim) && claim.citations.some(({ quote }) => oneLine(quote).includes(String(value)));
const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ");
const begins = (value: unknown, { value: claimed }: Claim): boolean => String(claimed).startsWith(String(value));
const names = (_id: unknown, { value }: Claim): boolean =>
  [value].flat().every((name) => normalizeName(String(name)) !== "");
/** Each part of a figure, a period or a headcount stands in a claim of its own. */
const part = (value: unknown, { value: claimed }: Claim): boolean =>
  typeof value === "object" && value !== null && Object.values(value).some((each) => each === claimed);
const ends = (value: unknown, { value: claimed }: Claim): boolean =>
  typeof value === "object" &&
  value !== null &&
  Object.values(value).some((each) => String(each).includes(String(claimed)));
const bound =
  (index: number) =>
  (value: unknown, { value: claimed }: Claim): boolean =>
    Array.isArray(claimed) && claimed[index] === value;
/** A name that several bodies share is shown with its country. */
const bodyName = (value: unknown, claim: Claim): boolean =>
  printed(value, claim) || printed(String(value).replace(/ \([^()]+\)$/, ""), claim);
const code = (id: unknown, { value }: Claim): boolean => id === `Country:${String(value)}`;

const said = (of: readonly string[], says: SaidField["says"] = equal): SaidField => ({ of, says });
const nameFields = [
  "name",
  "acronym",
  "aliases",
  "organization",
  "organizers",
  "participants",
  "providers",
  "beneficiaries",
  "parties",
];

/** Every field whose value a document has to say. */
export const saidFields: Readonly<Record<string, SaidField>> = {
  "Agreement.name": said(["name"]),
  "Agreement.kind": said(["kind"]),
  "Agreement.signedOn": said(["signedOn"]),
  "Agreement.parties": said(["parties"], names),
  "Country.code": said(["code", ...nameFields, "country"], names),
  "Event.name": said(["name"], printed),
  "Event.kind": said(["kind"]),
  "Event.period": said(["period"], ends),
  "Event.durationDays": said(["durationDays"]),
  "Event.place": said(["place"], printed),
  "Event.country": said(["country"], code),
  "Event.countriesRepresented": said(["countriesRepresented"]),
  "Event.organizers": said(["organizers"], names),
  "Event.participants": said(["participants"], names),
  "Official.name": said(["name", "aliases"], printed),
  "Official.aliases": said(["name", "aliases"], printed),
  "Official.title": said(["title"], printed),
  "Official.organization": said(["organization"], names),
  "Organization.name": said(nameFields, bodyName),
  "Organization.acronym": said(nameFields, printed),
  "Organization.aliases": said(nameFields, printed),
  "Organization.kind": said(["kind"]),
  "Organization.foundedYear": said(["foundedYear"], begins),
  "Organization.purpose": said(["purpose"]),
  "Organization.partnerCountryCount": said(["partnerCountryCount"]),
  "Organization.partnerOrganizationCount": said(["partnerOrganizationCount"]),
  "Organization.parent": said(["parent"], names),
  "Organization.country": said(["country"], code),
  "SeizureStat.substance": said(["substance"]),
  "SeizureStat.mass": said(["mass", "mass.min", "mass.max"], part),
  "SeizureStat.count": said(["count"]),
  "SeizureStat.seizedByText": said(["seizedByText"]),
  "SeizureStat.region": said(["region"], printed),
  "SeizureStat.period": said(["period"], ends),
  "SeizureStat.shareOfTotal": said(["shareOfTotal"]),
  "SeizureStat.shareOf": said(["shareOf"]),
  "SeizureStat.scope": said(["scope"]),
  "SeizureStat.seizedBy": said(["seizedBy"], names),
  "SeizureStat.country": said(["country"], code),
  "SeizureStat.area": said(["region", "seizedBy"], names),
  "SeizureStat.event": said(["event"], names),
  "Statement.text": said(["text"]),
  "Statement.direct": said(["direct"]),
  "Statement.speakerText": said(["speaker"], printed),
  "Statement.speaker": said(["speaker"], names),
  "Statement.organization": said(["speaker"], names),
  "Statement.event": said(["event"], names),
  "Statistic.measure": said(["measure"]),
  "Statistic.value": said(["value"]),
  "Statistic.min": said(["value"], bound(0)),
  "Statistic.max": said(["value"], bound(1)),
  "Statistic.unit": said(["unit"]),
  "Statistic.period": said(["period"], ends),
  "Statistic.organization": said(["by"], names),
  "Statistic.country": said(["country"], code),
  "Statistic.event": said(["event"], names),
  "TrainingProgram.name": said(["name"], printed),
  "TrainingProgram.audience": said(["audience"]),
  "TrainingProgram.programs": said(["programs"]),
  "TrainingProgram.participants": said(["participants"], part),
  "TrainingProgram.period": said(["period"], ends),
  "TrainingProgram.place": said(["place"], printed),
  "TrainingProgram.providers": said(["providers"], names),
  "TrainingProgram.beneficiaries": said(["beneficiaries"], names),
  "TrainingProgram.country": said(["country"], code),
  "TrainingProgram.agreement": said(["agreement"], names),
};

const identity = "what the graph calls the record, and how it was reviewed";
const iso = "ISO 3166 says it, and the field's description says so";
const proof = "the claims and citations themselves";
const derived = "worked out of what is said, and the field's description says so";

/** Every other field, and why no document says its value. */
export const fieldsNotSaid: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    sourcedTypes.flatMap((type) => [
      [`${type}.id`, identity],
      [`${type}.formerIds`, identity],
      [`${type}.status`, identity],
      [`${type}.label`, derived],
      [`${type}.page`, identity],
      [`${type}.claims`, proof],
      [`${type}.citations`, proof],
    ]),
  ),
  "Country.code3": iso,
  "Country.numericCode": iso,
  "Country.name": iso,
  "Statement.date": "that of the event, or up to the publication of its document, and the field's description says so",
  "Official.roles": "each role cites the facts that give it; its parts are looked at as title, organization and period",
  "SeizureStat.impliedTotalKilograms": derived,
  "SeizureStat.recomputations": derived,
  "Organization.officialName": "the list of known organizations says it, and the field's description says so",
  "Statistic.qualifier": "`exact` and `range` are what a figure without a word before it is; any other has its claim",
  "TrainingProgram.programsQualifier": "`exact` is what a figure without a word before it is; any other has its claim",
  "Statistic.assertedBy": "looked at in the claims",
};
