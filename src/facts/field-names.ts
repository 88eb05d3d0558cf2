import type { WrittenFact } from "../documents/written-fact.js";
import { type FactType, factTypes } from "./fact-types.js";

type Names = Readonly<Record<string, string>>;

/** Of every type that has these fields and does not name them otherwise. */
const time: Names = { from: "period.start", to: "period.end", when: "period.text" };

/** How the schema names what sidecars name otherwise: by the path from the record to the value. */
const namesOfTypes: Readonly<Partial<Record<FactType, Names>>> = {
  Organization: { founded: "foundedYear" },
  Country: { iso2: "code" },
  Official: { country: "roles.country", from: "roles.period.start", to: "roles.period.end" },
  SeizureStat: {
    massKg: "mass",
    min: "mass.min",
    max: "mass.max",
    qualifier: "mass.qualifier",
    share: "shareOfTotal",
  },
  TrainingProgram: { qualifier: "participants.qualifier" },
  Statistic: { by: "assertedBy" },
};

const names: ReadonlyMap<string, Names> = new Map(
  Object.entries(factTypes).map(([type, { kinds }]) => {
    const ofTime = Object.entries(time).filter(([field]) => Object.hasOwn(kinds, field));
    // The table of types has no other keys.
    return [type, { ...Object.fromEntries(ofTime), ...namesOfTypes[type as FactType] }];
  }),
);

const fieldsByName: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  [...names].map(([type, ofType]) => [type, new Map(Object.entries(ofType).map(([field, name]) => [name, field]))]),
);

/** A field of a fact as the schema names it. */
export const schemaName = (type: FactType, field: string): string => names.get(type)?.[field] ?? field;

/** Every schema name that a name of sidecars can mean: `from` is the start of a period or of a role. */
const sidecarNames: ReadonlyMap<string, readonly string[]> = bySidecarName();

function bySidecarName(): Map<string, readonly string[]> {
  const meant = new Map<string, readonly string[]>();
  for (const ofType of names.values())
    for (const [field, name] of Object.entries(ofType))
      meant.set(field, [...new Set([...(meant.get(field) ?? []), name])]);
  return meant;
}

/** Fields that are made of others: a role of its parts, the printed words of who is named there. */
const partsOf: Readonly<Record<string, readonly string[]>> = {
  roles: ["title", "organization"],
  seizedByText: ["seizedBy"],
  speakerText: ["speaker"],
};

/** Every field of claims of each type: as sidecars name it, and as the schema does. */
export const claimFields: ReadonlyMap<FactType, ReadonlyMap<string, string>> = new Map(
  Object.entries(factTypes).map(([type, { kinds }]) => {
    // The table of types has no other keys.
    const named = type as FactType;
    return [named, new Map(Object.keys(kinds).map((field) => [field, schemaName(named, field)]))];
  }),
);

const allFields: ReadonlySet<string> = new Set([...claimFields.values()].flatMap((fields) => [...fields.values()]));

/**
 * Every field of claims that a name means, which is one of the schema or of sidecars: `massKg` is `mass`. What has no claims
 * of its own means those of its parts: `period` has its start and its end.
 */
export const fieldsMeant = (name: string): readonly string[] => [
  name,
  ...(sidecarNames.get(name) ?? []),
  ...(allFields.has(name) ? [] : [...allFields].filter((path) => path.startsWith(`${name}.`))),
  ...(Object.hasOwn(partsOf, name) ? (partsOf[name] ?? []) : []),
];

type Fields = Readonly<Record<string, unknown>>;

/**
 * A fact that a person wrote under the names of the schema, `mass: 25`, under those of its type. Names that are paths into
 * a record, and a name whose field is given too, stay as they are.
 */
export function underFactNames(written: WrittenFact): WrittenFact {
  const { type, fields, proposedFields, place } = written;
  const fieldOf = fieldsByName.get(type);
  const isNamedOtherwise = (some: Fields): boolean => Object.keys(some).some((name) => fieldOf?.has(name));
  if (fieldOf === undefined || !(isNamedOtherwise(fields) || isNamedOtherwise(proposedFields ?? {}))) return written;
  const given = { ...proposedFields, ...fields };
  const renamed = Object.keys(given).filter((name) => {
    const field = fieldOf.get(name);
    return field !== undefined && !Object.hasOwn(given, field);
  });
  if (renamed.length === 0) return written;
  const nameIn = (name: string): string => (renamed.includes(name) ? (fieldOf.get(name) ?? name) : name);
  const writtenAs = new Map(renamed.map((name) => [nameIn(name), name]));
  const named = (some: Fields): Fields =>
    Object.fromEntries(Object.entries(some).map(([name, value]) => [nameIn(name), value]));
  return {
    ...written,
    fields: named(fields),
    proposedFields: proposedFields && named(proposedFields),
    evidence: new Map([...written.evidence].map(([name, grounds]) => [nameIn(name), grounds])),
    place: (field) => place(field === undefined ? undefined : (writtenAs.get(field) ?? field)),
  };
}
