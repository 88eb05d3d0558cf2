import { expect, test } from "@jest/globals";
import type { FactType } from "../../src/facts/fact-types.js";
import { found } from "./found.js";

test.each<[FactType, string, string, string, string]>([
  ["TrainingProgram", "In 2014 Norway held ten training courses for 200 officers.", "programs", "ten", "number/words"],
  [
    "TrainingProgram",
    "In 2014 Norway held ten training courses for 200 officers.",
    "participants",
    "200",
    "number/digits",
  ],
  ["Event", "A 3-day meeting on precursors was held in Oslo in May 2014.", "durationDays", "3-day", "number/digits"],
  ["Event", "A three-day meeting on precursors was held in Oslo.", "durationDays", "three-day", "number/words"],
  ["SeizureStat", "Police in Norway seized twelve tablets of captagon.", "count", "twelve", "number/words"],
  [
    "SeizureStat",
    "In 2014 Chile seized 3 tons of cocaine, or a quarter of all cocaine seizures.",
    "share",
    "a quarter",
    "share/fraction",
  ],
  [
    "SeizureStat",
    "In 2014 Chile seized 3 tons of cocaine, or 25 percent of all cocaine seizures.",
    "share",
    "25 percent",
    "share/percent",
  ],
])("%s: “%s” gives %s by “%s” under %s", (type, text, field, raw, rule) => {
  const [fact] = found(type, text);
  expect(fact?.evidence.get(field)).toMatchObject({ raw, rule });
});
