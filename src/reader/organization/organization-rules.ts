import type { Rule } from "../rule.js";
import { readOrganizations } from "./read-organizations.js";

export const organizationRules: readonly Rule[] = [
  {
    name: "organization/known",
    type: "Organization",
    reads: "Bodies of the list, by a name or acronym of theirs.",
    examples: [
      {
        text: "The report of Interpol was late.",
        facts: [{ status: "accepted", fields: { name: "Interpol", kind: "intergovernmental" } }],
      },
    ],
    ignores: [{ text: "The report of an agency was late.", because: "no body is named" }],
    read: readOrganizations,
  },
  {
    name: "organization/defined",
    type: "Organization",
    reads: "Bodies whose long name stands beside its acronym, with what they are for.",
    examples: [
      {
        text: "The Baltic Narcotics Observatory (BNO), founded in 2006, was there.",
        facts: [
          { status: "accepted", fields: { name: "Baltic Narcotics Observatory", acronym: "BNO", founded: "2006" } },
        ],
      },
      {
        text: "The Baltic Narcotics Observatory (BNO) is a joint centre aimed at watching the trade in ketamine.",
        facts: [
          {
            status: "accepted",
            fields: {
              name: "Baltic Narcotics Observatory",
              acronym: "BNO",
              purpose: "watching the trade in ketamine",
            },
          },
        ],
      },
    ],
    ignores: [{ text: "The Northern Border Plan (NBP) was there.", because: "a plan is not a body" }],
    read: readOrganizations,
  },
  {
    name: "organization/head",
    type: "Organization",
    reads: "Names with a noun such as Agency, Ministry or Service.",
    examples: [
      {
        text: "The Norwegian Customs Service was there.",
        facts: [{ status: "accepted", fields: { name: "Norwegian Customs Service" } }],
      },
      {
        text: "The Departments of Justice and Labor were there.",
        facts: [
          { status: "accepted", fields: { name: "Department of Justice" } },
          { status: "accepted", fields: { name: "Department of Labor" } },
        ],
      },
    ],
    ignores: [
      { text: "The customs service was there.", because: "it is not a name" },
      { text: "The departments of Cauca and Choco were there.", because: "they are places" },
    ],
    read: readOrganizations,
  },
  {
    name: "organization/acronym",
    type: "Organization",
    reads: "Acronyms behind “the” that the text does not explain; proposed, for they may be anything.",
    examples: [
      { text: "The report was sent to the QXV by post.", facts: [{ status: "proposed", fields: { name: "QXV" } }] },
    ],
    ignores: [
      { text: "The report was sent to QXV by post.", because: "without an article it may be a place or a code" },
      { text: "The report was sent to the USA by post.", because: "it is a country" },
      { text: "The Border Project (BPX) ended, and the BPX was good.", because: "a project is not a body" },
    ],
    read: readOrganizations,
  },
];
