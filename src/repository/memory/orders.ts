import { edtfInterval } from "../../vocabulary/edtf.js";
import type { FactStatus } from "../../vocabulary/fact-statuses.js";
import type { Period } from "../../model/period.js";
import type { Records, RecordType } from "../../model/record.js";
import { normalizeName } from "../../vocabulary/names.js";

/** What records stand in order by: text by code units, numbers by size; null comes last in both directions. */
export type OrderKey = string | number | null;

/** The key of a record under each order that its connection offers. */
export type Orders<Item> = Readonly<Record<string, (item: Item) => OrderKey>>;

const beginning = (time: string | null | undefined): number | null => {
  const { min } = edtfInterval(time ?? "") ?? { min: -Infinity };
  return Number.isFinite(min) ? min : null;
};
const byId = { id: ({ id }: { readonly id: string }): OrderKey => id };
const byName = { name: ({ name }: { readonly name: string }): OrderKey => normalizeName(name) };
const byPeriod = { period: ({ period }: { readonly period: Period | null }): OrderKey => beginning(period?.edtf) };
const reviews: readonly FactStatus[] = ["confirmed", "accepted", "proposed", "rejected"];

/** Every order of every connection, declared once, under the names that the schema gives them. */
export const orders: { readonly [Type in RecordType]: Orders<Records[Type]> } = {
  Agreement: { ...byId, ...byName, signed_on: ({ signedOn }) => beginning(signedOn) },
  Country: { ...byId, ...byName },
  Disagreement: { ...byId, ratio: ({ spread }) => spread?.ratio ?? null },
  Document: {
    ...byId,
    title: ({ title }) => normalizeName(title),
    publisher: ({ publisher }) => (publisher === null ? null : normalizeName(publisher)),
    published_on: ({ publishedOn }) => beginning(publishedOn),
  },
  Event: { ...byId, ...byName, ...byPeriod },
  Fact: { ...byId, type: ({ type }) => type, status: ({ status }) => reviews.indexOf(status) },
  Membership: { ...byId, since: ({ period }) => beginning(period?.edtf) },
  Official: { ...byId, ...byName },
  Organization: { ...byId, ...byName, founded_year: ({ foundedYear }) => foundedYear },
  SeizureStat: { ...byId, ...byPeriod, mass: ({ mass }) => mass?.kilograms ?? mass?.min ?? null },
  Statement: { ...byId, speaker: ({ speakerText }) => normalizeName(speakerText) },
  Statistic: {
    ...byId,
    ...byPeriod,
    measure: ({ measure }) => normalizeName(measure),
    value: ({ value, min }) => value ?? min,
  },
  TrainingProgram: {
    ...byId,
    ...byName,
    ...byPeriod,
    participants: ({ participants }) => participants?.value ?? null,
  },
};
