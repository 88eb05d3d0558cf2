import { describe, expect, test } from "@jest/globals";
import type { FactType } from "../../src/facts/fact-types.js";
import { fieldsFound, found } from "./found.js";
import { readingOf } from "./reading-of.js";

const accepted = (type: FactType, text: string): object[] =>
  found(type, text)
    .filter(({ status }) => status === "accepted")
    .map(({ fields }) => fields);

describe("what was not seized is no seizure", () => {
  test.each([
    "Customs in Chile did not intercept 40 kg of cocaine in 2018.",
    "Customs in Chile never intercepted 40 kg of cocaine.",
    "Customs in Chile didn’t intercept 40 kg of cocaine.",
    "40 kg of cocaine was not intercepted in Chile in 2018.",
    "40 kg of cocaine, hidden in a car, was not intercepted.",
    "40 kg of cocaine, concealed in a car, was not intercepted.",
    "No cocaine was intercepted in Chile, let alone 40 kg of cocaine.",
    "Nobody intercepted 40 kg of cocaine in Chile.",
    "Neither police nor customs intercepted 40 kg of cocaine in Chile.",
    "At no point did customs in Chile intercept 40 kg of cocaine.",
    "Customs in Chile have yet to intercept 40 kg of cocaine.",
    "Customs in Chile denied that they had intercepted 40 kg of cocaine.",
    "Customs in Chile denied having intercepted 40 kg of cocaine.",
    "The denial that customs had intercepted 40 kg of cocaine was brief.",
    "Customs in Chile failed to intercept 40 kg of cocaine.",
    "Customs in Chile were unable to intercept 40 kg of cocaine.",
    "Customs in Chile nearly intercepted 40 kg of cocaine.",
    "The 40 kg of cocaine that customs failed to intercept were sold in Lima.",
    "Customs searched the ship without intercepting the 40 kg of cocaine.",
    "Instead of intercepting 40 kg of cocaine, customs let the ship go.",
    "It is not true that customs in Chile intercepted 40 kg of cocaine.",
    "The claim that 40 kg of cocaine was intercepted in Chile is untrue.",
    "Customs in Chile intercepted 40 kg of cocaine in 2018. This is not true.",
    "If customs had intercepted 40 kg of cocaine, they would have said so.",
    "Had customs intercepted 40 kg of cocaine, they would have said so.",
    "Customs would have intercepted 40 kg of cocaine in 2018.",
    "Customs may have intercepted 40 kg of cocaine in 2018.",
    "Did customs in Chile intercept 40 kg of cocaine in 2018?",
    "“Has your service intercepted 40 kg of cocaine?” asked a reporter.",
    "The minister asked whether customs had intercepted 40 kg of cocaine.",
    "Customs in Chile plan to intercept 40 kg of cocaine in 2030.",
    "Customs in Chile will intercept 40 kg of cocaine in 2030.",
    "By 2030, 40 kg of cocaine will have been intercepted in Chile.",
    "Seizures of cocaine in Chile are expected to reach 40 kg in 2030.",
    "An operation to intercept 40 kg of cocaine was launched in Lima.",
    "The following were not seized:\n\n• 40 kg of cocaine\n• 12 kg of opium\n",
    "The reported seizure of 40 kg of cocaine never took place.",
    "The seizure of 40 kg of cocaine in Chile was a hoax.",
    "The seizure of 40 kg of cocaine in Chile could not be confirmed.",
    "Reports of a seizure of 40 kg of cocaine in Chile were denied.",
    "The story that customs in Chile intercepted 40 kg of cocaine proved false.",
    "The news of 40 kg of cocaine seized in Chile turned out to be untrue.",
    "The ministry rejected as false a report on the seizure of 40 kg of cocaine.",
    "Contrary to reports that 40 kg of cocaine were seized, the boat was empty.",
    "40 kg of cocaine escaped seizure in Chile in 2018.",
    "Customs in Chile refrained from seizing 40 kg of cocaine.",
    "It is doubtful that customs in Chile intercepted 40 kg of cocaine.",
    "It remains unclear if customs in Chile intercepted 40 kg of cocaine.",
    "Customs in Chile should have intercepted 40 kg of cocaine.",
    "Seizures of cocaine in Chile could reach 40 kg next year.",
    "The 40 kg of cocaine was supposed to be intercepted in Chile.",
  ])("%s", (text) => {
    expect(fieldsFound("SeizureStat", text)).toEqual([]);
  });

  test.each([
    "Customs in Chile did not intercept 40 kg of cocaine in 2018.",
    "40 kg of cocaine was not intercepted in Chile in 2018.",
    "Customs in Chile plan to intercept 40 kg of cocaine in 2030.",
    "Did customs in Chile intercept 40 kg of cocaine in 2018?",
  ])("nor a statistic that is accepted: %s", (text) => {
    expect(accepted("Statistic", text)).toEqual([]);
  });

  test("and its figure stays unexplained", () => {
    const { unexplained } = readingOf("Customs in Chile did not intercept 40 kg of cocaine.");
    expect(unexplained.map(({ quote }) => quote)).toEqual(["40 kg"]);
  });
});

