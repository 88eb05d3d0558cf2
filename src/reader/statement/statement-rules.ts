import type { Rule } from "../rule.js";
import { readStatements } from "./read-statements.js";

export const statementRules: readonly Rule[] = [
  {
    name: "statement/quotation",
    type: "Statement",
    reads:
      "Quotations with their speaker: named beside the verb, before a colon, behind a dash, or whoever spoke last.",
    examples: [
      {
        text: "“We shall share all that we learn with our partners,” said Ingrid Solheim, director of the Norwegian Customs Service.",
        facts: [
          {
            status: "accepted",
            fields: {
              speaker: "Ingrid Solheim",
              text: "We shall share all that we learn with our partners",
              direct: true,
            },
          },
        ],
      },
    ],
    ignores: [
      {
        text: "The so-called “balloon effect” is well known.",
        because: "two words in quotation marks are not a statement",
      },
      { text: "“We shall share all that we learn with our partners.”", because: "nobody says it" },
    ],
    read: readStatements,
  },
  {
    name: "statement/reported",
    type: "Statement",
    reads: "Reported speech, behind “that”, behind “according to”, or before “, X said”.",
    examples: [
      {
        text: "Ingrid Solheim, director of the Norwegian Customs Service, said that smugglers had moved to smaller ports.",
        facts: [
          {
            status: "proposed",
            fields: { speaker: "Ingrid Solheim", text: "smugglers had moved to smaller ports", direct: false },
          },
        ],
      },
    ],
    ignores: [
      {
        text: "Ingrid Solheim, director of the Norwegian Customs Service, said a few words.",
        because: "nothing is reported",
      },
    ],
    read: readStatements,
  },
];
