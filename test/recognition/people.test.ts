import { expect, test } from "@jest/globals";
import { PeopleInText } from "../../src/reader/setting/people-in-text.js";
import { readText } from "../../src/recognition/reading.js";

const peopleIn = (text: string) =>
  readText(text, { publishedOn: null, publisher: null }).sentences.flatMap(({ people }) => people);

/** Each person: the name, the title, the body or country, and how the text introduces them. */
const read = (text: string): unknown =>
  peopleIn(text).map(({ name, title, organization, country, case: how }) => [
    name,
    title,
    organization?.name ?? country?.code ?? null,
    how,
  ]);

test.each([
  [
    "Arvo Tamm, director of the Estonian Drug Bureau",
    [["Arvo Tamm", "director", "Estonian Drug Bureau", "title-after"]],
  ],
  ["UNODC Regional Representative Ilse Brandt", [["Ilse Brandt", "Regional Representative", "UNODC", "title-before"]]],
  [
    "Col. Gen. Timur Saidov, head of the Danish Customs Agency",
    [["Timur Saidov", "head", "Danish Customs Agency", "title-after"]],
  ],
  ["Gen. Farhod Karimzoda", [["Farhod Karimzoda", "Gen.", null, "rank"]]],
  [
    "Deputy Minister of Internal Affairs of Tajikistan Bakhrom Yusufi",
    [["Bakhrom Yusufi", "Deputy Minister of Internal Affairs", "TJ", "title-before"]],
  ],
  [
    "Tajikistan's Deputy Interior Minister Sherali Rahimzoda",
    [["Sherali Rahimzoda", "Deputy Interior Minister", "TJ", "title-before"]],
  ],
  [
    "Hugo Lind, Tajikistan's deputy interior minister,",
    [["Hugo Lind", "deputy interior minister", "TJ", "title-after"]],
  ],
  ["Hugo Lind, UNODC's Representative in Kenya,", [["Hugo Lind", "Representative", "UNODC", "title-after"]]],
  ["Mr. Pavel Dvorak from the Czech Police", [["Pavel Dvorak", null, "Czech Police", "from-body"]]],
  ["Dr. Hugo Lind of the World Health Organization", [["Hugo Lind", null, "World Health Organization", "from-body"]]],
  ["K. J. Alder, U.S. Attorney", [["K. J. Alder", "U.S. Attorney", null, "title-after"]]],
  [
    "Jean-Luc Moreau, director of the French Customs Service",
    [["Jean-Luc Moreau", "director", "French Customs Service", "title-after"]],
  ],
  ["Ines de la Vega, Spain's health minister,", [["Ines de la Vega", "health minister", "ES", "title-after"]]],
  ["Abu Bakr al Hasani, Iraq's interior minister,", [["Abu Bakr al Hasani", "interior minister", "IQ", "title-after"]]],
  [
    "Inga Berzina, acting head of the anti-drug department",
    [["Inga Berzina", "acting head of the anti-drug department", null, "title-after"]],
  ],
  ["Superintendent of Police Ravi Menon", [["Ravi Menon", "Superintendent of Police", null, "title-before"]]],
  [
    "Eva Strand – spokeswoman of the Danish Customs Agency",
    [["Eva Strand", "spokeswoman", "Danish Customs Agency", "title-after"]],
  ],
  [
    "Hugo Lind, head of the Swedish Customs Agency, and Eva Strand, deputy head of the Danish Customs Agency",
    [
      ["Hugo Lind", "head", "Swedish Customs Agency", "title-after"],
      ["Eva Strand", "deputy head", "Danish Customs Agency", "title-after"],
    ],
  ],
  ["the smuggler Boris Kravets was held", []],
  ["John Miller and Peter Stone", []],
])("%s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test("a shorter mention is whoever was introduced before, unless two share the name", () => {
  const people = new PeopleInText(
    peopleIn(
      `Arvo Tamm, director of the Estonian Drug Bureau, met Ilse Brandt, head of the Danish Customs Agency, and
       Jonas Brandt, head of the Swedish Customs Agency.`,
    ),
  );
  expect(
    ["Arvo Tamm", "Tamm", "tamm", "Brandt", "Jonas Brandt", "Kask"].map((name) => people.find(name)?.name ?? null),
  ).toEqual(["Arvo Tamm", "Arvo Tamm", "Arvo Tamm", null, "Jonas Brandt", null]);
});

test("a last name with another letter is a misprint, but for the first one; another name is not", () => {
  const people = new PeopleInText(peopleIn("Rustam Nazirov, Secretary-General of the SCO"));
  expect(
    ["Nazarov", "Nazirof", "Lazirov", "Petrov", "Nozorov"].map((name) => people.findMisspelt(name)?.name ?? null),
  ).toEqual(["Rustam Nazirov", "Rustam Nazirov", null, null, null]);
});
