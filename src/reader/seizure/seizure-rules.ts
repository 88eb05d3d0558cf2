import type { Rule } from "../rule.js";
import { readSeizures } from "./read-seizures.js";

export const seizureRules: readonly Rule[] = [
  {
    name: "seizure/figure-before-substance",
    type: "SeizureStat",
    reads: "Seized masses and counts with their drug behind the figure.",
    examples: [
      {
        text: "Police in Norway seized 25 kg of heroin on 4 May 2014.",
        facts: [
          {
            status: "accepted",
            fields: {
              substance: "heroin",
              massKg: 25,
              qualifier: "exact",
              seizedBy: "Police in Norway",
              country: "NO",
              from: "2014-05-04",
              scope: "incident",
            },
          },
        ],
      },
      {
        text: "In 2014 customs of Chile seized between 2 and 3 tons of cocaine, or 40 percent of all cocaine seizures in the region.",
        facts: [
          {
            status: "accepted",
            fields: {
              substance: "cocaine",
              min: 2000,
              max: 3000,
              qualifier: "range",
              seizedBy: "customs of Chile",
              country: "CL",
              from: "2014",
              to: "2014",
              share: 0.4,
              shareOf: "all cocaine seizures in the region",
              scope: "aggregate",
            },
          },
        ],
      },
    ],
    ignores: [
      { text: "Farmers in Norway grew 25 kg of cannabis on 4 May 2014.", because: "it was grown, not seized" },
      { text: "Police in Norway did not seize 25 kg of heroin in 2014.", because: "it was not seized" },
      { text: "Police in Norway plan to seize 25 kg of heroin.", because: "what is planned has not been seized" },
      { text: "Did police in Norway seize 25 kg of heroin in 2014?", because: "a question states nothing" },
      { text: "If police seize 25 kg of heroin, prices will rise.", because: "a condition states nothing" },
      { text: "Police in Norway seized 25 kg of sugar.", because: "sugar is not a drug" },
    ],
    read: readSeizures,
  },
  {
    name: "seizure/substance-before-figure",
    type: "SeizureStat",
    reads: "Seized masses and counts with their drug before the figure.",
    examples: [
      {
        text: "Heroin seizures in Norway reached 25 kg in 2014.",
        facts: [
          {
            status: "accepted",
            fields: {
              substance: "heroin",
              massKg: 25,
              qualifier: "exact",
              country: "NO",
              from: "2014",
              to: "2014",
              scope: "aggregate",
            },
          },
        ],
      },
    ],
    ignores: [
      { text: "Heroin prices in Norway reached 25 dollars in 2014.", because: "money is not seized by weight" },
    ],
    read: readSeizures,
  },
  {
    name: "seizure/substance-carried",
    type: "SeizureStat",
    reads: "Seized masses whose drug the figure before has named.",
    examples: [
      {
        text: "Police in Norway seized 25 kg of heroin in 2014. In 2015 they seized 31 kg.",
        facts: [
          {
            status: "accepted",
            fields: {
              substance: "heroin",
              massKg: 31,
              qualifier: "exact",
              seizedBy: "Police in Norway",
              country: "NO",
              from: "2015",
              to: "2015",
              scope: "aggregate",
            },
          },
        ],
      },
    ],
    ignores: [{ text: "Police in Norway seized 31 kg in 2015.", because: "no drug was named before" }],
    read: readSeizures,
  },
  {
    name: "seizure/the-drug",
    type: "SeizureStat",
    reads: "Seized masses of “the drug”, which the figure before has named.",
    examples: [
      {
        text: "Police in Norway seized 25 kg of heroin in 2014. In 2015 they seized the 31 kg drug haul.",
        facts: [
          {
            status: "accepted",
            fields: {
              substance: "heroin",
              massKg: 31,
              qualifier: "exact",
              seizedBy: "Police in Norway",
              country: "NO",
              from: "2015",
              to: "2015",
              scope: "aggregate",
            },
          },
        ],
      },
    ],
    ignores: [
      { text: "Police in Norway seized the 31 kg drug haul in 2015.", because: "no drug was named before" },
      {
        text: "Police in Norway seized 25 kg of heroin in 2014. In 2015 they seized 31 kg of the drug.",
        because: "behind “of” the drug is carried on (seizure/substance-carried)",
      },
    ],
    read: readSeizures,
  },
  {
    name: "seizure/respectively",
    type: "SeizureStat",
    reads: "Lists of drugs and of figures, put together in their order.",
    examples: [
      {
        text: "In 2014 police in Norway seized heroin and opium, 25 kg and 31 kg respectively.",
        facts: [
          {
            status: "accepted",
            fields: {
              substance: "heroin",
              massKg: 25,
              qualifier: "exact",
              seizedBy: "police in Norway",
              country: "NO",
              from: "2014",
              to: "2014",
              scope: "aggregate",
            },
          },
          {
            status: "accepted",
            fields: {
              substance: "opium",
              massKg: 31,
              qualifier: "exact",
              seizedBy: "police in Norway",
              country: "NO",
              from: "2014",
              to: "2014",
              scope: "aggregate",
            },
          },
        ],
      },
    ],
    ignores: [
      {
        text: "In 2014 police in Norway seized heroin and opium, 25 kg in all.",
        because: "there is one figure for two drugs",
      },
    ],
    read: readSeizures,
  },
  {
    name: "seizure/same-amount",
    type: "SeizureStat",
    reads: "“The same amount of” another drug.",
    examples: [
      {
        text: "In 2014 police in Norway seized 25 kg of heroin and the same amount of opium.",
        facts: [
          {
            status: "accepted",
            fields: {
              substance: "opium",
              massKg: 25,
              qualifier: "exact",
              seizedBy: "police in Norway",
              country: "NO",
              from: "2014",
              to: "2014",
              scope: "aggregate",
            },
          },
        ],
      },
    ],
    ignores: [
      {
        text: "In 2014 police in Norway seized 25 kg of heroin and some opium.",
        because: "nothing says how much opium it was",
      },
    ],
    read: readSeizures,
  },
];
