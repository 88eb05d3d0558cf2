import { describe, expect, test } from "@jest/globals";
import { found } from "./found.js";

/** What was seized or counted, with the event that it is a figure of and the words that say so. */
const figuresOf = (text: string): unknown[] =>
  [...found("SeizureStat", text), ...found("Statistic", text)].map(({ fields, evidence }) => [
    fields.massKg ?? fields.value,
    fields.event ?? null,
    evidence.get("event")?.raw ?? null,
  ]);

const lynx = "Operation Lynx ran from 4 to 12 May 2014 in Norway.";

describe("a figure is an operation's", () => {
  test.each([
    [
      "during it",
      `${lynx} During Operation Lynx 40 kg of heroin were seized.`,
      [[40, "Operation Lynx", "Operation Lynx"]],
    ],
    [
      "in the course of it, by an article and a noun",
      `${lynx} In the course of this joint operation police seized 40 kg of heroin.`,
      [[40, "Operation Lynx", "this joint operation"]],
    ],
    [
      "as a result of it, behind the figure",
      `${lynx} Police seized 40 kg of heroin and 3 kg of opium as a result of the operation.`,
      [
        [40, "Operation Lynx", "the operation"],
        [3, "Operation Lynx", "the operation"],
      ],
    ],
    [
      "that which it led to",
      `${lynx} The operation, which had observers, led to the seizure of 40 kg of heroin.`,
      [[40, "Operation Lynx", "The operation"]],
    ],
    [
      "that which “it” yielded",
      "Operation Lynx, led by INTERPOL, ran in May 2014. It yielded 40 kg of seized heroin.",
      [[40, "Operation Lynx", "It"]],
    ],
    [
      "by another form of its name",
      "Police announced Operation “Lynx” on 4 May 2014. In the Lynx operation 40 kg of heroin were seized.",
      [[40, "Operation “Lynx”", "the Lynx operation"]],
    ],
    ["by its short name", `${lynx} Police in Oslo seized 40 kg of heroin in Lynx.`, [[40, "Operation Lynx", "Lynx"]]],
    [
      "by a part of the sum that the sentence before gives",
      `${lynx} During Operation Lynx 400 kg of drugs were seized. These included 40 kg of heroin.`,
      [
        [400, "Operation Lynx", "Operation Lynx"],
        [40, "Operation Lynx", "Operation Lynx"],
      ],
    ],
    [
      "in a list under its name",
      `${lynx}\n\nDuring Operation Lynx officers seized:\n- 40 kg of heroin\n- 3 kg of opium\n`,
      [
        [40, "Operation Lynx", "Operation Lynx"],
        [3, "Operation Lynx", "Operation Lynx"],
      ],
    ],
    [
      "each its own, where a sentence names two",
      "In Operation Lynx 40 kg of heroin were seized and in Operation Puma 3 kg of heroin were seized.",
      [
        [40, "Operation Lynx", "Operation Lynx"],
        [3, "Operation Puma", "Operation Puma"],
      ],
    ],
    [
      "that counts people",
      `${lynx} As part of the operation 214 suspects were arrested.`,
      [[214, "Operation Lynx", "the operation"]],
    ],
  ])("%s", (_, text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });

  test("of people at a meeting, when they took part in it", () => {
    const text =
      "The Third Forum on Border Security was held in Oslo on 4 May 2014. The forum brought together 240 experts.";
    expect(figuresOf(text)).toEqual([[240, "Third Forum on Border Security", "forum"]]);
  });
});

describe("a figure is no operation's", () => {
  test.each([
    ["that stands beside one", `${lynx} Police in Oslo seized 40 kg of heroin in 2014.`],
    ["that is compared with it", `${lynx} Police seized 40 kg of heroin in Oslo, more than in Operation Lynx.`],
    ["that was told in it", `${lynx} During the operation it was said that 40 kg of heroin had been seized in Oslo.`],
    ["of another year", `${lynx} In Operation Lynx officers studied the 40 kg of heroin seized in 2009.`],
    ["that led to it", `${lynx} The seizure of 40 kg of heroin had led to Operation Lynx.`],
    ["of another operation without a name", `${lynx} In a second operation police seized 40 kg of heroin.`],
    [
      "of an operation that may be either of two",
      "Operation Lynx and Operation Puma ran in May 2014. During the operation 40 kg of heroin were seized.",
    ],
    ["where none has a name", "During the operation police in Oslo seized 40 kg of heroin."],
    [
      "that was given at a conference",
      "At the Third Forum on Border Security in Oslo on 4 May 2014 Norway reported seizures of 40 kg of heroin.",
    ],
  ])("%s", (_, text) => {
    expect(figuresOf(text)).toEqual([[40, null, null]]);
  });
});
