import { describe, expect, test } from "@jest/globals";
import { readingOf } from "./reading-of.js";

const force = "Coastal Watch Force";

/** Who seized, sure or proposed, in the order of the seizures. */
const seizersIn = (text: string): readonly unknown[] =>
  readingOf(text)
    .facts.filter(({ written }) => written.type === "SeizureStat")
    .map(({ written: { fields, proposedFields } }) => {
      const proposed = proposedFields?.seizedBy;
      return proposed === undefined ? (fields.seizedBy ?? null) : { proposed };
    });

describe("who seized is sure where the text says it", () => {
  test.each<readonly [string, readonly unknown[]]>([
    // Subject and agent
    [`Officers of the ${force} seized 14 kg of hashish.`, [force]],
    [`${force} officers, acting on a tip, stopped a van near Tarvin and found 14 kg of hashish.`, [force]],
    [`In a raid, a team of the ${force} led by Inspector Ali Razmi recovered 14 kg of hashish.`, [force]],
    [`14 kg of hashish, hidden in a truck, was discovered by dogs of the ${force}.`, [force]],
    ["With the help of the Harbour Board, Colombian police seized 14 kg of cocaine.", ["Colombian police"]],
    [`The ${force} conducted three raids, seizing 14 kg of hashish and 3 kg of heroin.`, [force, force]],
    // Nouns
    [`The ${force}'s seizure of 14 kg of hashish was praised.`, [force]],
    [`The ${force}'s operation led to the seizure of 14 kg of hashish.`, [force]],
    // Several
    [
      `14 kg of hashish was seized in a raid by the ${force} and the Harbour Police.`,
      [`${force} and the Harbour Police`],
    ],
    [
      "The Drug Squad, with fewer than sixty officers, and the Customs Department seized 14 kg of hashish.",
      ["Drug Squad and Customs Department"],
    ],
    ["The Drug Agency seized 14 kg of hashish; the police 3 kg.", ["Drug Agency", "police"]],
    // "It", "its officers", "the force"
    [`The ${force} said that it had seized 14 kg of hashish.`, [force]],
    [`According to the ${force}, its officers seized 14 kg of hashish.`, [force]],
    [`The ${force} raided a house in Tarvin. It seized 14 kg of hashish.`, [force]],
    [`The ${force} raided a house in Tarvin. The force seized 14 kg of hashish.`, [force]],
    // Parts of what was seized, and items that a body opens
    [`The ${force} seized 20 kg of drugs. Of this amount, 14 kg were hashish and 3 kg heroin.`, [force, force, force]],
    [
      "Seizures of the week:\n\n- Harbour Police, Tarvin: 14 kg of hashish\n- Drug Squad – 3 kg of heroin",
      ["Harbour Police", "Drug Squad"],
    ],
    // Another body is only spoken of
    ["The Interior Ministry said that customs had seized 14 kg of hashish.", ["customs"]],
    ["The Tarvin Police received 14 kg of hashish seized by customs.", ["customs"]],
    ["SCO member states seized 14 tons of hashish in 2014.", ["SCO member states"]],
  ])("%s", (text, seizers) => {
    expect(seizersIn(text)).toEqual(seizers);
  });
});

describe("who seized is proposed where it is carried", () => {
  test.each<readonly [string, string]>([
    [`The ${force} said on Friday that 14 kg of hashish were seized.`, force],
    [`The ${force} stopped a truck. 14 kg of hashish was found in it.`, force],
    [`The ${force} raided a house in Tarvin. Officers seized 14 kg of hashish.`, force],
    [`The ${force} raided a house in Tarvin. The agency seized 14 kg of hashish.`, force],
    [
      `The ${force} and the Harbour Police raided a house in Tarvin. It seized 14 kg of hashish.`,
      `${force} and the Harbour Police`,
    ],
    ["Customs reported the following seizures:\n\n- 14 kg of hashish", "Customs"],
    ["In 2019, the Drug Agency recorded seizures of 14 kg of hashish.", "Drug Agency"],
  ])("%s", (text, proposed) => {
    expect(seizersIn(text)).toEqual([{ proposed }]);
  });
});

test.each([
  "Interpol was informed. 14 kg of hashish was seized in Tarvin.",
  "UNODC said that 14 kg of hashish were seized in Tarvin.",
  "14 kg of hashish was found by a passer-by in Tarvin.",
])("nobody knows who seized: %s", (text) => {
  expect(seizersIn(text)).toEqual([null]);
});
