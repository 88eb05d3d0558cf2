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
