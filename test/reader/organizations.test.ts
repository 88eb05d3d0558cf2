import { expect, test } from "@jest/globals";
import { fieldsFound, found } from "./found.js";

const unodc = { name: "United Nations Office on Drugs and Crime", acronym: "UNODC", kind: "un_office" };
const sco = { name: "Shanghai Cooperation Organization", acronym: "SCO", kind: "intergovernmental" };
const observatory = { name: "Baltic Narcotics Observatory", acronym: "BNO" };

test.each([
  // "Long Name (ACR)", and later mentions by the acronym or a short form
  ["The Baltic Narcotics Observatory (BNO) opened an office. The BNO has twelve analysts.", [observatory]],
  ["The Baltic Narcotics Observatory (BNO) opened an office. Later the Observatory hired analysts.", [observatory]],
  [
    "Analysts of the North Sea Container Taskforce (“NSCT”) met. NSCT is small.",
    [{ name: "North Sea Container Taskforce", acronym: "NSCT" }],
  ],
  ["The Baltic Customs Agency seized opium. The Agency burned it.", [{ name: "Baltic Customs Agency" }]],
  [
    "The Adriatic Customs Intelligence Bureau met in May. The Customs Intelligence Bureau had asked for it.",
    [{ name: "Adriatic Customs Intelligence Bureau", aliases: ["Customs Intelligence Bureau"] }],
  ],
  // Known bodies, by any of their names
  ["The United Nations Office on Drugs and Crime (UNODC) met. UNODC praised the plan.", [unodc]],
  [
    "UNODC and the SCO met in Vienna.",
    [
      { ...unodc, name: "UNODC" },
      { ...sco, name: "SCO" },
    ],
  ],
  [
    "The Shanghai Cooperation Organisation met.",
    [{ name: "Shanghai Cooperation Organisation", kind: "intergovernmental" }],
  ],
  [
    "A course was held by the Shanghai Cooperation\nOrganization in May.",
    [{ name: "Shanghai Cooperation Organization", kind: "intergovernmental" }],
  ],
  [
    "The European Monitoring Centre for Drugs and Drug Addiction published a study, and the EMCDDA warned of ketamine.",
    [{ name: "European Monitoring Centre for Drugs and Drug Addiction", acronym: "EMCDDA", kind: "intergovernmental" }],
  ],
  [
    "The Central Asian Regional Information and Coordination Centre (CARICC), founded in 2006, is in Almaty.",
    [
      {
        name: "Central Asian Regional Information and Coordination Centre",
        acronym: "CARICC",
        kind: "intergovernmental",
        founded: "2006",
      },
    ],
  ],
  [
    "Mira Halvorsen, head of the UNODC Country Office in Pakistan, spoke.",
    [{ name: "UNODC Country Office in Pakistan" }, { ...unodc, name: "UNODC" }],
  ],
  // Names with a head noun
  [
    "Established in 1998, the Carpathian Drug Centre trains police.",
    [{ name: "Carpathian Drug Centre", founded: "1998" }],
  ],
  [
    "The Ministry of Interior and the Customs Service signed a paper.",
    [{ name: "Ministry of Interior" }, { name: "Customs Service" }],
  ],
  [
    "The Danish Customs Agency and Swedish Police Authority met.",
    [{ name: "Danish Customs Agency" }, { name: "Swedish Police Authority" }],
  ],
  ["He works at the Ministry of Justice of Austria in Vienna.", [{ name: "Ministry of Justice of Austria" }]],
  // One head noun for several bodies
  [
    "Officials of the Departments of Justice, Labor and Homeland Security met.",
    [{ name: "Department of Justice" }, { name: "Department of Labor" }, { name: "Department of Homeland Security" }],
  ],
  [
    "The Ministries of the Interior and of Health of Togo, and the Customs Service, met.",
    [
      { name: "Ministry of the Interior", country: "TG" },
      { name: "Ministry of Health", country: "TG" },
      { name: "Customs Service" },
    ],
  ],
  [
    "The Justice, Health and Interior Ministries met.",
    [{ name: "Justice Ministry" }, { name: "Health Ministry" }, { name: "Interior Ministry" }],
  ],
  [
    "The Embassies of Peru and Togo paid.",
    [
      { name: "Embassy of Peru", country: "PE" },
      { name: "Embassy of Togo", country: "TG" },
    ],
  ],
  ["The committee met in the departments of Antioquia and Cauca.", []],
  ["The Committee on Trade, Energy and Public Health met.", [{ name: "Committee on Trade, Energy and Public Health" }]],
  // Nested, coordinated and owned
  [
    "The Center of Forensics and Toxicology Department is new.",
    [{ name: "Center of Forensics and Toxicology Department" }],
  ],
  ["The Police and Customs Cooperation Centre is new.", [{ name: "Police and Customs Cooperation Centre" }]],
  ["The Interior Ministry's Drug Department is new.", [{ name: "Interior Ministry" }, { name: "Drug Department" }]],
  [
    "The Drug Service of the Ministry of Justice of Togo is new.",
    [{ name: "Drug Service of the Ministry of Justice of Togo" }, { name: "Ministry of Justice of Togo" }],
  ],
  ["The Kingdom's Directorate of Coastal Watch is new.", [{ name: "Directorate of Coastal Watch" }]],
  ["The Republic's Border Agency is new.", [{ name: "Border Agency" }]],
  // Behind a dateline or a month
  ["Karachi-The Coastal Watch Force helped.", [{ name: "Coastal Watch Force" }]],
  ["ISLAMABAD - The Coastal Watch Force helped.", [{ name: "Coastal Watch Force" }]],
  ["QUETTA: The Coastal Rifles helped.", [{ name: "Coastal Rifles" }]],
  ["In May the Coastal Navy helped.", [{ name: "Coastal Navy" }]],
  // Other heads
  [
    "The Border Troops, the Second Naval District and the Northern Fleet helped.",
    [{ name: "Border Troops" }, { name: "Second Naval District" }, { name: "Northern Fleet" }],
  ],
  ["The Northern District and the Fleet Street Bridge are old.", []],
  [
    "Health Canada and Taskforce Lynx helped the Anti-narcotics Directorate.",
    [{ name: "Health Canada" }, { name: "Taskforce Lynx" }, { name: "Anti-narcotics Directorate" }],
  ],
  // Acronyms that act
  ["KDRF officers arrested two men.", [{ name: "KDRF" }]],
  ["KDRF seized 30 kg of heroin.", [{ name: "KDRF" }]],
  ["PMMA seized in May was pure, and a GSM telephone was found.", []],
  // Acronyms that are words
  ["Agents of ICE met.", [{ name: "ICE", acronym: "ICE", kind: "law_enforcement" }]],
  ["Police found 5 kg of ICE, and dealers sold ICE, crack and SAFE pills. He asked WHO knows.", []],
  // Acronyms of papers, things and states
  [
    "A Memorandum of Cooperation (MoC) was signed. The MoC covers the Border Project (BPX), and the BPX covers ports.",
    [],
  ],
  ["The United States (U.S.) met the Kingdom of Saudi Arabia (KSA). The KSA paid.", []],
  // Headings
  ["Press Centre\n\nHe spoke.", []],
  // No bodies
  ["The National Drug Strategy (NDS) and the Convention on Ports were read.", []],
  ["THE POLICE WHO FOUND THE DRUGS WENT HOME.", []],
  ["The police and the army were there with a USB stick.", []],
])("%s", (text, expected) => {
  expect(fieldsFound("Organization", text)).toEqual(expected);
});

test("letters that nothing explains are proposed, a name with its acronym is accepted and quoted with it", () => {
  const bodies = found("Organization", "The NBKX met the Baltic Narcotics Observatory (BNO).");
  expect(
    bodies.map(({ fields, status, passages }) => [fields.name, status, passages.map(({ quote }) => quote)]),
  ).toEqual([
    ["NBKX", "proposed", ["NBKX"]],
    ["Baltic Narcotics Observatory", "accepted", ["Baltic Narcotics Observatory (BNO)"]],
  ]);
});

test("a known body whose name prints its country is that country's, one with a short name need not be", () => {
  expect(
    fieldsFound("Organization", "The report of the China National Narcotics Control Commission was late."),
  ).toEqual([{ name: "China National Narcotics Control Commission", kind: "commission", country: "CN" }]);
  expect(fieldsFound("Organization", "The report of the National Narcotics Control Commission was late.")).toEqual([
    { name: "National Narcotics Control Commission", kind: "commission" },
  ]);
});
