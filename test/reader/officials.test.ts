import { expect, test } from "@jest/globals";
import { fieldsFound, found } from "./found.js";

test.each([
  [
    "Arvo Tamm, director of the Estonian Drug Bureau, opened the meeting.",
    [{ name: "Arvo Tamm", title: "director", organization: "Estonian Drug Bureau" }],
  ],
  [
    "UNODC Regional Representative Ilse Brandt opened the meeting.",
    [{ name: "Ilse Brandt", title: "Regional Representative", organization: "UNODC" }],
  ],
  [
    "The meeting was opened by Col. Gen. Timur Saidov, head of the Drug Control Agency of Tajikistan.",
    [{ name: "Timur Saidov", title: "head", organization: "Drug Control Agency of Tajikistan" }],
  ],
  [
    "Zhang Haolin, deputy director of the China National Narcotics Control Commission, spoke. Zhang said that all was well.",
    [{ name: "Zhang Haolin", title: "deputy director", organization: "China National Narcotics Control Commission" }],
  ],
  [
    "Deputy Minister of Internal Affairs of Tajikistan Bakhrom Yusufi spoke.",
    [{ name: "Bakhrom Yusufi", title: "Deputy Minister of Internal Affairs", country: "TJ" }],
  ],
  [
    "Tajikistan's Deputy Interior Minister Sherali Rahimzoda spoke.",
    [{ name: "Sherali Rahimzoda", title: "Deputy Interior Minister", country: "TJ" }],
  ],
  [
    "The reply of Hugo Lind, Tajikistan's deputy interior minister, was short.",
    [{ name: "Hugo Lind", title: "deputy interior minister", country: "TJ" }],
  ],
  [
    "Hugo Lind, UNODC Representative in Kenya, spoke.",
    [{ name: "Hugo Lind", title: "Representative", organization: "UNODC" }],
  ],
  [
    "The Director of the Baltic Customs Agency, Inga Berzina, spoke.",
    [{ name: "Inga Berzina", title: "Director", organization: "Baltic Customs Agency" }],
  ],
  [
    "Inga Berzina, the Baltic Customs Agency's deputy director, spoke.",
    [{ name: "Inga Berzina", title: "deputy director", organization: "Baltic Customs Agency" }],
  ],
  ["Mr. Pavel Dvorak from the Czech Police said little.", [{ name: "Pavel Dvorak", organization: "Czech Police" }]],
  [
    "Dr. Hugo Lind of the World Health Organization spoke.",
    [{ name: "Hugo Lind", organization: "World Health Organization" }],
  ],
  ["Superintendent of Police Ravi Menon spoke.", [{ name: "Ravi Menon", title: "Superintendent of Police" }]],
  [
    "Inga Berzina, acting head of the anti-drug department, spoke.",
    [{ name: "Inga Berzina", title: "acting head of the anti-drug department" }],
  ],
  [
    "Hugo Lind, head of the Swedish Customs Agency, and Eva Strand, deputy head of the Danish Customs Agency, met.",
    [
      { name: "Hugo Lind", title: "head", organization: "Swedish Customs Agency" },
      { name: "Eva Strand", title: "deputy head", organization: "Danish Customs Agency" },
    ],
  ],
  // A later, other role of the same person
  [
    "Sergei Malinov, deputy head of the Federal Customs Service, spoke. Sergei Malinov, adviser to the UNODC, left.",
    [
      { name: "Sergei Malinov", title: "deputy head", organization: "Federal Customs Service" },
      { name: "Sergei Malinov", title: "adviser", organization: "UNODC" },
    ],
  ],
  // Once misspelt
  [
    "Rustam Nazirov, Secretary-General of the SCO, spoke. Nazarov left early.",
    [{ name: "Rustam Nazirov", title: "Secretary-General", organization: "SCO", aliases: ["Nazarov"] }],
  ],
  // Over a hard-wrapped line
  [
    "The fifth regional meeting of the agencies was opened by Arvo\nTamm, director of the Estonian Drug Bureau.",
    [{ name: "Arvo Tamm", title: "director", organization: "Estonian Drug Bureau" }],
  ],
  // No public role
  ["The smuggler Boris Kravets was arrested beside John Miller.", []],
])("%s", (text, expected) => {
  expect(fieldsFound("Official", text)).toEqual(expected);
});

test("a rank without a body is proposed, a title of a body is accepted", () => {
  const officials = found("Official", "Gen. Farhod Karimzoda met Arvo Tamm, director of the Estonian Drug Bureau.");
  expect(officials.map(({ fields, status, found: { rule } }) => [fields.name, status, rule])).toEqual([
    ["Farhod Karimzoda", "proposed", "official/rank"],
    ["Arvo Tamm", "accepted", "official/title-after"],
  ]);
});
