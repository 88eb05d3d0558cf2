import { expect, test } from "@jest/globals";
import { fieldsFound, found } from "./found.js";

const workshop = {
  name: "workshop on precursors",
  kind: "workshop",
  place: "Tashkent",
  country: "UZ",
  durationDays: 3,
};

test.each([
  ["A three-day workshop on precursors opened in Tashkent on 4 June 2019.", [{ ...workshop, from: "2019-06-04" }]],
  [
    "The fifth meeting of the heads of anti-drug agencies was held in Dushanbe, Tajikistan, on 21 May 2015.",
    [
      {
        name: "fifth meeting of the heads of anti-drug agencies",
        kind: "meeting",
        from: "2015-05-21",
        place: "Dushanbe",
        country: "TJ",
      },
    ],
  ],
  [
    "The SCO and the Paris Pact Initiative launched an expert working group in Beijing on 6 October 2016.",
    [
      {
        name: "expert working group",
        kind: "meeting",
        from: "2016-10-06",
        place: "Beijing",
        country: "CN",
        organizers: ["SCO", "Paris Pact Initiative"],
      },
    ],
  ],
  [
    "An expert working group jointly organized by the SCO and UNODC was held in Almaty on 6-8 October 2016.",
    [
      {
        name: "expert working group",
        kind: "meeting",
        from: "2016-10-06",
        to: "2016-10-08",
        place: "Almaty",
        country: "KZ",
        organizers: ["SCO", "UNODC"],
      },
    ],
  ],
  [
    "Delegates from 18 countries attended the Second Ministerial Conference on Drug Control in Vienna on 12 March 2014.",
    [
      {
        name: "Second Ministerial Conference on Drug Control",
        kind: "conference",
        from: "2014-03-12",
        place: "Vienna",
        country: "AT",
        countriesRepresented: 18,
      },
    ],
  ],
  [
    "The Danube Police Academy hosted a two-day symposium on forensics in Budapest on 9 and 10 March 2013.",
    [
      {
        name: "symposium on forensics",
        kind: "symposium",
        from: "2013-03-09",
        to: "2013-03-10",
        place: "Budapest",
        country: "HU",
        organizers: ["Danube Police Academy"],
        durationDays: 2,
      },
    ],
  ],
  // A place that no list knows, with its country
  [
    "The Danish Customs Agency organized a seminar on parcels in Aarhus, Denmark, on 2 June 2016.",
    [
      {
        name: "seminar on parcels",
        kind: "symposium",
        from: "2016-06-02",
        place: "Aarhus",
        country: "DK",
        organizers: ["Danish Customs Agency"],
      },
    ],
  ],
  [
    "Tianjin hosted the Asia Forum on Synthetic Drugs in September 2012.",
    [{ name: "Asia Forum on Synthetic Drugs", kind: "conference", from: "2012-09", place: "Tianjin", country: "CN" }],
  ],
  [
    "A conference on cocaine was held from 3 to 5 May 2017 in Lima.",
    [
      {
        name: "conference on cocaine",
        kind: "conference",
        from: "2017-05-03",
        to: "2017-05-05",
        place: "Lima",
        country: "PE",
      },
    ],
  ],
  [
    "Operation Snow Lynx was carried out in Mongolia in 2018.",
    [{ name: "Operation Snow Lynx", kind: "operation", from: "2018", country: "MN" }],
  ],
  [
    "During the operation, dubbed Amber Gate, police in Latvia made arrests in May 2017.",
    [{ name: "Amber Gate", kind: "operation", from: "2017-05", country: "LV" }],
  ],
  // Said twice, it is one
  [
    "The Third Baltic Drug Summit was held in Riga on 5 May 2022. At the Third Baltic Drug Summit, nobody slept.",
    [{ name: "Third Baltic Drug Summit", kind: "meeting", from: "2022-05-05", place: "Riga", country: "LV" }],
  ],
  [
    "Officers of the customs took part in Operation Copper Kite in Peru on 3 May 2011. Operation Copper Kite netted a dozen people.",
    [{ name: "Operation Copper Kite", kind: "operation", from: "2011-05-03", country: "PE" }],
  ],
  // No events
  ["A meeting was held, and police carried out an operation in May 2017.", []],
  ["The meeting room was painted in May 2019.", []],
  ["The meeting participants left Moscow on 3 May 2019.", []],
])("%s", (text, expected) => {
  expect(fieldsFound("Event", text)).toEqual(expected);
});

