import { newFact, newValue } from "../../src/reader/new-fact.js";
import type { Rule } from "../../src/reader/rule.js";
import { cover } from "../../src/recognition/token.js";

/** "six out of 10 dogs": a share in two numbers. */
export const ratioRule: Rule = {
  name: "statistic/ratio",
  type: "Statistic",
  reads: "Shares in two numbers, “out of” between them.",
  examples: [
    {
      text: "In Norway six out of 10 dogs passed the test.",
      facts: [{ status: "accepted", fields: { measure: "six out of 10", value: 0.6, unit: "share" } }],
    },
  ],
  ignores: [{ text: "In Norway six dogs went out of 10 doors.", because: "the two numbers count different things" }],
  read: ({ reading, usage }) =>
    reading.sentences.flatMap(({ quantities }) =>
      quantities.flatMap((part, index) => {
        const whole = quantities[index + 1];
        const isOutOf = reading.tokens[part.to]?.norm === "out" && reading.tokens[part.to + 1]?.norm === "of";
        if (whole?.from !== part.to + 2 || !isOutOf || usage.has(part) || usage.has(whole)) return [];
        // Once taken, no later rule reads them again.
        usage.take(part);
        usage.take(whole);
        const span = cover(part.core, whole.core);
        return newFact(reading, {
          type: "Statistic",
          rule: "statistic/ratio",
          isSure: true,
          quote: span,
          fields: {
            measure: newValue(reading.text.slice(span.start, span.end), span, "words"),
            value: newValue(part.value / whole.value, span, "statistic/ratio"),
            unit: newValue("share", span, "unit/words"),
          },
        });
      }),
    ),
};
