import { expect, test } from "@jest/globals";
import { extract } from "../../src/reader/read.js";

/** The country and region of each seizure of a text. */
const read = (text: string): unknown =>
  extract(text, { publishedOn: null, publisher: null })
    .facts.filter(({ type }) => type === "SeizureStat")
    .map(({ fields: { country = null, region = null } }) => [country, region]);

test.each([
  ["Police in Scotland seized 25 kg of cocaine in 2014.", [["GB", "Scotland"]]],
  ["In 2014 officers across England and Wales seized 25 kg of cocaine.", [["GB", "England and Wales"]]],
  ["Customs in Zanzibar seized 25 kg of heroin in 2014.", [["TZ", "Zanzibar"]]],
  ["Scottish police seized 25 kg of cocaine in 2014.", [[null, null]]],
  ["Serbia and Montenegro seized 25 kg of heroin in 2004.", [[null, "Serbia and Montenegro"]]],
  ["The Netherlands Antilles seized 25 kg of cocaine in 2004.", [[null, "Netherlands Antilles"]]],
  ["Customs in the USSR seized 25 kg of heroin in 1984.", [[null, "USSR"]]],
  [
    "Germany seized 5 kg of heroin in 1988. Yugoslavia seized 30 kg of heroin in 1988.",
    [
      ["DE", null],
      [null, "Yugoslavia"],
    ],
  ],
  ["Customs in Hong Kong SAR, China seized 40 kg of cocaine in 2019.", [["HK", null]]],
  ["CUSTOMS IN TÜRKİYE SEIZED 40 KG OF HEROIN IN 2019.", [["TR", null]]],
  ["Police in Co\u0302te d’Ivoire seized 40 kg of cannabis in 2019.", [["CI", null]]],
])("%s", (text, places) => {
  expect(read(text)).toEqual(places);
});

test("a statistic of a part of a state is not one of the state", () => {
  const { facts } = extract("In Scotland, there were 400 arrests in 2014.", { publishedOn: null, publisher: null });
  expect(facts.filter(({ type }) => type === "Statistic").map(({ fields }) => fields.country)).toEqual([undefined]);
});

test("a number that nobody can read is unexplained, and no other number", () => {
  const { facts, unexplained } = extract("Police in Kazakhstan seized 1,2,3 kg of heroin in 2019.", {
    publishedOn: null,
    publisher: null,
  });
  expect([facts.filter(({ type }) => type === "SeizureStat"), unexplained.map(({ quote }) => quote)]).toEqual([
    [],
    ["1,2,3"],
  ]);
});
