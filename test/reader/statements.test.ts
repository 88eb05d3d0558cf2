import { describe, expect, test } from "@jest/globals";
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
  // Marks that do not match, that are turned round, or that nothing closes
  [`"The market has moved to the web,” ${tamm} said.`, [said("The market has moved to the web")]],
  [`“The market has moved to the web," ${tamm} said.`, [said("The market has moved to the web")]],
  [`“The market has moved to the web,'' ${tamm} said.`, [said("The market has moved to the web")]],
  [`„The market has moved to the web“, ${tamm} said.`, [said("The market has moved to the web")]],
  [`»The market has moved to the web«, ${tamm} said.`, [said("The market has moved to the web")]],
  [`‹The market has moved to the web›, ${tamm} said.`, [said("The market has moved to the web")]],
  [`"Dogs' noses don't lie, and they never will," ${tamm} said.`, [said("Dogs' noses don't lie, and they never will")]],
  [
    `"They call it "the white road" and they walk it every night," ${tamm} said.`,
    [said('They call it "the white road" and they walk it every night')],
  ],
  [
    `"The market has moved to the web, said Arvo Tamm, director of the Estonian Drug Bureau. The street is quiet.`,
    [said("The market has moved to the web")],
  ],
  [`${tamm} said: “The market has moved to the web. The street was quiet.`, [said("The market has moved to the web.")]],
  // Without any marks
  [`${tamm} said:\n\nThe market has moved to the web.\n\nIt rained.`, [said("The market has moved to the web.")]],
  [`${tamm} said the following: The market has moved to the web.`, [said("The market has moved to the web.")]],
  [`${tamm} said:\n\n• 40 kg of heroin from the old port\n• 12 kg of opium from the new port\n`, []],
  // Any verb beside a quotation, and who says it in a sentence of their own
  [
    "“The market has moved to the web,” wrote Arvo Tamm, director of the Estonian Drug Bureau.",
    [said("The market has moved to the web")],
  ],
  [`"Has the market not moved to the web?", ${tamm} asked.`, [said("Has the market not moved to the web?")]],
  [`"The market has moved to the web." ${tamm} said. It rained.`, [said("The market has moved to the web.")]],
  [
    "“The market has moved to the web,” Arvo Tamm, director of the Estonian Drug Bureau, who came in May, said on Friday.",
    [said("The market has moved to the web")],
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
  [`${tamm} told reporters that the market had moved to the web.`, [reported("the market had moved to the web")]],
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
  // Who says it, and not who stands nearest
  ["Neighbours of the Estonian Drug Bureau said that the market had moved to the web.", []],
  ["Ann Ox of the Estonian Drug Bureau’s friends said that the market had moved to the web.", []],
  [
    "The Estonian Drug Bureau was told by Arvo Tamm, head of the Baltic Customs Bureau, that the market had moved to the web.",
    [reported("the market had moved to the web")],
  ],
  [
    "Interpol reported, citing Arvo Tamm, director of the Estonian Drug Bureau, that the market had moved to the web.",
    [reported("the market had moved to the web")],
  ],
  [
    "According to a report of the Estonian Drug Bureau, the market has moved to the web.",
    [reported("the market has moved to the web", "Estonian Drug Bureau")],
  ],
  [
    `${tamm} thanked them and said that the market had moved to the web.`,
    [reported("the market had moved to the web")],
  ],
  // "he" is nobody whom the text has named
  [`${tamm} spoke. The driver was arrested. “It is not mine and never was,” he told police.`, []],
  [
    `“The market has moved to the web,” ${tamm} said. “I have never sold anything in my life,” a dealer said.`,
    [said("The market has moved to the web")],
  ],
  // In turns, as in an interview
  [
    `${tamm} gave us an interview.\n\nA. Tamm: The market has moved to the web. It is quiet.\n\nQ: And then?\n\nA: Then we follow it, wherever it goes.`,
    [said("The market has moved to the web. It is quiet."), said("Then we follow it, wherever it goes.")],
  ],
  [
    `${tamm} came.\n\nTAMM (through an interpreter): The market has moved to the web.\n\nANCHOR: And what has moved back?`,
    [said("The market has moved to the web.")],
  ],
  ["Warning: the market has moved to the web this year.", []],
  // What is not a clause, and marks before one
  [`${tamm} urged them not to rest on their oars this year.`, []],
  [`${tamm} said in a report last week.`, []],
  [
    `${tamm} noted that, this year, the market had moved to the web.`,
    [reported("this year, the market had moved to the web")],
  ],
  // Somebody else of whom the speaker tells
  [`${tamm} spoke. I met Dr Ox, and he said to me: “The market has moved to the web.”`, []],
  [`${tamm} called the web “the fruit of patience, not of luck”.`, [said("the fruit of patience, not of luck")]],
  // Names, and what something is called
  [`The film “The market has moved to the web” was shown, and ${tamm} said a few words.`, []],
  [
    `The drug is known as “the white road of the poor”, ${tamm} said.`,
    [reported("The drug is known as “the white road of the poor”")],
  ],
  [
    `Police closed “The Old Harbour Market of the North” in May, ${tamm} said.`,
    [reported("Police closed “The Old Harbour Market of the North” in May")],
  ],
  // Nothing that is a clause
  [`${tamm} announced the arrest of three men in the old harbour.`, []],
  [`${tamm} is expected to say that the market has moved to the web.`, []],
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

test.each([
  ["Ann Ray, head of the Baltic Customs Bureau, met Arvo Tamm, director of the Estonian Drug Bureau.", "proposed"],
  [
    "Ms. Ann Ray, head of the Baltic Customs Bureau, met Mr. Arvo Tamm, director of the Estonian Drug Bureau.",
    "accepted",
  ],
  ["Ann Ray, head of the Baltic Customs Bureau, spoke.", "accepted"],
])("whom a pronoun means is sure only where the text decides: %s", (before, status) => {
  expect(found("Statement", `${before} “The market has moved to the web,” she said.`)).toMatchObject([
    { status, fields: { speaker: "Ann Ray" } },
  ]);
});

describe("the event at which something was said", () => {
  const words = "“The market has moved to the web,”";
  const meeting = "A two-day expert meeting on precursors was held in Oslo on 4 May 2014.";
  test.each([
    [`Speaking at a press conference in Oslo on 4 May 2014, ${tamm} said: ${words}`, "press conference"],
    [`${words} ${tamm} told a press conference in Oslo on 4 May 2014.`, "press conference"],
    [
      `Addressing the Conference on Maritime Routes in Oslo on 4 May 2014, ${tamm} said: ${words}`,
      "Conference on Maritime Routes",
    ],
    [`${meeting} ${words} ${tamm} said at the meeting.`, "expert meeting on precursors"],
  ])("%s", (text, event) => {
    expect(found("Statement", text)).toMatchObject([{ fields: { speaker: "Arvo Tamm", event } }]);
  });

  test.each([
    `${meeting} ${words} ${tamm} said.`,
    `“The conference on precursors in Oslo on 4 May 2014 was of use to all of us,” ${tamm} said.`,
    `${tamm} said that a conference on precursors had been held in Oslo on 4 May 2014.`,
  ])("none: %s", (text) => {
    expect(found("Statement", text).map(({ fields }) => Object.keys(fields))).toEqual([["speaker", "text", "direct"]]);
  });

  test("what is said on in the next sentence is carried", () => {
    const text = `${words} ${tamm} told a press conference in Oslo on 4 May 2014. “It will stay there for years,” he added.`;
    expect(found("Statement", text)).toMatchObject([
      { fields: { event: "press conference" } },
      { proposedFields: { event: {} } },
    ]);
  });
});
