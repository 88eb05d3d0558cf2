import { expect, test } from "@jest/globals";
import { fieldsFound, found } from "./found.js";

test.each([
  [
    "China has held ten training programs for Afghan police, helping train over 200 officers.",
    [
      {
        name: "training programs for Afghan police",
        audience: "Afghan police",
        providers: ["CN"],
        beneficiaries: ["AF"],
        participants: 200,
        programs: 10,
        qualifier: "over",
      },
    ],
  ],
  [
    "Between 2010 and 2014 Turkey organized 12 training programs for Afghan officers.",
    [
      {
        name: "training programs for Afghan officers",
        audience: "Afghan officers",
        providers: ["TR"],
        beneficiaries: ["AF"],
        programs: 12,
        from: "2010",
        to: "2014",
      },
    ],
  ],
  [
    "India has conducted 15 training courses for police officers from Nepal since 2012.",
    [
      {
        name: "training courses for police officers",
        audience: "police officers",
        providers: ["IN"],
        beneficiaries: ["NP"],
        programs: 15,
        from: "2012",
        to: "..",
      },
    ],
  ],
  [
    "In 2014 Chile held over 30 training courses for the customs and border guards of Peru.",
    [
      {
        name: "training courses for the customs and border guards of Peru",
        providers: ["CL"],
        beneficiaries: ["PE"],
        audience: "customs and border guards",
        programs: 30,
        qualifier: "over",
        from: "2014",
      },
    ],
  ],
  [
    "In 2014 Chile held over 30 training courses for about 500 officers from Peru.",
    [
      {
        name: "training courses for about 500 officers",
        providers: ["CL"],
        beneficiaries: ["PE"],
        audience: "officers",
        participants: 500,
        programs: 30,
        qualifier: "about",
        programsQualifier: "over",
        from: "2014",
      },
    ],
  ],
  [
    "As many as 90 officers completed the training course on parcels in 2016.",
    [{ name: "training course on parcels", participants: 90, qualifier: "upto", from: "2016" }],
  ],
  [
    "Some 25 judges attended a training session in Lima on 3 March 2019.",
    [
      {
        name: "training session",
        participants: 25,
        qualifier: "about",
        from: "2019-03-03",
        place: "Lima",
        country: "PE",
      },
    ],
  ],
  [
    "More than thirty cadets attended the training course on parcels in\nMay 2016.",
    [{ name: "training course on parcels", participants: 30, qualifier: "over", from: "2016-05" }],
  ],
  [
    "UNODC held a training course on ports in 2018.",
    [{ name: "training course on ports", providers: ["UNODC"], from: "2018" }],
  ],
  [
    "Under an agreement signed between China and Laos in 2004, China has held training courses for Lao police, helping train about 150 officers.",
    [
      {
        name: "training courses for Lao police",
        audience: "Lao police",
        providers: ["CN"],
        beneficiaries: ["LA"],
        participants: 150,
        qualifier: "about",
        agreement: "agreement between China and Laos",
      },
    ],
  ],
  [
    "UNODC trained 45 customs officers from Kyrgyzstan in Osh in 2017.",
    [
      {
        name: "trained 45 customs officers",
        providers: ["UNODC"],
        beneficiaries: ["KG"],
        participants: 45,
        from: "2017",
        place: "Osh",
        country: "KG",
      },
    ],
  ],
  ["The training centre was opened in 2011.", []],
  ["The training course lasted five days.", []],
  ["The coach trains a football team.", []],
  ["Nobody was trained for the work at the port.", []],
  ["A workshop on dark web markets was held in Riga in 2020.", []],
])("%s", (text, expected) => {
  expect(fieldsFound("TrainingProgram", text)).toEqual(expected);
});

test("a course that counts nobody is proposed, one that does is accepted", () => {
  const texts = [
    "UNODC held a training course on ports in 2018.",
    "As many as 90 officers completed a training course on parcels in 2016.",
  ];
  expect(
    texts.map((text) => found("TrainingProgram", text).map(({ status, found: { rule } }) => [status, rule])),
  ).toEqual([[["proposed", "training/named"]], [["accepted", "training/counted"]]]);
});

const signed =
  "Norway and Peru signed an agreement in 2007. Norway and Peru signed a memorandum of understanding in 2010.";

test.each([
  [
    "Under the agreement, Norway held ten training courses for officers from Peru.",
    "agreement between Norway and Peru",
  ],
  ["Norway held ten training courses for officers from Peru under this memorandum.", "memorandum of understanding"],
  [
    "In 2012 Norway held ten training courses for officers from Peru under an agreement signed between Norway and Peru in 2007.",
    "agreement between Norway and Peru",
  ],
])("the agreement of a training: %s", (text, agreement) => {
  expect(fieldsFound("TrainingProgram", `${signed} ${text}`)).toMatchObject([{ beneficiaries: ["PE"], agreement }]);
});

test.each([
  "Norway held ten training courses for officers from Peru.",
  "Norway held ten training courses on the agreement for officers from Peru.",
  "Under the protocol, Norway held ten training courses for officers from Peru.",
])("no agreement of a training: %s", (text) => {
  expect(fieldsFound("TrainingProgram", `${signed} ${text}`)).toEqual([
    expect.not.objectContaining({ agreement: expect.anything() }),
  ]);
});
