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
  // Body, rank and name without a comma
  [
    "The Rector of the Academy of the Ministry of Justice Major General Pavel Oreshkin spoke.",
    [{ name: "Pavel Oreshkin", title: "Rector", organization: "Academy of the Ministry of Justice" }],
  ],
  [
    "Chief of the Counter-Narcotics Directorate Lt. Gen. Farid Noorzai spoke.",
    [{ name: "Farid Noorzai", title: "Chief", organization: "Counter-Narcotics Directorate" }],
  ],
  [
    "The talks were opened by the Head of the Border Guard Service of Latvia Police Colonel Janis Ozolnieks.",
    [{ name: "Janis Ozolnieks", title: "Head", organization: "Border Guard Service of Latvia" }],
  ],
  [
    "Deputy Director of the Malta Port Agency Rena Zarb said it was late.",
    [{ name: "Rena Zarb", title: "Deputy Director", organization: "Malta Port Agency" }],
  ],
  [
    "Detective Chief Inspector Ravin Sool of North Tarvin Police spoke.",
    [{ name: "Ravin Sool", title: "Detective Chief Inspector", organization: "North Tarvin Police" }],
  ],
  // Title and name in small letters
  ["The van was stopped, head of customs Petra Novotna said.", [{ name: "Petra Novotna", title: "head of customs" }]],
  [
    "The provincial police commander Ahmad Daneshi said little.",
    [{ name: "Ahmad Daneshi", title: "provincial police commander" }],
  ],
  [
    "A spokesman for the coast guard Miguel Arcos said that the boat sank.",
    [{ name: "Miguel Arcos", title: "spokesman for the coast guard" }],
  ],
  // Of the country that sends them
  [
    "Peru's Ambassador to Kenya, Luz Quispe, handed over the keys.",
    [{ name: "Luz Quispe", title: "Ambassador", country: "PE" }],
  ],
  [
    "The ambassador of Peru in Nairobi Luz Quispe handed over the keys.",
    [{ name: "Luz Quispe", title: "ambassador", country: "PE" }],
  ],
  [
    "Kenya's consul general in Oslo, Amina Wanjiru, left.",
    [{ name: "Amina Wanjiru", title: "consul general", country: "KE" }],
  ],
  ["Ambassador to Kenya Luz Quispe spoke.", [{ name: "Luz Quispe", title: "Ambassador" }]],
  [
    "The Danish Embassy's attaché in Peru, Carl Benton, spoke.",
    [{ name: "Carl Benton", title: "attaché", organization: "Danish Embassy", country: "DK" }],
  ],
  // With what they are for
  [
    "Ana Lobo, Inspector General of Police and Customs, and Pedro Sousa (Minister for Social Solidarity) spoke.",
    [
      { name: "Ana Lobo", title: "Inspector General of Police and Customs" },
      { name: "Pedro Sousa", title: "Minister for Social Solidarity" },
    ],
  ],
  [
    "Tom Rayner, Chairman/Chief Executive of the Port Agency, spoke.",
    [{ name: "Tom Rayner", title: "Chairman/Chief Executive", organization: "Port Agency" }],
  ],
  // No persons
  ["The spokesman of the White House and the General Mortality Register were late.", []],
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
