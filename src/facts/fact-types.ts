import { agreementKinds } from "../vocabulary/agreement-kinds.js";
import { eventKinds } from "../vocabulary/event-kinds.js";
import { membershipRoles } from "../vocabulary/membership-roles.js";
import { organizationKinds } from "../vocabulary/organization-kinds.js";
import { scopes } from "../vocabulary/seizure-scopes.js";
import { factType, optional, required, type ValuesOf, withDefault } from "./fact-type.js";
import { amount } from "./kinds/amount.js";
import { count } from "./kinds/count.js";
import { country, countryCode, venueCountry } from "./kinds/country.js";
import { date, end } from "./kinds/date.js";
import { flag } from "./kinds/flag.js";
import { mass, massBound } from "./kinds/mass.js";
import { name, names } from "./kinds/name.js";
import { numberOrRange } from "./kinds/number-or-range.js";
import { oneOf } from "./kinds/one-of.js";
import { body, parties, people } from "./kinds/parties.js";
import { qualifier } from "./kinds/qualifier.js";
import { reference } from "./kinds/reference.js";
import { share } from "./kinds/share.js";
import { speech } from "./kinds/speech.js";
import { substance } from "./kinds/substance.js";
import { text } from "./kinds/text.js";
import { unit } from "./kinds/unit.js";
import { wording } from "./kinds/wording.js";

/** The event at which something was said, seized or counted: one that the same document gives. */
const eventOfDocument = reference(["Event"], { isOfDocument: true });

/** What each type of fact can say: a field is a name and a kind. Everything that is done with a field follows from its kind. */
export const factTypes = {
  Organization: factType({
    name: required(name),
    acronym: optional(name),
    aliases: optional(names),
    kind: optional(oneOf(organizationKinds), "name"),
    founded: optional(date),
    purpose: optional(wording),
    country: optional(country),
  }),
  Country: factType({ iso2: required(countryCode) }),
  Official: factType({
    name: required(name),
    title: optional(text),
    organization: optional(body),
    country: optional(country),
    aliases: optional(names),
    from: optional(date),
    to: optional(end),
  }),
  Event: factType({
    name: required(name),
    kind: optional(oneOf(eventKinds), "name"),
    from: optional(date),
    to: optional(end),
    when: optional(wording),
    place: optional(text),
    country: optional(venueCountry, "place"),
    organizers: optional(parties),
    participants: optional(parties),
    officials: optional(people),
    durationDays: optional(count),
    countriesRepresented: optional(count),
  }),
  SeizureStat: factType({
    substance: required(substance),
    massKg: optional(mass),
    count: optional(amount),
    qualifier: optional(qualifier, "massKg", "count", "min", "max", "share"),
    min: optional(massBound),
    max: optional(massBound),
    seizedBy: optional(text),
    country: optional(country),
    region: optional(text),
    from: optional(date),
    to: optional(end),
    when: optional(wording),
    share: optional(share),
    shareOf: optional(wording),
    scope: withDefault(oneOf(scopes), "aggregate", "massKg", "count", "min", "max", "share"),
    event: optional(eventOfDocument),
  }),
  TrainingProgram: factType({
    name: required(name),
    providers: optional(parties),
    beneficiaries: optional(parties),
    audience: optional(wording),
    participants: optional(count),
    programs: optional(count),
    // Of the participants; of the programmes where nobody is counted.
    qualifier: optional(qualifier, "participants", "programs"),
    programsQualifier: optional(qualifier, "programs"),
    from: optional(date),
    to: optional(end),
    when: optional(wording),
    place: optional(text),
    country: optional(country),
    agreement: optional(reference(["Agreement"])),
  }),
  Agreement: factType({
    name: required(name),
    kind: optional(oneOf(agreementKinds), "name"),
    parties: optional(parties),
    signedOn: optional(date),
  }),
  Statement: factType({
    speaker: required(reference(["Official", "Organization"])),
    text: required(speech),
    direct: withDefault(flag, false, "text"),
    event: optional(eventOfDocument),
  }),
  Statistic: factType({
    measure: required(wording),
    value: required(numberOrRange),
    unit: required(unit, "value"),
    qualifier: optional(qualifier, "value"),
    country: optional(country),
    by: optional(wording),
    from: optional(date),
    to: optional(end),
    event: optional(eventOfDocument),
    when: optional(wording),
  }),
  Membership: factType({
    organization: required(body),
    country: required(country),
    from: optional(date),
    to: optional(end),
    role: withDefault(oneOf(membershipRoles), "member", "country"),
  }),
} as const;

export type FactType = keyof typeof factTypes;

export type FieldsOf<Type extends FactType> = ValuesOf<(typeof factTypes)[Type]>;
