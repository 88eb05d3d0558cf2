import type { Rule } from "../rule.js";
import { readStatistics } from "./read-statistics.js";

export const statisticRules: readonly Rule[] = [
  {
    name: "statistic/count",
    type: "Statistic",
    reads: "Whole numbers of things or people.",
    examples: [
      {
        text: "In 2014 Norway arrested 214 suspects.",
        facts: [
          {
            status: "accepted",
            fields: { measure: "suspects", value: 214, unit: "suspects", country: "NO", from: "2014", to: "2014" },
          },
        ],
      },
      {
        text: "Cases registered: 214.",
        facts: [{ status: "accepted", fields: { measure: "Cases registered", value: 214, unit: "cases" } }],
      },
      {
        text: "In 2014, 410 were arrested in Norway.",
        facts: [
          {
            status: "accepted",
            fields: { measure: "were arrested", value: 410, unit: "persons", country: "NO", from: "2014", to: "2014" },
          },
        ],
      },
      {
        text: "The number of clinics in Norway rose to 27 in 2014.",
        facts: [
          {
            status: "accepted",
            fields: {
              measure: "The number of clinics in Norway rose",
              value: 27,
              unit: "count",
              country: "NO",
              from: "2014",
              to: "2014",
            },
          },
        ],
      },
    ],
    ignores: [
      { text: "The boat was built in 2014.", because: "a year counts nothing" },
      { text: "In 2014 Norway did not arrest 214 suspects.", because: "they were not arrested" },
      { text: "The two countries met.", because: "“the two” counts nothing new" },
    ],
    read: readStatistics,
  },
  {
    name: "statistic/share",
    type: "Statistic",
    reads: "Percentages and fractions, of what, and where that is from.",
    examples: [
      {
        text: "About 25 percent of the cocaine from Chile comes by sea.",
        facts: [
          {
            status: "accepted",
            fields: { measure: "share of the cocaine from Chile", value: 0.25, unit: "share", qualifier: "about" },
          },
        ],
      },
      {
        text: "Around 15 to 20 percent of the opium in Norway is actually from Chile.",
        facts: [
          {
            status: "accepted",
            fields: {
              measure: "share of the opium in Norway that is actually from Chile",
              value: [0.15, 0.2],
              unit: "share",
              qualifier: "about",
              country: "NO",
            },
          },
        ],
      },
    ],
    ignores: [
      {
        text: "Police seized 25 kg of cocaine in 2014, or 40 percent of all cocaine seizures in Norway.",
        because: "the share belongs to the seizure",
      },
    ],
    read: readStatistics,
  },
  {
    name: "statistic/change",
    type: "Statistic",
    reads: "Percentages by which something rose or fell.",
    examples: [
      {
        text: "In 2014 arrests in Norway rose by 12 percent.",
        facts: [
          {
            status: "accepted",
            fields: {
              measure: "change: In 2014 arrests in Norway rose by",
              value: 0.12,
              unit: "share",
              country: "NO",
              from: "2014",
              to: "2014",
            },
          },
        ],
      },
      {
        text: "In 2015 deaths in Norway fell by 8 percent on the previous year.",
        facts: [
          {
            status: "accepted",
            fields: {
              measure: "change: In 2015 deaths in Norway fell by",
              value: -0.08,
              unit: "share",
              country: "NO",
              from: "2015",
              to: "2015",
            },
          },
        ],
      },
    ],
    ignores: [
      { text: "In 2014 arrests in Norway rose.", because: "nothing says by how much" },
      {
        text: "Police seized 25 kg of cocaine in 2014, or 40 percent of all cocaine seizures in Norway.",
        because: "a share of a whole is no change",
      },
    ],
    read: readStatistics,
  },
  {
    name: "statistic/mass",
    type: "Statistic",
    reads: "Masses of drugs that were not seized.",
    examples: [
      {
        text: "Chile can produce 600 tons of opium a year.",
        facts: [{ status: "accepted", fields: { measure: "opium a year", value: 600000, unit: "kg", country: "CL" } }],
      },
    ],
    ignores: [{ text: "Chile can produce 600 tons of wheat a year.", because: "wheat is not a drug" }],
    read: readStatistics,
  },
  {
    name: "statistic/money",
    type: "Statistic",
    reads: "Sums of money.",
    examples: [
      {
        text: "In 2014 laboratories in Norway received $5.5 million.",
        facts: [
          {
            status: "accepted",
            fields: {
              measure: "In 2014 laboratories in Norway received",
              value: 5500000,
              unit: "USD",
              country: "NO",
              from: "2014",
              to: "2014",
            },
          },
        ],
      },
    ],
    ignores: [{ text: "In 2014 laboratories in Norway received money.", because: "there is no figure" }],
    read: readStatistics,
  },
  {
    name: "statistic/extent",
    type: "Statistic",
    reads: "Lengths and areas.",
    examples: [
      {
        text: "In 2014 poppies covered 1,200 hectares of land in Chile.",
        facts: [
          {
            status: "accepted",
            fields: { measure: "land", value: 1200, unit: "hectares", country: "CL", from: "2014", to: "2014" },
          },
        ],
      },
    ],
    ignores: [{ text: "In 2014 the search took three hours.", because: "a duration is not an extent" }],
    read: readStatistics,
  },
  {
    name: "statistic/term",
    type: "Statistic",
    reads: "Prison terms.",
    examples: [
      {
        text: "A court in Oslo sentenced him to 12 years in prison.",
        facts: [{ status: "proposed", fields: { measure: "prison term", value: 12, unit: "years", country: "NO" } }],
      },
    ],
    ignores: [{ text: "He lived in Oslo for 12 years.", because: "nobody was sentenced" }],
    read: readStatistics,
  },
];
