import { enumType } from "./enum-type.js";

export const seizureGroupings = {
  substance: "By what was seized.",
  country: "By the country in which it was seized. Figures of groups, regions and operations have none.",
  organization: "By the organization that seized it, or after which the seizing group is named.",
  year: "By calendar year. A figure belongs to a year when its whole period lies within it.",
} as const;

export type SeizureGrouping = keyof typeof seizureGroupings;
export const SeizureGroupingEnum = enumType(
  "SeizureGrouping",
  "What seizure figures are told apart by before they are added up.",
  seizureGroupings,
);
