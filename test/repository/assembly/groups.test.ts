import { expect, test } from "@jest/globals";
import { groupedBodyOf } from "../../../src/repository/assembly/groups.js";

test.each([
  ["SCO member states", "SCO"],
  ["the SCO member nations", "SCO"],
  ["SCO’s member states", "SCO"],
  ["SCO members of 2011 to 2016", "SCO"],
  ["all eight SCO member states", "SCO"],
  ["CSTO member nations and observers", "CSTO"],
  ["EU-member states", "EU"],
  ["the EU's 27 member states", "EU"],
  ["ASEAN member countries", "ASEAN"],
  ["Paris Pact participants", "Paris Pact"],
  ["participants of the Paris Pact", "Paris Pact"],
  ["Members of the Collective Security Treaty Organization", "Collective Security Treaty Organization"],
  ["member states of the European Union", "European Union"],
  ["The 28 Member States of the EU", "EU"],
  ["EU countries", "EU"],
  ["European Union states", "European Union"],
  ["All countries of Asia and Europe", "Asia and Europe"],
  ["the member states", null],
  ["member states", null],
  ["United States", null],
  ["the United Nations", null],
  ["United Nations Office on Drugs and Crime", null],
  ["Association of Southeast Asian Nations", null],
  ["Organization of American States", null],
  ["Commonwealth of Independent States", null],
  ["neighbouring countries", null],
  ["member of the cartel", null],
  ["SCO", null],
])("%s", (name, body) => {
  expect(groupedBodyOf(name)).toBe(body);
});
