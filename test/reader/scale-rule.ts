import { newFact, newValue } from "../../src/reader/new-fact.js";
import type { Rule } from "../../src/reader/rule.js";
import { cover } from "../../src/recognition/token.js";

/** "7 on a scale of 10": a share in two numbers. */
export const scaleRule: Rule = {
  name: "statistic/scale",
  type: "Statistic",
  reads: "Marks on a scale, as a share of the highest.",
  examples: [
    {
      text: "In Norway the dogs got 7 on a scale of 10.",
      facts: [{ status: "accepted", fields: { measure: "7 on a scale of 10", value: 0.7, unit: "share" } }],
    },
  ],
  ignores: [{ text: "In Norway 7 dogs stood on the scale.", because: "nothing says of how much" }],
  read: ({ reading, usage }) =>
    reading.sentences.flatMap(({ quantities }) =>
      quantities.flatMap((part, index) => {
        const whole = quantities[index + 1];
        const between = reading.tokens.slice(part.to, whole?.from).map(({ norm }) => norm);
        if (whole === undefined || between.join(" ") !== "on a scale of" || usage.has(part) || usage.has(whole))
          return [];
        // Once taken, no later rule reads them again.
        usage.take(part);
        usage.take(whole);
        const span = cover(part.core, whole.core);
        return newFact(reading, {
          type: "Statistic",
          rule: "statistic/scale",
          isSure: true,
          quote: span,
          fields: {
            measure: newValue(reading.text.slice(span.start, span.end), span, "words"),
            value: newValue(part.value / whole.value, span, "statistic/scale"),
            unit: newValue("share", span, "unit/words"),
          },
        });
      }),
    ),
};