describe("what only looks denied is a seizure", () => {
  test.each([
    "Customs in Chile not only intercepted 40 kg of cocaine but also arrested the driver.",
    "Customs in Chile did not only intercept 40 kg of cocaine.",
    "Customs in Chile intercepted no fewer than 40 kg of cocaine.",
    "Customs in Chile intercepted not less than 40 kg of cocaine.",
    "It was not the first time that customs in Chile intercepted 40 kg of cocaine.",
    "“We knew nothing,” said Ann Ray, director of the Peruvian Drug Bureau, whose officers intercepted 40 kg of cocaine.",
    "Nothing new: customs in Chile intercepted 40 kg of cocaine.",
    "It will be remembered: in 2018 customs in Chile intercepted 40 kg of cocaine.",
    "A planned operation intercepted 40 kg of cocaine in Chile.",
    "Without a word, he intercepted 40 kg of cocaine in Chile.",
    "The driver did not stop, and customs in Chile intercepted 40 kg of cocaine.",
    "Customs in Chile intercepted 40 kg of cocaine but did not arrest anyone.",
    "Customs in Chile intercepted 40 kg of cocaine and no arrests were made.",
    "Customs in Chile found no weapons and intercepted 40 kg of cocaine.",
    "Customs in Chile, who did not fire a shot, intercepted 40 kg of cocaine.",
    "No one was hurt when customs in Chile intercepted 40 kg of cocaine.",
    "Not police but customs in Chile intercepted 40 kg of cocaine.",
    "Police did not seize 25 kg of opium but 40 kg of cocaine.",
    "The 40 kg of cocaine intercepted in Chile would have fetched a fortune.",
    "40 kg of cocaine that never reached the streets was intercepted in Chile.",
    "Customs helped to intercept 40 kg of cocaine in Chile.",
    "Customs in Chile intercepted 40 kg of cocaine: was it enough?",
    "What happened? Customs in Chile intercepted 40 kg of cocaine.",
    "Police failed to stop the ship, but customs in Chile intercepted 40 kg of cocaine.",
    "In May customs in Chile intercepted 40 kg of cocaine.",
    "No. 5 on the list: customs in Chile intercepted 40 kg of cocaine.",
    "Customs in Chile burned 40 kg of cocaine that had been intercepted in May.",
    "Customs in Chile did not hesitate to intercept 40 kg of cocaine.",
    "Customs in Chile did not fail to intercept 40 kg of cocaine.",
    "Customs in Chile didn’t hesitate to intercept 40 kg of cocaine.",
    "Customs in Chile could not be prevented from intercepting 40 kg of cocaine.",
    "Nobody denies that customs in Chile intercepted 40 kg of cocaine.",
    "It should be noted that customs in Chile intercepted 40 kg of cocaine.",
    "The seizure of 40 kg of cocaine in Chile could not have come at a better time.",
    "Two men will be tried for the 40 kg of cocaine found by customs in Chile.",
    "The minister did not comment on 40 kg of cocaine seized in Chile.",
    "Not until May were 40 kg of cocaine intercepted in Chile.",
    "Customs in Chile intercepted 40 kg of cocaine, which had not been declared.",
    "May 2018 saw the seizure of 40 kg of cocaine in Chile.",
  ])("%s", (text) => {
    expect(accepted("SeizureStat", text)).toMatchObject([{ substance: "cocaine", massKg: 40 }]);
  });
});

