import { expect, test } from "@jest/globals";
import { fieldsFound, found } from "./found.js";

/** Introduces the speaker of each sentence below. */
const tamm = "Arvo Tamm, director of the Estonian Drug Bureau,";
const said = (text: string, speaker = "Arvo Tamm"): object => ({ speaker, text, direct: true });
const reported = (text: string, speaker = "Arvo Tamm"): object => ({ speaker, text, direct: false });

test.each([
  [
    "“We have closed nine laboratories this spring,” said Arvo Tamm, director of the Estonian Drug Bureau.",
    [said("We have closed nine laboratories this spring")],
  ],
  // Split by "said"
  [
    `“We have closed nine laboratories,” ${tamm} said, “and we will close the tenth before winter comes.”`,
    [said("We have closed nine laboratories"), said("and we will close the tenth before winter comes.")],
  ],
  [
    "“We will follow the market,” said Arvo Tamm, director of the Estonian Drug Bureau. “And we will not tire of it.”",
    [said("We will follow the market"), said("And we will not tire of it.")],
  ],
  // Left open over paragraphs
  [
    `${tamm} said: “The market has moved to the web.\n\n“It will not come back to the street.\n\n“That is why we follow.”`,
    [
      said("The market has moved to the web."),
      said("It will not come back to the street."),
      said("That is why we follow."),
    ],
  ],
  // Marks of all kinds
  [`${tamm} said: \`The market has moved to the web.'`, [said("The market has moved to the web.")]],
  [`${tamm} said: \`\`The market has moved to the web.''`, [said("The market has moved to the web.")]],
  [`${tamm} said: «The market has moved to the web.»`, [said("The market has moved to the web.")]],
  [`"The market has moved to the web," ${tamm} said.`, [said("The market has moved to the web")]],
  [
    `${tamm} said: "They call it 'the white road' and they walk it every night."`,
    [said("They call it 'the white road' and they walk it every night.")],
  ],
  // The speaker before, behind, by a dash, by a pronoun, by a last name, by a title
  [`${tamm} was blunt: “The market has moved to the web.”`, [said("The market has moved to the web.")]],
  [
    "“The market has moved to the web” – Arvo Tamm, director of the Estonian Drug Bureau",
    [said("The market has moved to the web")],
  ],
  [`${tamm} spoke first. “The market has moved to the web,” he said.`, [said("The market has moved to the web")]],
  [
    `${tamm} spoke. Lena Okafor, head of the Adriatic Customs Bureau, disagreed. “It has moved to small ports,” Tamm said.`,
    [said("It has moved to small ports")],
  ],
  [`“The market has moved to the web,” the director said. ${tamm} smiled.`, [said("The market has moved to the web")]],
  [
    "“The market has moved to the web,” the Estonian Drug Bureau said in a report.",
    [said("The market has moved to the web", "Estonian Drug Bureau")],
  ],
  // Over hard-wrapped lines
  [
    "“The market has moved\nto the web and it\nwill stay,” said Arvo Tamm, director\nof the Estonian Drug Bureau.",
    [said("The market has moved\nto the web and it\nwill stay")],
  ],
  // Reported
  [`${tamm} said that the market had moved to the web.`, [reported("the market had moved to the web")]],
  [`${tamm} told a briefing that the market had moved to the web.`, [reported("the market had moved to the web")]],
  [`The market has moved to the web, ${tamm} said.`, [reported("The market has moved to the web")]],
  // Around the words that say who says it
  [
    `The market of the region is, ${tamm} noted, among those that moved to the web before the others.`,
    [reported("The market of the region is … among those that moved to the web before the others")],
  ],
  [
    "The market, the Estonian Drug Bureau said, has moved to the web and will not come back.",
    [reported("The market … has moved to the web and will not come back", "Estonian Drug Bureau")],
  ],
  [
    "According to the Estonian Drug Bureau, the market has moved to the web.",
    [reported("the market has moved to the web", "Estonian Drug Bureau")],
  ],
  [
    "The market, which, according to the Estonian Drug Bureau, has moved to the web, is growing.",
    [reported("has moved to the web, is growing", "Estonian Drug Bureau")],
  ],
  [
    `${tamm} noted that the market had moved to the web. He also noted that the street had become quiet.`,
    [reported("the market had moved to the web"), reported("the street had become quiet")],
  ],
  // Nobody says it, or hardly anything
  ["He called it a “mess”, and police said the man was from Riga.", []],
  ["The so-called “market of the white road” was closed by police.", []],
])("%s", (text, expected) => {
  expect(fieldsFound("Statement", text)).toEqual(expected);
});

test("a quotation of a person is accepted, what is reported or said by a body is proposed", () => {
  const texts = [
    `“The market has moved to the web,” ${tamm} said.`,
    `${tamm} said that the market had moved to the web.`,
    "“The market has moved to the web,” the Estonian Drug Bureau said.",
  ];
  expect(texts.map((text) => found("Statement", text).map(({ status }) => status))).toEqual([
    ["accepted"],
    ["proposed"],
    ["proposed"],
  ]);
});
