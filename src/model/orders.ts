import { orderType } from "./order.js";

const byId = { id: "By id, as when no order is given." } as const;

export const AgreementOrder = orderType("Agreement", {
  ...byId,
  name: "By name, without case and accents.",
  signed_on: "By the first day on which it can have been signed.",
});
export const CitationOrder = orderType("Citation", {
  start: "By place in the text, as when no order is given.",
  length: "By the number of characters of the quote.",
});
export const CountryOrder = orderType("Country", { ...byId, name: "By the usual English name." });
export const DisagreementOrder = orderType("Disagreement", {
  ...byId,
  ratio: "By how many times the largest value is the smallest.",
});
export const DocumentOrder = orderType("Document", {
  ...byId,
  title: "By title, without case and accents.",
  publisher: "By publisher, without case and accents.",
  published_on: "By the first day on which it can have been published.",
});
export const EventOrder = orderType("Event", {
  ...byId,
  name: "By name, without case and accents.",
  period: "By the first day on which it can have begun.",
});
export const FactOrder = orderType("Fact", {
  ...byId,
  type: "By type of fact.",
  status: "By review: confirmed, accepted, proposed, rejected.",
});
export const MemberOrder = orderType("Member", {
  ...byId,
  since: "By the first day of the membership.",
});
export const OfficialOrder = orderType("Official", { ...byId, name: "By name, without case and accents." });
export const OrganizationOrder = orderType("Organization", {
  ...byId,
  name: "By name, without case and accents.",
  founded_year: "By the year in which it was founded.",
});
export const SeizureStatOrder = orderType("SeizureStat", {
  ...byId,
  mass: "By kilograms; a range by its lower bound.",
  period: "By the first day on which the period can have begun.",
});
export const StatementOrder = orderType("Statement", {
  ...byId,
  speaker: "By the speaker's name, without case and accents.",
});
export const StatisticOrder = orderType("Statistic", {
  ...byId,
  measure: "By what is measured, without case and accents.",
  period: "By the first day on which the period can have begun.",
  value: "By value, whatever the unit; a range by its lower bound.",
});
export const TrainingProgramOrder = orderType("TrainingProgram", {
  ...byId,
  name: "By name, without case and accents.",
  participants: "By the number of people trained.",
  period: "By the first day on which it can have begun.",
});