test.each([
  "Customs in Chile allegedly intercepted 40 kg of cocaine in 2018.",
  "Allegedly, customs in Chile intercepted 40 kg of cocaine in 2018.",
  "40 kg of cocaine was purportedly intercepted in Chile in 2018.",
  "Customs in Chile are alleged to have intercepted 40 kg of cocaine.",
  "Customs in Chile are said to have intercepted 40 kg of cocaine.",
  "Customs in Chile reportedly intercepted 40 kg of cocaine.",
  "It is claimed that customs in Chile intercepted 40 kg of cocaine.",
  "There were rumours of a seizure of 40 kg of cocaine in Chile.",
  "The alleged seizure of 40 kg of cocaine in Chile made headlines.",
])("what is alleged is proposed: %s", (text) => {
  expect(found("SeizureStat", text)).toMatchObject([{ status: "proposed", fields: { massKg: 40 } }]);
});

test.each([
  "20 kg of cocaine were burnt in Chile in 2018.",
  "Police in Chile burn 20 kg of cocaine every year.",
  "The fire destroyed 20 kg of cocaine in Chile.",
  "The laboratory produced 20 kg of cocaine in 2018.",
  "Traffickers transported 20 kg of cocaine to Chile in 2018.",
  "The gang sold 20 kg of cocaine in Lima in 2018.",
  "Users in Lima consumed 20 kg of cocaine in 2018.",
  "Farmers in Chile grow 20 tons of cannabis a year.",
])("%s is no seizure", (text) => {
  expect(fieldsFound("SeizureStat", text)).toEqual([]);
});

