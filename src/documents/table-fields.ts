/*
 * What tables have to know of fields before facts are made of their rows, by the names that every type uses alike.
 * A test compares these lists with the kinds of the fields.
 */

/** Fields that say how much: a row that gives none of those that are mapped gives no fact. */
export const amountFields: ReadonlySet<string> = new Set(["massKg", "count", "min", "max", "share", "value"]);

/** Fields whose cells are figures. */
export const figureFields: ReadonlySet<string> = new Set([
  ...amountFields,
  "participants",
  "programs",
  "durationDays",
  "countriesRepresented",
]);

/** Figures that are kilograms. */
export const massFields: ReadonlySet<string> = new Set(["massKg", "min", "max"]);

/** Fields whose cells are dates. */
export const dateFields: ReadonlySet<string> = new Set(["from", "to", "founded", "signedOn"]);

/** By type, the fields without which there is no fact: a row that leaves one of them open gives none. */
export const neededFields: Readonly<Record<string, readonly string[]>> = {
  Organization: ["name"],
  Country: ["iso2"],
  Official: ["name"],
  Event: ["name"],
  SeizureStat: ["substance"],
  TrainingProgram: ["name"],
  Agreement: ["name"],
  Statement: ["speaker", "text"],
  Statistic: ["measure", "value", "unit"],
  Membership: ["organization", "country"],
};