test.each([
  ["on Tuesday", "2018-11-15", { from: "2018-11-13" }],
  ["yesterday", "2018-11-15", { from: "2018-11-14" }],
  ["today", "2018-11-15", { from: "2018-11-15" }],
  ["on Tuesday", null, { when: "on Tuesday" }],
  ["yesterday", null, { when: "yesterday" }],
  ["last year", null, { when: "last year" }],
])("%s in a text of %s is %s", (day, publishedOn, time) => {
  const expected = { ...workshop, ...time };
  expect(
    fieldsFound("Event", `A three-day workshop on precursors opened in Tashkent ${day}.`, { publishedOn }),
  ).toEqual([expected]);
});

test("a day that counts from the publication says so", () => {
  const [event] = found("Event", "A three-day workshop on precursors opened in Tashkent on Tuesday.", {
    publishedOn: "2018-11-15",
  });
  expect(event?.evidence.get("from")).toMatchObject({ raw: "on Tuesday", rule: "date/weekday-up-to-publication" });
});

test.each([
  ["The minister held a press conference in Bishkek on 3 March 2020.", { name: "press conference", place: "Bishkek" }],
  ["The director told a press conference that heroin was rare.", { name: "press conference" }],
  [
    "The chief spoke at a press conference of the Interior Ministry.",
    { name: "press conference of the Interior Ministry", organizers: ["Interior Ministry"] },
  ],
  ["The decision was taken by the ministers at a meeting on 4 May 2007.", { name: "meeting", from: "2007-05-04" }],
  ["The plan was approved at a session in Lima on 5 June 2012.", { name: "session in Lima", place: "Lima" }],
  ["Heroin was burnt. The ceremony took place in Quito on 26 June 2018.", { name: "ceremony", place: "Quito" }],
  ["The ceremony, attended by envoys of nine countries, ended with a song.", { countriesRepresented: 9 }],
  [
    "A joint exercise by the Estonian Coast Guard and the Latvian Navy was held in the Gulf on 6 May 2017.",
    { name: "exercise", from: "2017-05-06", organizers: ["Estonian Coast Guard", "Latvian Navy"] },
  ],
])("a plain noun tells of an event: %s", (text, fields) => {
  expect(found("Event", text)).toMatchObject([{ status: "accepted", fields }]);
});

test.each([
  [
    "Employees of the Harbour Bureau visited UNODC on 6 and 7 April 2021.",
    { name: "visit to UNODC", kind: "visit", from: "2021-04-06", to: "2021-04-07" },
  ],
  [
    "A delegation of the Danish Customs Agency visited Nairobi from 3 to 5 June 2019.",
    { name: "visit to Nairobi", kind: "visit", from: "2019-06-03", to: "2019-06-05" },
  ],
  ["Minister Ann Ray visited Peru in May 2018.", { name: "visit to Peru", kind: "visit", from: "2018-05" }],
  ["The Bureau sent a mission to Zambia from 17 to 21 June 2019.", { name: "mission to Zambia", kind: "visit" }],
])("a verb tells of a visit: %s", (text, fields) => {
  expect(found("Event", text)).toMatchObject([{ status: "accepted", fields }]);
});

test.each([
  "Officers visited the site on 4 May 2018.",
  "He had visited Iran in 2015.",
  "The delegation did not visit Oslo on 4 May 2019.",
  "Their mission is to protect the harbour of Oslo.",
  "Lima was visited by many.",
])("no event: %s", (text) => {
  expect(found("Event", text)).toEqual([]);
});

test.each([
  [
    "The states carried out the Amber-Falcon sub-regional anti-drug operation from 4 to 8 October 2020.",
    { name: "Amber-Falcon", from: "2020-10-04", to: "2020-10-08" },
  ],
  [
    "Police took part in the “Silent Harbour” special operation on 3-9 May 2021.",
    { name: "Silent Harbour", from: "2021-05-03", to: "2021-05-09" },
  ],
  ["Officers held the Fox-2019 preventive operation in Osh in June 2019.", { name: "Fox-2019", from: "2019-06" }],
  [
    "INTERPOL launched Operation Copper Tide in Ghana and Togo on 3 May 2020.",
    { name: "Operation Copper Tide", from: "2020-05-03", organizers: ["INTERPOL"] },
  ],
])("an operation has its name before the noun, or behind: %s", (text, fields) => {
  expect(found("Event", text)).toMatchObject([{ status: "accepted", fields: { kind: "operation", ...fields } }]);
});

