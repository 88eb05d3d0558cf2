import type { Rule } from "../rule.js";
import { readOfficials } from "./read-officials.js";

export const officialRules: readonly Rule[] = [
  {
    name: "official/title-before",
    type: "Official",
    reads: "Persons behind their title.",
    examples: [
      {
        text: "Minister of Justice Ingrid Solheim spoke.",
        facts: [{ status: "accepted", fields: { name: "Ingrid Solheim", title: "Minister of Justice" } }],
      },
      {
        text: "The head of the Norwegian Customs Service Colonel Ingrid Solheim spoke.",
        facts: [
          {
            status: "accepted",
            fields: { name: "Ingrid Solheim", title: "head", organization: "Norwegian Customs Service" },
          },
        ],
      },
      {
        text: "Norway's ambassador to Chile, Ingrid Solheim, spoke.",
        facts: [{ status: "proposed", fields: { name: "Ingrid Solheim", title: "ambassador", country: "NO" } }],
      },
    ],
    ignores: [
      { text: "The minister spoke.", because: "nobody is named" },
      { text: "The spokesman of the White House spoke.", because: "a house is nobody's name" },
    ],
    read: readOfficials,
  },
  {
    name: "official/title-after",
    type: "Official",
    reads: "Persons with their title behind a comma or “was”, and since when or until when they hold it.",
    examples: [
      {
        text: "Ingrid Solheim, director of the Norwegian Customs Service, spoke.",
        facts: [
          {
            status: "accepted",
            fields: { name: "Ingrid Solheim", title: "director", organization: "Norwegian Customs Service" },
          },
        ],
      },
      {
        text: "Ingrid Solheim was director of the Norwegian Customs Service from 2003 to 2017.",
        facts: [
          {
            status: "accepted",
            fields: {
              name: "Ingrid Solheim",
              title: "director",
              organization: "Norwegian Customs Service",
              from: "2003",
              to: "2017",
            },
          },
        ],
      },
    ],
    ignores: [{ text: "Ingrid Solheim, a mother of two, spoke.", because: "the addition is not a title" }],
    read: readOfficials,
  },
  {
    name: "official/from-body",
    type: "Official",
    reads: "Persons with their body, without a title.",
    examples: [
      {
        text: "Ingrid Solheim from the Norwegian Customs Service spoke.",
        facts: [{ status: "accepted", fields: { name: "Ingrid Solheim", organization: "Norwegian Customs Service" } }],
      },
    ],
    ignores: [{ text: "Ingrid Solheim of Oslo spoke.", because: "a town is not a body" }],
    read: readOfficials,
  },
  {
    name: "official/rank",
    type: "Official",
    reads: "Persons behind their rank alone.",
    examples: [
      {
        text: "Colonel Ingrid Solheim spoke.",
        facts: [{ status: "proposed", fields: { name: "Ingrid Solheim", title: "Colonel" } }],
      },
    ],
    ignores: [{ text: "The colonel spoke.", because: "nobody is named" }],
    read: readOfficials,
  },
  {
    name: "official/heads-body",
    type: "Official",
    reads: "Persons who are said to head a body, without a title.",
    examples: [
      {
        text: "Ingrid Solheim, who leads the Norwegian Customs Service, spoke.",
        facts: [{ status: "accepted", fields: { name: "Ingrid Solheim", organization: "Norwegian Customs Service" } }],
      },
      {
        text: "Ingrid Solheim has headed the Norwegian Customs Service since 2018.",
        facts: [
          {
            status: "accepted",
            fields: { name: "Ingrid Solheim", organization: "Norwegian Customs Service", from: "2018", to: ".." },
          },
        ],
      },
    ],
    ignores: [{ text: "Ingrid Solheim, who leads the field, spoke.", because: "the field is not a body" }],
    read: readOfficials,
  },
];
