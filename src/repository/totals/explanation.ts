import { countryName } from "../../vocabulary/countries.js";
import type { Claim } from "../../model/claim.js";
import type { Document } from "../../model/document.js";
import type { LeftOutReason, SeizureLeftOut } from "../../model/seizure-left-out.js";
import type { SeizureStat } from "../../model/seizure-stat.js";
import { type DocumentOf, massClaims } from "./figure.js";

/** Why something was left out, as a sentence with its figures. */
export const explanationOf = (leftOut: SeizureLeftOut, documentOf: DocumentOf): string =>
  sentences[leftOut.reason](leftOut, documentOf);

/** The claims whose sources the explanation names. */
export function claimsCompared({ reason, seizure, claim }: SeizureLeftOut): readonly Claim[] {
  if (sentences[reason] !== otherClaim) return [];
  return [claim, massClaims(seizure)[0] ?? null].filter((each) => each !== null);
}

type Sentence = (leftOut: SeizureLeftOut, documentOf: DocumentOf) => string;

const otherClaim: Sentence = ({ seizure, claim, kilograms }, documentOf) => {
  const [shown = null] = massClaims(seizure);
  const source = (each: Claim | null): string => publisherOf(each === null ? null : documentOf(each));
  return `${weight(kilograms)} is what ${source(claim)} gives for ${name(seizure)}; ${weight(seizure.mass?.kilograms)}, which ${source(shown)} gives, is added.`;
};

const sentences: Readonly<Record<LeftOutReason, Sentence>> = {
  incident: ({ seizure, countedInstead }) =>
    `${figure(seizure)} is one seizure, and aggregates are added${countedInstead === null ? "." : `; ${figure(countedInstead)} may contain it.`}`,
  overlaps: ({ seizure, countedInstead }) =>
    `${figure(seizure)} may count the same seizures as ${countedInstead === null ? "a figure" : figure(countedInstead)}, which is added.`,
  other_vintage: otherClaim,
  other_claim: otherClaim,
  other_cover: ({ seizure }) => `Not every total that is compared has a figure for the same as ${figure(seizure)}.`,
  no_mass: ({ seizure }) =>
    seizure.count === null
      ? `The source gives a share of ${name(seizure)} and no mass.`
      : `The source gives ${number.format(seizure.count)} pieces of ${name(seizure)} and no mass.`,
  range: ({ seizure }) => `The source gives ${bounds(seizure)} of ${name(seizure)} and no one figure.`,
  no_country: ({ seizure }) => `${figure(seizure)} is not of one country.`,
  no_organization: ({ seizure }) => `${figure(seizure)} names no organization on record.`,
  no_year: ({ seizure }) => `${figure(seizure)} does not lie within one calendar year.`,
};

const number = new Intl.NumberFormat("en-US", { maximumFractionDigits: 6 });
const weight = (kilograms: number | null | undefined): string => `${number.format(kilograms ?? 0)} kg`;

/** `8,796.14 kg of heroin (China, 2015)` */
const figure = (seizure: SeizureStat): string =>
  seizure.mass?.kilograms == null ? name(seizure) : `${weight(seizure.mass.kilograms)} of ${name(seizure)}`;

/** `heroin (China, 2015)` */
function name({ substance, countryId, seizedByText, region, period }: SeizureStat): string {
  const country = countryId === null ? null : countryName(countryId.slice("Country:".length));
  const about = [seizedByText, region, country, period?.edtf ?? "no date"].filter((each) => each !== null);
  return `${substance.replaceAll("_", " ")} (${about.join(", ")})`;
}

function bounds({ mass }: SeizureStat): string {
  const [min, max] = [mass?.min ?? null, mass?.max ?? null];
  if (min !== null && max !== null) return `${number.format(min)} to ${weight(max)}`;
  return min === null ? `at most ${weight(max)}` : `at least ${weight(min)}`;
}

const publisherOf = (document: Document | null): string =>
  document === null
    ? "a document"
    : `${document.publisher ?? document.title} (${document.publishedOn ?? editionOf(document) ?? "without a date"})`;

const editionOf = ({ edition }: Document): string | null => (edition === null ? null : `edition up to ${edition}`);
