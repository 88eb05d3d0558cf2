import type { Rule } from "../rule.js";
import { readTrainings } from "./read-trainings.js";

export const trainingRules: readonly Rule[] = [
  {
    name: "training/counted",
    type: "TrainingProgram",
    reads: "Trainings whose courses or participants are counted.",
    examples: [
      {
        text: "In 2014 Norway held ten training courses for 200 officers from Chile.",
        facts: [
          {
            status: "accepted",
            fields: {
              name: "training courses for 200 officers",
              providers: ["NO"],
              beneficiaries: ["CL"],
              audience: "officers",
              participants: 200,
              programs: 10,
              from: "2014",
            },
          },
        ],
      },
    ],
    ignores: [
      { text: "In 2014 Norway sent 200 officers to Chile.", because: "nobody was trained" },
      { text: "In 2014 Norway failed to train 200 officers from Chile.", because: "they were not trained" },
      { text: "200 officers visited the training centre in Oslo.", because: "a centre is not a training" },
    ],
    read: readTrainings,
  },
  {
    name: "training/named",
    type: "TrainingProgram",
    reads: "Trainings by their name, without figures; proposed unless two of their day, place and provider are said.",
    examples: [
      {
        text: "A training course on precursors was held in Oslo in May 2014.",
        facts: [
          {
            status: "accepted",
            fields: { name: "training course on precursors", from: "2014-05", place: "Oslo", country: "NO" },
          },
        ],
      },
    ],
    ignores: [{ text: "The training centre in Oslo was opened in May 2014.", because: "a centre is not a training" }],
    read: readTrainings,
  },
];
