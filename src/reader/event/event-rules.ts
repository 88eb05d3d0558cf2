import type { Rule } from "../rule.js";

const readAll: Rule["read"] = ({ events }) => events.facts;

export const eventRules: readonly Rule[] = [
  {
    name: "event/meeting",
    type: "Event",
    reads: "Meetings, sessions, summits, talks and working groups, where a time, place or duration is given.",
    examples: [
      {
        text: "A three-day expert meeting on precursors was held in Oslo in May 2014.",
        facts: [
          {
            status: "accepted",
            fields: {
              name: "expert meeting on precursors",
              kind: "meeting",
              from: "2014-05",
              place: "Oslo",
              country: "NO",
              durationDays: 3,
            },
          },
        ],
      },
    ],
    ignores: [
      { text: "The meeting participants left in May 2014.", because: "the word says whose participants they are" },
      { text: "An expert meeting on precursors was not held in Oslo in May 2014.", because: "it did not take place" },
      { text: "They spoke of a meeting.", because: "nothing tells this meeting from others" },
    ],
    read: readAll,
  },
  {
    name: "event/conference",
    type: "Event",
    reads: "Conferences, congresses and forums.",
    examples: [
      {
        text: "The Second Conference on Border Security took place in Oslo on 4 May 2014.",
        facts: [
          {
            status: "accepted",
            fields: {
              name: "Second Conference on Border Security",
              kind: "conference",
              from: "2014-05-04",
              place: "Oslo",
              country: "NO",
            },
          },
        ],
      },
    ],
    ignores: [
      { text: "The conference hall in Oslo was rebuilt in 2014.", because: "the word says what the hall is for" },
    ],
    read: readAll,
  },
  {
    name: "event/symposium",
    type: "Event",
    reads: "Symposiums and seminars.",
    examples: [
      {
        text: "UNODC organized a regional seminar on precursors in Oslo in May 2014.",
        facts: [
          {
            status: "accepted",
            fields: {
              name: "regional seminar on precursors",
              kind: "symposium",
              from: "2014-05",
              place: "Oslo",
              country: "NO",
              organizers: ["UNODC"],
            },
          },
        ],
      },
    ],
    ignores: [{ text: "A seminar was announced.", because: "it has no name, time or place" }],
    read: readAll,
  },
  {
    name: "event/workshop",
    type: "Event",
    reads: "Workshops that are not trainings: nobody is counted as trained in them.",
    examples: [
      {
        text: "A workshop on drug profiling took place in Oslo on 4 May 2014.",
        facts: [
          {
            status: "accepted",
            fields: {
              name: "workshop on drug profiling",
              kind: "workshop",
              from: "2014-05-04",
              place: "Oslo",
              country: "NO",
            },
          },
        ],
      },
    ],
    ignores: [
      {
        text: "Workshops on drug profiling took place in Oslo in 2014.",
        because: "there were several, and none has a name",
      },
    ],
    read: readAll,
  },
  {
    name: "event/press_conference",
    type: "Event",
    reads: "Press conferences and briefings.",
    examples: [
      {
        text: "The police gave a press conference in Oslo on 4 May 2014.",
        facts: [
          {
            status: "accepted",
            fields: {
              name: "press conference",
              kind: "press_conference",
              from: "2014-05-04",
              place: "Oslo",
              country: "NO",
            },
          },
        ],
      },
    ],
    ignores: [{ text: "A press conference was planned.", because: "it has no time or place" }],
    read: readAll,
  },
  {
    name: "event/ceremony",
    type: "Event",
    reads: "Ceremonies.",
    examples: [
      {
        text: "A ceremony of drug destruction was held in Oslo on 4 May 2014.",
        facts: [
          {
            status: "accepted",
            fields: {
              name: "ceremony of drug destruction",
              kind: "ceremony",
              from: "2014-05-04",
              place: "Oslo",
              country: "NO",
            },
          },
        ],
      },
    ],
    ignores: [{ text: "There was no ceremony.", because: "it has no name, time or place" }],
    read: readAll,
  },
  {
    name: "event/exercise",
    type: "Event",
    reads: "Exercises and drills that have no name of their own.",
    examples: [
      {
        text: "A joint exercise of border guards was held in Oslo in May 2014.",
        facts: [
          {
            status: "accepted",
            fields: {
              name: "exercise of border guards",
              kind: "exercise",
              from: "2014-05",
              place: "Oslo",
              country: "NO",
            },
          },
        ],
      },
    ],
    ignores: [
      { text: "The exercise area near Oslo was closed in May 2014.", because: "the word says what the area is for" },
    ],
    read: readAll,
  },
  {
    name: "event/operation",
    type: "Event",
    reads: "Operations by their names, with the days on which they ran.",
    examples: [
      {
        text: "Operation Northern Light ran from 4 May to 12 May 2014 in Norway.",
        facts: [
          {
            status: "accepted",
            fields: {
              name: "Operation Northern Light",
              kind: "operation",
              from: "2014-05-04",
              to: "2014-05-12",
              country: "NO",
            },
          },
        ],
      },
      {
        text: "During an operation dubbed “Polar Fox” police searched ten ships.",
        facts: [{ status: "accepted", fields: { name: "Polar Fox", kind: "operation" } }],
      },
    ],
    ignores: [{ text: "The police operation in Oslo ended on 4 May 2014.", because: "it has no name" }],
    read: readAll,
  },
  {
    name: "event/visit",
    type: "Event",
    reads: "Visits by officials.",
    examples: [
      {
        text: "The official visit of the minister to Oslo began on 4 May 2014.",
        facts: [
          {
            status: "accepted",
            fields: { name: "official visit of the minister to Oslo", kind: "visit", from: "2014-05-04" },
          },
        ],
      },
    ],
    ignores: [{ text: "A visit was announced.", because: "it has no time and did not take place" }],
    read: readAll,
  },
];
