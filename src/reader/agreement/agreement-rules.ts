import type { Rule } from "../rule.js";

const readAll: Rule["read"] = ({ agreements }) => agreements.facts;

export const agreementRules: readonly Rule[] = [
  {
    name: "agreement/between",
    type: "Agreement",
    reads: "Agreements and memoranda with the parties behind “between”.",
    examples: [
      {
        text: "An agreement between Norway and Chile was signed in 2014.",
        facts: [
          {
            status: "accepted",
            fields: {
              name: "agreement between Norway and Chile",
              kind: "agreement",
              parties: ["NO", "CL"],
              signedOn: "2014",
            },
          },
        ],
      },
    ],
    ignores: [
      { text: "The difference between Norway and Chile is small.", because: "no kind of agreement is named" },
      { text: "An agreement between Norway and Chile was not signed in 2014.", because: "it was not signed" },
      { text: "An agreement between the parties was signed in 2014.", because: "nobody is named who concluded it" },
    ],
    read: readAll,
  },
  {
    name: "agreement/signed-by",
    type: "Agreement",
    reads: "Agreements whose parties stand beside a verb of signing: before it, behind “by” or behind “with”.",
    examples: [
      {
        text: "Norway and Chile signed a memorandum of understanding on 4 May 2014.",
        facts: [
          {
            status: "accepted",
            fields: {
              name: "memorandum of understanding",
              kind: "memorandum",
              parties: ["NO", "CL"],
              signedOn: "2014-05-04",
            },
          },
        ],
      },
      {
        text: "Norway signed a protocol on exchange of information with Chile.",
        facts: [
          {
            status: "accepted",
            fields: { name: "protocol on exchange of information", kind: "protocol", parties: ["NO", "CL"] },
          },
        ],
      },
      {
        text: "Norway and Chile adopted the Lima Declaration on 4 May 2014.",
        facts: [
          {
            status: "accepted",
            fields: { name: "Lima Declaration", kind: "declaration", parties: ["NO", "CL"], signedOn: "2014-05-04" },
          },
        ],
      },
    ],
    ignores: [
      { text: "The agreement was signed in Oslo in 2014.", because: "a place of signing is not a party" },
      { text: "Norway and Chile discussed a memorandum.", because: "nothing was concluded" },
    ],
    read: readAll,
  },
  {
    name: "agreement/agreed-to",
    type: "Agreement",
    reads: "What two parties agreed to do together, told by the verb alone; proposed.",
    examples: [
      {
        text: "On 4 May 2014 Norway and Chile agreed to exchange information on precursors.",
        facts: [
          {
            status: "proposed",
            fields: {
              name: "agreed to exchange information on precursors",
              kind: "agreement",
              parties: ["NO", "CL"],
              signedOn: "2014-05-04",
            },
          },
        ],
      },
    ],
    ignores: [
      { text: "Norway and Chile agreed to meet in May 2014.", because: "a meeting is not what they agree on" },
      { text: "Norway agreed to exchange information.", because: "nobody is named with whom" },
      { text: "Norway and Chile have not agreed to exchange information.", because: "they have not agreed" },
    ],
    read: readAll,
  },
];
