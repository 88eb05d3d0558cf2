import { expect, test } from "@jest/globals";
import { isAcronym } from "../../src/recognition/organizations/acronyms.js";
import { readText } from "../../src/recognition/reading.js";

/** What the text calls each body, how that was recognised, and the body's name with its acronym. */
function read(text: string): string[] {
  const { sentences } = readText(text, { publishedOn: null, publisher: null });
  const mentions = sentences.flatMap(({ organizations }) =>
    organizations.map(({ start, end, basis, organization: { name, acronym } }) =>
      [text.slice(start, end), basis, acronym === null ? name : `${name} = ${acronym}`].join(" | "),
    ),
  );
  return [...new Set(mentions)];
}

test.each([
  [
    "The Baltic Narcotics Observatory (BNO) grew. The BNO left.",
    [
      "Baltic Narcotics Observatory | defined | Baltic Narcotics Observatory = BNO",
      "BNO | acronym | Baltic Narcotics Observatory = BNO",
    ],
  ],
  [
    "the North Sea Container Taskforce (“NSCT”)",
    [
      "North Sea Container Taskforce | defined | North Sea Container Taskforce = NSCT",
      "NSCT | acronym | North Sea Container Taskforce = NSCT",
    ],
  ],
  [
    "the Institute for the Study of Ports, Parcels and Trade (ISPPT)",
    [
      "Institute for the Study of Ports, Parcels and Trade | defined | Institute for the Study of Ports, Parcels and Trade = ISPPT",
      "ISPPT | acronym | Institute for the Study of Ports, Parcels and Trade = ISPPT",
    ],
  ],
  [
    "CARICC (the Central Asian Regional Information and Coordination Centre) met",
    [
      "CARICC | known | Central Asian Regional Information and Coordination Centre = CARICC",
      "Central Asian Regional Information and Coordination Centre | known | Central Asian Regional Information and Coordination Centre = CARICC",
    ],
  ],
  [
    "The Baltic Customs Agency grew, and the Agency left.",
    [
      "Baltic Customs Agency | head | Baltic Customs Agency", //
      "Agency | short | Baltic Customs Agency",
    ],
  ],
  [
    "The Adriatic Customs Intelligence Bureau met. The Customs Intelligence Bureau left.",
    [
      "Adriatic Customs Intelligence Bureau | head | Adriatic Customs Intelligence Bureau",
      "Customs Intelligence Bureau | head | Adriatic Customs Intelligence Bureau",
    ],
  ],
  [
    "UNODC met. The UN Office on Drugs and Crime left.",
    [
      "UNODC | known | UN Office on Drugs and Crime = UNODC",
      "UN Office on Drugs and Crime | known | UN Office on Drugs and Crime = UNODC",
    ],
  ],
  [
    "the UNODC Country Office in Pakistan",
    ["UNODC Country Office in Pakistan | head | UNODC Country Office in Pakistan", "UNODC | known | UNODC = UNODC"],
  ],
  [
    "the Danish Customs Agency and Swedish Police Authority",
    [
      "Danish Customs Agency | head | Danish Customs Agency",
      "Swedish Police Authority | head | Swedish Police Authority",
    ],
  ],
  [
    "The Danish Customs Agency under the Ministry of Taxation",
    ["Danish Customs Agency | head | Danish Customs Agency", "Ministry of Taxation | head | Ministry of Taxation"],
  ],
  ["the Office on Ports and Waters", ["Office on Ports and Waters | head | Office on Ports and Waters"]],
  ["the Ministry of Justice of Austria", ["Ministry of Justice of Austria | head | Ministry of Justice of Austria"]],
  ["Head of the Danish Customs Agency", ["Danish Customs Agency | head | Danish Customs Agency"]],
  [
    "A course for inspectors was held by the Baltic Customs\nAgency.",
    ["Baltic Customs\nAgency | head | Baltic Customs Agency"],
  ],
  ["the NBKX met", ["NBKX | acronym | NBKX"]],
  ["the National Drug Strategy (NDS) and the Treaty on Ports", []],
  ["THE POLICE WHO LEFT and those who stayed", []],
  ["officials of the police and the army with an MDMA tablet", []],
])("%s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ["UNODC", true],
  ["UNAIDS", true],
  ["BPol", false],
  ["ASEAN-NARCO", true],
  ["U.N.", true],
  ["Police", false],
  ["X", false],
  ["INTERNATIONALISM", false],
])("%s is an acronym: %s", (text, expected) => {
  expect(isAcronym(text)).toBe(expected);
});
