import { registerEnumType } from "type-graphql";

const descriptions = {
  ORGANIZATION: "Organizations: by name, acronym, aliases and purpose.",
  COUNTRY: "Countries: by name and ISO code; by the whole of their other names: `USA`, `Afghan`.",
  OFFICIAL: "Officials: by name, aliases and the titles of their roles.",
  EVENT: "Events: by name, place and country.",
  SEIZURE_STAT: "Seizure figures: by substance, who seized it, country and region.",
  TRAINING_PROGRAM: "Training: by name, audience and place.",
  AGREEMENT: "Agreements: by name.",
  STATEMENT: "Statements: by speaker and text.",
  STATISTIC: "Other figures: by what is measured, who gives it, and country.",
  DOCUMENT: "Documents: by title, publisher and text.",
} as const;

/** What a search looks for, under the names of the types. */
export const SearchTypeEnum = {
  ORGANIZATION: "Organization",
  COUNTRY: "Country",
  OFFICIAL: "Official",
  EVENT: "Event",
  SEIZURE_STAT: "SeizureStat",
  TRAINING_PROGRAM: "TrainingProgram",
  AGREEMENT: "Agreement",
  STATEMENT: "Statement",
  STATISTIC: "Statistic",
  DOCUMENT: "Document",
} as const satisfies Record<keyof typeof descriptions, string>;

export type SearchType = (typeof SearchTypeEnum)[keyof typeof SearchTypeEnum];
export const searchTypes: readonly SearchType[] = Object.values(SearchTypeEnum);

registerEnumType(SearchTypeEnum, {
  name: "SearchType",
  description: "What a search looks for. Records are also found through what documents print for their claims.",
  valuesConfig: Object.fromEntries(Object.entries(descriptions).map(([name, description]) => [name, { description }])),
});