test.each([
  "The INTERPOL-led operation ran in May 2019.",
  "The Afghan-Tajik operation ended on 4 May 2019.",
  "The Anti-Drug operation failed on 4 May 2019.",
  "The Lima-Quito operation ended on 4 May 2019.",
])("an operation has no name: %s", (text) => {
  expect(found("Event", text)).toEqual([]);
});

test("the day and town of a report on an operation are not its own", () => {
  expect(fieldsFound("Event", "The results of Operation Copper Tide were summed up in Lima on 9 June 2020.")).toEqual([
    { name: "Operation Copper Tide", kind: "operation" },
  ]);
});

test.each([
  "The next meeting will be held in Ankara in 2019.",
  "The third session is scheduled for Dakar in 2026.",
  "The Fourth Ministerial Meeting of the Pact may be held in Tehran in March 2026.",
  "A workshop on parcels is planned in Oslo for May 2026.",
  "The minister will visit Oslo on 4 May 2026.",
])("what is planned is proposed: %s", (text) => {
  expect(found("Event", text)).toMatchObject([{ status: "proposed" }]);
});

test.each([
  [
    "A seminar on precursors was held in Lima on 5 May 2019 with the support of the European Union.",
    ["European Union"],
  ],
  ["The Harbour Police Agency hosted a two-day symposium on ports in June 2019.", ["Harbour Police Agency"]],
  [
    "A forum on drugs, organized by the Danish Customs Agency in cooperation with UNODC, took place in Riga on 3 May 2019.",
    ["Danish Customs Agency", "UNODC"],
  ],
  ["Under the auspices of the SCO, an expert meeting on opiates was held in Tashkent on 4 May 2015.", ["SCO"]],
  ["The African Union (AU) met. The AU held a drug control conference in May 2018.", ["African Union"]],
])("who holds an event: %s", (text, organizers) => {
  expect(fieldsFound("Event", text)).toMatchObject([{ organizers }]);
});

const speakers = "Ingrid Solheim, director of the Norwegian Customs Service";

test.each([
  [
    `The Third Forum on Ports, held in Oslo on 4 May 2014, was attended by ${speakers}, and Dr Per Dahl.`,
    ["Ingrid Solheim"],
  ],
  [`${speakers}, took part in the Third Forum on Ports in Oslo on 4 May 2014.`, ["Ingrid Solheim"]],
  [`${speakers}, opened the Third Forum on Ports in Oslo on 4 May 2014.`, ["Ingrid Solheim"]],
])("officials at an event: %s", (text, officials) => {
  expect(fieldsFound("Event", text)).toMatchObject([{ officials }]);
});

test.each([
  `${speakers}, praised the Third Forum on Ports in Oslo on 4 May 2014.`,
  `Staff of ${speakers}, heard of the Third Forum on Ports in Oslo on 4 May 2014.`,
])("no official at an event: %s", (text) => {
  expect(fieldsFound("Event", text)).toEqual([expect.not.objectContaining({ officials: expect.anything() })]);
});

test.each([
  [
    "According to the host, the Danube Police Academy, the forum on ports was held in Oslo on 4 May 2014.",
    ["Danube Police Academy"],
  ],
  ["Norway hosted the Third Forum on Ports in Oslo on 4 May 2014.", ["NO"]],
  ["A working group of the Paris Pact met in Oslo on 4 May 2014.", ["Paris Pact"]],
  ["The Paris Pact's working group on ports met in Oslo on 4 May 2014.", ["Paris Pact"]],
  ["The Second Policy Meeting, held under the Paris Pact, took place in Oslo on 4 May 2014.", ["Paris Pact"]],
])("organizers: %s", (text, organizers) => {
  expect(fieldsFound("Event", text)).toMatchObject([{ organizers }]);
});

test.each([
  "A forum on ports was held in Oslo on 4 May 2014, and UNODC praised it.",
  "Police in Norway spoke of the Third Forum on Ports in Oslo on 4 May 2014.",
])("no organizers: %s", (text) => {
  expect(fieldsFound("Event", text)).toEqual([expect.not.objectContaining({ organizers: expect.anything() })]);
});
