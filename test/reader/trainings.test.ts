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
  // Who is trained stands in a later sentence
  [
    "Border officials from Serbia and Albania began a course on forged papers in Tirana on 3 June 2019.\n\nSeventeen senior officers sit in the classroom of the Harbour Academy.",
    [{ name: "course on forged papers", participants: 17, from: "2019-06-03", place: "Tirana", country: "AL" }],
  ],
  [
    "The training on parcels, hosted by the Danish Customs Agency, began in Aarhus, Denmark, on 3 May 2021. Thirty participants learn to read X-ray images.",
    [
      {
        name: "training on parcels",
        providers: ["Danish Customs Agency"],
        participants: 30,
        from: "2021-05-03",
        place: "Aarhus",
        country: "DK",
      },
    ],
  ],
  [
    "A course on synthetic drugs for customs officers opened in Quito on 3 June 2019. Twenty-two inspectors from Peru and Chile are attending.",
    [
      {
        name: "course on synthetic drugs for customs officers",
        audience: "customs officers",
        participants: 22,
        beneficiaries: ["PE", "CL"],
        from: "2019-06-03",
        place: "Quito",
        country: "EC",
      },
    ],
  ],
  // Trainers who are trained, and a name with hyphens
  [
    "Fifteen Afghan police trainers completed an OSCE-organized train-of-trainers course on 3 June 2019.",
    [
      {
        name: "train-of-trainers course",
        providers: ["OSCE"],
        beneficiaries: ["AF"],
        participants: 15,
        to: "2019-06-03",
      },
    ],
  ],
  [
    "Twelve instructors from the Ghana Police Service finished an INTERPOL-led course on ports in Accra.",
    [
      {
        name: "course on ports",
        providers: ["INTERPOL"],
        beneficiaries: ["Ghana Police Service"],
        participants: 12,
        place: "Accra",
        country: "GH",
      },
    ],
  ],
  // Who provides it, with whom, and who pays where nobody else provides it
  [
    "UNODC, in cooperation with the World Customs Organization, trained 40 officers from Kenya and Uganda in 2018.",
    [
      {
        name: "trained 40 officers",
        providers: ["UNODC", "World Customs Organization"],
        beneficiaries: ["KE", "UG"],
        participants: 40,
        from: "2018",
      },
    ],
  ],
  [
    "The Harbour Bureau funded a course on ports for 30 Peruvian prosecutors, taught by the Spanish Guardia Civil.",
    [
      {
        name: "course on ports for 30 Peruvian prosecutors",
        providers: ["Spanish Guardia Civil"],
        beneficiaries: ["PE"],
        audience: "Peruvian prosecutors",
        participants: 30,
      },
    ],
  ],
  [
    "With the support of Norway, a seminar on forensics for 25 chemists was held in Lima on 4-6 May 2016.",
    [
      {
        name: "seminar on forensics for 25 chemists",
        providers: ["NO"],
        audience: "chemists",
        participants: 25,
        from: "2016-05-04",
        to: "2016-05-06",
        place: "Lima",
        country: "PE",
      },
    ],
  ],
  [
    "A course on container control, held in Mombasa from 3 to 7 June 2019, brought together 21 officers of the Kenya Revenue Authority. The course was funded by Japan and delivered by experts from UNODC.",
    [
      {
        name: "course on container control",
        providers: ["UNODC"],
        beneficiaries: ["Kenya Revenue Authority"],
        participants: 21,
        from: "2019-06-03",
        to: "2019-06-07",
        place: "Mombasa",
        country: "KE",
      },
    ],
  ],
  // Told again, it is one
  [
    "24 officers complete course\n\nTwenty-four officers of the Latvian State Police completed a course on darknet markets in Riga. The 24 officers were trained by INTERPOL.",
    [
      {
        name: "course on darknet markets",
        providers: ["INTERPOL"],
        beneficiaries: ["Latvian State Police"],
        participants: 24,
        place: "Riga",
        country: "LV",
      },
    ],
  ],
  // An agreement in the sentence has a place and a day of its own
  [
    "Under the memorandum that Iran and Oman signed in Tehran on 3 May 2016, 35 officers attended courses on ports.",
    [{ name: "courses on ports", participants: 35, agreement: "memorandum between Iran and Oman" }],
  ],
  // No training, or only in passing
  ["60 trained officers took part in the raid in Lagos.", []],
  ["Police trained dogs, and 30 officers seized 25 kg of heroin.", []],
  ["The training department has 300 officers.", []],
  ["Training of officers is a priority for Norway.", []],
  ["Officers receive regular training on ports.", []],
  ["The training centre was opened in 2011.", []],
  ["The training course lasted five days.", []],
  ["The coach trains a football team.", []],
  ["Nobody was trained for the work at the port.", []],
  ["A workshop on dark web markets was held in Riga in 2020.", []],
])("%s", (text, expected) => {
  expect(fieldsFound("TrainingProgram", text)).toEqual(expected);
});

test("a course that counts nobody is accepted where two of its day, place and provider are said", () => {
  const texts = [
    "UNODC held a training course on ports in 2018.",
    "A training course on ports was held in 2018.",
    "As many as 90 officers completed a training course on parcels in 2016.",
  ];
  expect(
    texts.map((text) => found("TrainingProgram", text).map(({ status, found: { rule } }) => [status, rule])),
  ).toEqual([[["accepted", "training/named"]], [["proposed", "training/named"]], [["accepted", "training/counted"]]]);
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

test.each([
  "Norway undertook to train 50 officers from Ghana by the end of 2024.",
  "Italy plans to organize a training course on ports for 20 officers from Albania.",
  "Two training courses on ports for 40 officers are planned in Lima.",
])("%s states no training", (text) => {
  expect(found("TrainingProgram", text)).toMatchObject([{ status: "proposed" }]);
});
