import { enumType } from "./enum-type.js";

export const seizureGroupings = {
  substance: "By the substance that was seized. Without it, different substances are added.",
  country: "By the country in which it was seized. Figures of groups, regions and operations have no country.",
  organization: "By the organization that seized it, or after which the seizing group is named.",
  year: "By calendar year. A figure belongs to a year when its whole period lies within it.",
} as const;

export type SeizureGrouping = keyof typeof seizureGroupings;
export const SeizureGroupingEnum = enumType(
  "SeizureGrouping",
  "The values by which seizure figures can be grouped before they are added.",
  seizureGroupings,
);