describe("every other type", () => {
  const denied: readonly (readonly [FactType, string])[] = [
    ["Statistic", "In 2014 Norway did not arrest 214 suspects."],
    ["Statistic", "214 suspects were not arrested in Norway in 2014."],
    ["Statistic", "Norway denied that 214 suspects had been arrested in 2014."],
    ["Statistic", "Did Norway arrest 214 suspects in 2014?"],
    ["Statistic", "Chile cannot produce 600 tons of opium a year."],
    ["TrainingProgram", "Norway did not hold ten training courses for 200 officers from Chile in 2014."],
    ["TrainingProgram", "In 2014 Norway failed to train 200 officers from Chile."],
    ["TrainingProgram", "Did Norway train 200 officers from Chile in a two-week course?"],
    ["TrainingProgram", "No training course on precursors was held in Oslo in May 2014."],
    ["Agreement", "An agreement between Norway and Chile was not signed in 2014."],
    ["Agreement", "Norway refused to sign a memorandum of understanding with Chile in 2014."],
    ["Agreement", "No agreement between Norway and Chile was signed in 2014."],
    ["Agreement", "If Norway and Chile sign a memorandum of understanding, trade will grow."],
    ["Event", "A three-day expert meeting on precursors was not held in Oslo in May 2014."],
    ["Event", "No expert meeting on precursors was held in Oslo in May 2014."],
    ["Event", "The conference on precursors in Oslo in May 2014 was cancelled."],
    ["Event", "Was a seminar on precursors held in Oslo in May 2014?"],
    ["Event", "A seminar on precursors was to be held in Oslo on 4 May 2014, but was cancelled."],
    ["Event", "The seminar on precursors, planned for 4 May 2014 in Oslo, never happened."],
    ["Event", "A seminar on precursors was announced for 4 May 2014 in Oslo. It never took place."],
    ["Event", "A seminar on precursors was planned for 4 May 2014 in Oslo. The seminar was cancelled."],
    ["TrainingProgram", "A training course for 40 officers was planned for May but was cancelled."],
    ["TrainingProgram", "The training of 40 officers from Chile was postponed."],
    ["Agreement", "Norway walked out and no agreement between Norway and Chile was signed."],
    ["Statistic", "Rumours that 214 suspects were arrested in Norway are false."],
    ["Official", "Ann Ray is not the director of the Norwegian Customs Service."],
    [
      "Statement",
      "Ann Ray, director of the Norwegian Customs Service, did not say that 40 kg of heroin had been seized.",
    ],
    ["Statement", "Ann Ray, director of the Norwegian Customs Service, denied that 40 kg of heroin had been seized."],
  ];
  test.each(denied)("reads no %s in: %s", (type, text) => {
    expect(fieldsFound(type, text)).toEqual([]);
  });

  const planned: readonly (readonly [FactType, string, object])[] = [
    ["Statistic", "Norway hopes to arrest 214 suspects in 2030.", { value: 214 }],
    ["Statistic", "The load would have been worth $5.5 million in Norway.", { value: 5_500_000 }],
    ["TrainingProgram", "Norway will hold ten training courses for 200 officers from Chile in 2030.", { programs: 10 }],
    [
      "TrainingProgram",
      "20 officers from Chile are to be trained in a two-week training course.",
      { participants: 20 },
    ],
    ["Agreement", "Norway and Chile will sign a memorandum of understanding in May 2030.", { parties: ["NO", "CL"] }],
    ["Agreement", "Norway and Chile could sign a memorandum of understanding.", { parties: ["NO", "CL"] }],
    ["Agreement", "Norway and Chile discussed signing a memorandum of understanding.", { parties: ["NO", "CL"] }],
    ["Statistic", "Production of opium in Chile may reach 600 tons in 2030.", { value: 600_000 }],
    ["Statistic", "It is claimed that 214 suspects were arrested in Norway in 2014.", { value: 214 }],
    ["Statistic", "40 officers from Chile were meant to attend.", { value: 40 }],
    ["Event", "A three-day expert meeting on precursors will be held in Oslo in May 2030.", { place: "Oslo" }],
    ["Event", "UNODC plans to hold a seminar on precursors in Oslo in May 2030.", { place: "Oslo" }],
  ];
  test.each(planned)("proposes the %s that is planned: %s", (type, text, fields) => {
    expect(found(type, text)).toMatchObject([{ status: "proposed", fields }]);
  });

  const real: readonly (readonly [FactType, string, object])[] = [
    ["Event", "Norway did not attend the expert meeting on precursors in Oslo in May 2014.", { place: "Oslo" }],
    ["Event", "The conference on precursors held in Oslo in May 2014 did not reach a decision.", { place: "Oslo" }],
    [
      "Agreement",
      "An agreement between Norway and Chile, which was signed in 2014, will not be renewed.",
      { signedOn: "2014" },
    ],
    ["Agreement", "Norway will act under the protocol signed by Norway and Chile in 2014.", { signedOn: "2014" }],
    [
      "TrainingProgram",
      "Norway held ten training courses for 200 officers from Chile and will not stop.",
      { programs: 10 },
    ],
    ["Event", "A seminar on precursors was held in Oslo on 4 May 2014. The course was cancelled.", { place: "Oslo" }],
    ["Agreement", "Norway and Chile did not hesitate to sign an agreement in 2014.", { signedOn: "2014" }],
    ["Statistic", "If nothing else, Norway arrested 214 suspects in 2014.", { value: 214 }],
  ];
  test.each(real)("accepts the %s that only looks denied: %s", (type, text, fields) => {
    expect(accepted(type, text)).toMatchObject([fields]);
  });
});
